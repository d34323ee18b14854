namespace Mass.Graph.Http;

/// <summary>Answers operations without the executor.</summary>
internal interface ICompiledAnswers
{
    /// <summary>The answer of an operation of a valid document; null when the executor has to give it.</summary>
    OperationAnswer? TryAnswer(PreparedOperation operation);
}
