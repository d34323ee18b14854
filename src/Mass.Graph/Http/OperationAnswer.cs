using GraphQL;

namespace Mass.Graph.Http;

/// <summary>What came of an operation: the bytes of its answer, or a result that is still to be written.</summary>
internal readonly record struct OperationAnswer(AnswerBuffer? Body, ExecutionResult? Result) : IDisposable
{
    public static OperationAnswer Of(AnswerBuffer body) => new(body, null);

    public static OperationAnswer Of(ExecutionResult result) => new(null, result);

    public void Dispose() => Body?.Dispose();
}
