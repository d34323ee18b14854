using GraphQL;
using Mass.Graph.Http.Cost;
using Mass.Graph.Http.Live;
using Mass.Graph.Http.Rates;
using Mass.Graph.Http.Reports;
using Mass.Graph.Http.Tabular;
using Mass.Graph.Querying.Paging;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http;

/// <summary>Answers one operation in the form that its client wants, within what its caller may spend.</summary>
internal sealed class OperationAnswers(
    OperationRunner runner, OperationGate gate, RateLimiter rates, TimeProvider clock, AnswerWriter answers, TableAnswers tables, EventStreams streams, AnswerCopies copies, CachedReports reports, IOptions<GraphOptions> options)
{
    /// <param name="http">The request.</param>
    /// <param name="type">The form of the answer.</param>
    /// <param name="readOnly">Whether the way it came forbids mutations.</param>
    /// <param name="read">Reads what is asked: an operation, or the reason why it is none.</param>
    public async Task AnswerAsync(HttpContext http, string type, bool readOnly, Func<HttpContext, ValueTask<(OperationRequest? Request, ExecutionError? Error)>> read)
    {
        var rate = new CallerRate(rates, clock, rates.IsOn ? CallerKey.Of(http) : "", http.Response.Headers);
        rate.Enter();
        var meter = new OperationMeter(CostWishes.Of(http.Request.Headers), rate.Charge)
        {
            PageSize = AnswerType.IsTable(type) ? options.Value.ExportSlice : PageArguments.DefaultSize,
        };
        var (request, error) = await read(http);
        if (type == AnswerType.EventStream && (request is not null || error is not null))
        {
            await streams.AnswerAsync(http, request, error, readOnly, meter.Wish);
            return;
        }

        if (error is not null)
        {
            await (AnswerType.IsTable(type) ? answers.WriteNoTableAsync(http, type, [error]) : answers.WriteAsync(http, type, new ExecutionResult { Errors = [error] }));
            return;
        }

        await (request!.KeepFor is null ? AnswerAsync(http, type, request, readOnly, meter) : AnswerKeepableAsync(http, type, request, readOnly, meter));
    }

    /// <summary>Answers what the client may keep: with 304, from what is kept here, or anew.</summary>
    private Task AnswerKeepableAsync(HttpContext http, string type, OperationRequest request, bool readOnly, OperationMeter meter)
    {
        // Of saved reports it is known that they are valid.
        if (request.Kept is not { } report)
            return AnswerAsync(http, type, request with { IsAnswered = document => copies.IsStillGood(http, type, request, document) }, readOnly, meter);
        return copies.IsStillGood(http, type, request, report)
            ? Task.CompletedTask
            : reports.AnswerAsync(http, request, () => AnswerAsync(http, type, request, readOnly, meter));
    }

    private async Task AnswerAsync(HttpContext http, string type, OperationRequest request, bool readOnly, OperationMeter meter)
    {
        if (AnswerType.IsTable(type))
        {
            await tables.AnswerAsync(http, type, request, readOnly, meter);
            return;
        }

        using var lease = gate.TryEnter() ?? await gate.EnterAsync(http.RequestAborted);
        using var answer = await runner.AnswerAsync(request, readOnly, http.User, http.TraceIdentifier, meter, http.RequestAborted);
        CostWishes.Tell(http.Response.Headers, meter);
        if (answer.Body is { } body)
            await AnswerWriter.WriteAsync(http, type, body);
        else if (answer.Result is { } result)
            await answers.WriteAsync(http, type, result);
    }
}
