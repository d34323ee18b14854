using System.Diagnostics;
using GraphQL.Execution;
using Mass.Graph.Querying;

namespace Mass.Graph.Http;

/// <summary>Writes what failed, and is not the client's doing, to the log under the trace id that the answer carries.</summary>
internal sealed partial class OperationFaults(ILogger<OperationFaults> log)
{
    /// <summary>The id under which a request is found in the log.</summary>
    /// <param name="requestId">The id that its answer carries.</param>
    public static string TraceId(string requestId) => Activity.Current?.TraceId.ToString() ?? requestId;

    public Task RecordAsync(UnhandledExceptionContext context)
    {
        Record(context.OriginalException, context.Context is { UserContext: { } userContext } && RequestState.In(userContext) is { } state ? state.RequestId : "");
        return Task.CompletedTask;
    }

    public void Record(Exception exception, string requestId) => Failed(log, TraceId(requestId), exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "An operation failed unexpectedly; trace id {TraceId}.")]
    private static partial void Failed(ILogger logger, string traceId, Exception exception);
}
