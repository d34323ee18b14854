using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Mass.Graph.Access;
using Microsoft.AspNetCore.Http.Features;

namespace Mass.Graph.Http.Reports;

/// <summary>
/// Answers saved reports to those of whom nothing is known from the answers that are kept, and works each out once, however many ask for it at the same time. The meter <c>Mass.Graph</c> tells how often an answer was there
/// (<c>mass.graph.reports.kept</c>) or had to be worked out (<c>mass.graph.reports.made</c>), and how many bytes are kept (<c>mass.graph.reports.bytes</c>).
/// </summary>
internal sealed class CachedReports : IDisposable
{
    private readonly AnswerCache _cache;
    private readonly GraphRuntime _runtime;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<KeptAnswer?>> _underWay = new(StringComparer.Ordinal);
    private readonly Meter _meter = new(EngineCounter.MeterName);
    private readonly Counter<long> _kept;
    private readonly Counter<long> _made;

    public CachedReports(AnswerCache cache, GraphRuntime runtime)
    {
        (_cache, _runtime) = (cache, runtime);
        _kept = _meter.CreateCounter<long>("mass.graph.reports.kept", description: "Answers of saved reports that were there already.");
        _made = _meter.CreateCounter<long>("mass.graph.reports.made", description: "Answers of saved reports that were not there and had to be worked out.");
        _meter.CreateObservableUpDownCounter("mass.graph.reports.bytes", () => _cache.Bytes, "By", "What the answers of saved reports take that are kept.");
    }

    /// <param name="http">The request, with the tag of its answer in the headers when that may be kept.</param>
    /// <param name="request">The report that is asked for.</param>
    /// <param name="answer">Works the answer out and writes it.</param>
    public async Task AnswerAsync(HttpContext http, OperationRequest request, Func<Task> answer)
    {
        var tag = http.Response.Headers.ETag.ToString();
        if (!_cache.IsOn || tag.Length == 0 || !Caller.Of(http.User).IsAnyone || _runtime.StateOf(request.UserContext!) is not { } state)
        {
            await answer();
            return;
        }

        // Reports of one text have one answer, and a name each for the file.
        var question = $"{tag} {request.Title}";
        if (_cache.Find(state, question) is { } known)
        {
            await WriteKeptAsync(http, known);
            return;
        }

        var mine = new TaskCompletionSource<KeptAnswer?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = _underWay.GetOrAdd(question, mine);
        if (first != mine)
            await ((await first.Task.WaitAsync(http.RequestAborted)) is { } made ? WriteKeptAsync(http, made) : answer());
        else if (_cache.Find(state, question) is { } since)
            await WriteKeptAsync(http, End(question, mine, since)!);
        else
            await WorkOutAsync(http, state, question, tag, answer, mine);
    }

    public void Dispose() => _meter.Dispose();

    private Task WriteKeptAsync(HttpContext http, KeptAnswer kept)
    {
        _kept.Add(1);
        return kept.WriteAsync(http);
    }

    private async Task WorkOutAsync(HttpContext http, string state, string question, string tag, Func<Task> answer, TaskCompletionSource<KeptAnswer?> made)
    {
        _made.Add(1);
        var inner = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var held = new HeldBody(inner, _cache.MaxBody, () => End(question, made, null));
        try
        {
            http.Features.Set<IHttpResponseBodyFeature>(held);
            await answer();
            await held.EndAsync();
        }
        catch
        {
            // What is said of the failure is no file.
            if (!http.Response.HasStarted)
                http.Response.Headers.Remove("Content-Disposition");
            End(question, made, null);
            throw;
        }
        finally
        {
            http.Features.Set(inner);
        }

        if (!held.IsHeld)
            return;

        // An answer with an error has lost its tag.
        var headers = http.Response.Headers;
        var isGood = http.Response.StatusCode == StatusCodes.Status200OK && headers.ETag == tag;
        var body = new KeptAnswer(http.Response.ContentType, headers.ContentDisposition.Count > 0 ? headers.ContentDisposition.ToString() : null, held.ToArray());
        if (isGood)
            _cache.Add(state, question, body);

        // Those who wait for the answer need not wait until the one who asked first has read it.
        End(question, made, isGood ? body : null);
        await body.WriteAsync(http);
    }

    private KeptAnswer? End(string question, TaskCompletionSource<KeptAnswer?> made, KeptAnswer? answer)
    {
        _underWay.TryRemove(KeyValuePair.Create(question, made));
        made.TrySetResult(answer);
        return answer;
    }
}
