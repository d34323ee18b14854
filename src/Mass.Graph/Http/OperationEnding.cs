using GraphQL;
using Mass.Graph.Querying;

namespace Mass.Graph.Http;

/// <summary>Ends an operation as a whole once it has looked at all that it may; else each of its many fields would go on to fail.</summary>
internal sealed class OperationEnding : IDisposable
{
    private readonly CancellationTokenSource _source;
    private QueryError? _reason;

    public OperationEnding(IDictionary<string, object?> userContext, CancellationToken requestAborted)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(requestAborted);
        if (RequestState.In(userContext) is { } state)
            state.Ended = End;
    }

    public CancellationToken Token => _source.Token;

    /// <summary>The result of an operation, or the reason why it was ended.</summary>
    public async Task<ExecutionResult> AtLatestAsync(Func<Task<ExecutionResult>> operation)
    {
        ExecutionResult? result = null;
        try
        {
            result = await operation();
        }
        catch (OperationCanceledException) when (_reason is not null)
        {
            // Told below.
        }

        return _reason is null ? result! : new ExecutionResult { Executed = true, Errors = [_reason] };
    }

    public void Dispose() => _source.Dispose();

    private void End(QueryError reason)
    {
        _reason ??= reason;
        _source.Cancel();
    }
}
