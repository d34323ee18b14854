using GraphQL;
using Mass.Graph.Http.Cost;
using Mass.Graph.Http.Rates;
using Mass.Graph.Live;
using Mass.Graph.Querying;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http.Live;

/// <summary>Answers an operation as an event stream (GraphQL over server-sent events, a connection for each operation).</summary>
internal sealed class EventStreams(
    LiveOperations operations, LiveConnections connections, AnswerWriter answers, IHostApplicationLifetime lifetime, Standing standing, TimeProvider clock, IOptions<LiveOptions> options)
{
    /// <param name="http">The request.</param>
    /// <param name="operation">What is asked; null when it is known to be wrong.</param>
    /// <param name="error">What is wrong with it.</param>
    /// <param name="readOnly">Whether the way it came forbids mutations.</param>
    /// <param name="wish">What the client wants to know of the cost.</param>
    public async Task AnswerAsync(HttpContext http, OperationRequest? operation, ExecutionError? error, bool readOnly, CostWish wish)
    {
        using var place = connections.Enter(CallerKey.Of(http));
        var caller = LiveCaller.Of(await http.AuthenticateAsync(), http.User);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        await using var stream = new EventStream(http, answers, options.Value, clock, ended);
        if (operation is null)
        {
            await stream.RefuseAsync([error!]);
            return;
        }

        var request = new LiveRequest(operation, caller, CallerKey.Of(http), http.TraceIdentifier, readOnly, wish);
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(ended.Token);
        var expiry = standing.EndAsync(caller, answered.Token);
        var answering = operations.AnswerAsync(request, stream, answered.Token);
        await Task.WhenAny(answering, expiry);
        var hasExpired = !answering.IsCompleted && expiry.IsCompletedSuccessfully;
        await answered.CancelAsync();
        await answering;
        if (hasExpired && !ended.IsCancellationRequested)
            await stream.RefuseAsync([new QueryError(ErrorCodes.NotAuthenticated, "The credential has expired or was revoked. Ask again with a new one.")]);
    }
}
