using GraphQL;

namespace Mass.Graph.Http;

/// <summary>What came of an operation: the bytes of its answer, or a result that is still to be written; neither when the client has the answer.</summary>
internal readonly record struct OperationAnswer(AnswerBuffer? Body, ExecutionResult? Result) : IDisposable
{
    /// <summary>The client has the answer, and was told so.</summary>
    public static OperationAnswer Known => default;

    public static OperationAnswer Of(AnswerBuffer body) => new(body, null);

    public static OperationAnswer Of(ExecutionResult result) => new(null, result);

    public void Dispose() => Body?.Dispose();
}
