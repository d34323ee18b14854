using System.Diagnostics;
using GraphQL.Execution;

namespace Mass.Graph.Http;

/// <summary>Writes what failed, and is not the client's doing, to the log under the trace id that the answer carries.</summary>
internal sealed partial class OperationFaults(IHttpContextAccessor accessor, ILogger<OperationFaults> log)
{
    /// <summary>The id under which the current request is found in the log.</summary>
    public string TraceId => Activity.Current?.TraceId.ToString() ?? accessor.HttpContext?.TraceIdentifier ?? "none";

    /// <summary>The id that the answer to the current request carries.</summary>
    public string RequestId => accessor.HttpContext?.TraceIdentifier ?? TraceId;

    public Task RecordAsync(UnhandledExceptionContext context)
    {
        Record(context.OriginalException);
        return Task.CompletedTask;
    }

    public void Record(Exception exception) => Failed(log, TraceId, exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "An operation failed unexpectedly; trace id {TraceId}.")]
    private static partial void Failed(ILogger logger, string traceId, Exception exception);
}
