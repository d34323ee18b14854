using GraphQL;
using Mass.Graph.Live;
using Microsoft.AspNetCore.Http.Features;

namespace Mass.Graph.Http.Live;

/// <summary>
/// The answers of one operation as server-sent events. The stream begins with the first of them, or with the subscription: until then the request can still be refused
/// by its status.
/// </summary>
internal sealed class EventStream(HttpContext http, AnswerWriter answers, LiveOptions options, TimeProvider clock, CancellationTokenSource ended) : IAnswerStream, IAsyncDisposable
{
    private readonly SemaphoreSlim _writing = new(1);
    private Task _keepingAlive = Task.CompletedTask;
    private bool _isOpen;

    public Task OpenAsync()
    {
        Begin();
        return WriteAsync(":\n\n"u8.ToArray());
    }

    public Task NextAsync(ExecutionResult result)
    {
        Begin();
        return WriteAsync(answers.Written("event: next\ndata: "u8, result, "\n\n"u8, http.TraceIdentifier));
    }

    public Task CompleteAsync()
    {
        Begin();

        // An event without data would be none to a browser.
        return WriteAsync("event: complete\ndata:\n\n"u8.ToArray());
    }

    public async Task RefuseAsync(ExecutionErrors reason)
    {
        await NextAsync(new ExecutionResult { Errors = reason });
        await CompleteAsync();
    }

    public Task RefuseAsync(RequestRefusedException refusal) => _isOpen ? RefuseAsync([AnswerWriter.ErrorOf(refusal)]) : throw refusal;

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await _keepingAlive;
        _writing.Dispose();
    }

    private void Begin()
    {
        if (_isOpen)
            return;
        _isOpen = true;
        http.Response.ContentType = $"{AnswerType.EventStream}; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Remove("ETag");

        // What some proxies are told by: a stream that waits in a buffer is none.
        http.Response.Headers["X-Accel-Buffering"] = "no";
        http.Features.GetRequiredFeature<IHttpResponseBodyFeature>().DisableBuffering();
        _keepingAlive = KeepAliveAsync();
    }

    private async Task KeepAliveAsync()
    {
        using var timer = new PeriodicTimer(options.KeepAlive, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(ended.Token))
                await WriteAsync(":\n\n"u8.ToArray());
        }
        catch (OperationCanceledException)
        {
            // The stream has ended.
        }
    }

    private async Task WriteAsync(AnswerBuffer answer)
    {
        using (answer)
            await WriteAsync([.. answer.Pieces()]);
    }

    private async Task WriteAsync(params ReadOnlyMemory<byte>[] pieces)
    {
        using var patience = new CancellationTokenSource(options.Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, http.RequestAborted);
        try
        {
            await _writing.WaitAsync(either.Token);
            try
            {
                foreach (var piece in pieces)
                    await http.Response.Body.WriteAsync(piece, either.Token);
                await http.Response.Body.FlushAsync(either.Token);
            }
            finally
            {
                _writing.Release();
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // The client is gone, or takes nothing any more.
            http.Abort();
            await ended.CancelAsync();
            throw new OperationCanceledException(ended.Token);
        }
    }
}
