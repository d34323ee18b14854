using GraphQL;
using Mass.Graph.Http.Cost;
using Mass.Graph.Http.Live;
using Mass.Graph.Http.Rates;
using Mass.Graph.Http.Tabular;
using Mass.Graph.Querying.Paging;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http;

/// <summary>Answers one operation in the form that its client wants, within what its caller may spend.</summary>
internal sealed class OperationAnswers(
    OperationRunner runner, OperationGate gate, RateLimiter rates, TimeProvider clock, AnswerWriter answers, TableAnswers tables, EventStreams streams, AnswerCopies copies, IOptions<GraphOptions> options)
{
    /// <param name="http">The request.</param>
    /// <param name="type">The form of the answer.</param>
    /// <param name="readOnly">Whether the way it came forbids mutations.</param>
    /// <param name="read">Reads what is asked: an operation, or the reason why it is none; neither when the request is answered already.</param>
    public async Task AnswerAsync(HttpContext http, string type, bool readOnly, Func<Task<(OperationRequest? Request, ExecutionError? Error)>> read)
    {
        var rate = new CallerRate(rates, clock, CallerKey.Of(http), http.Response.Headers);
        rate.Enter();
        var meter = new OperationMeter(CostWishes.Of(http.Request.Headers), rate.Charge)
        {
            PageSize = AnswerType.IsTable(type) ? options.Value.ExportSlice : PageArguments.DefaultSize,
        };
        var (request, error) = await read();
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

        if (request is null)
            return;
        if (request.KeepFor is not null)
        {
            // A document that the gateway keeps is valid, so that nothing has to be waited for.
            var asked = request;
            if (request.Kept is { } kept && copies.IsStillGood(http, type, asked, kept))
                return;
            if (request.Kept is null)
                request = request with { IsAnswered = document => copies.IsStillGood(http, type, asked, document) };
        }

        if (AnswerType.IsTable(type))
        {
            await tables.AnswerAsync(http, type, request, readOnly, meter);
            return;
        }

        using var lease = gate.TryEnter() ?? await gate.EnterAsync(http.RequestAborted);
        using var answer = await runner.AnswerAsync(request, readOnly, http.User, meter, http.RequestAborted);
        CostWishes.Tell(http.Response.Headers, meter);
        if (answer.Body is { } body)
            await AnswerWriter.WriteAsync(http, type, body);
        else if (answer.Result is { } result)
            await answers.WriteAsync(http, type, result);
    }
}
