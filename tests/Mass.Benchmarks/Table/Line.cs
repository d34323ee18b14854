namespace Mass.Benchmarks.Table;

/// <summary>A line of the table: an operation at a scale.</summary>
/// <param name="Operation">What is asked.</param>
/// <param name="Scale">The scale.</param>
/// <param name="Answer">What all answer.</param>
/// <param name="InProcess">What it costs each of them in process.</param>
internal sealed record Line(Operation Operation, int Scale, byte[] Answer, (Cost Gateway, Cost Executor, Cost ByHand) InProcess)
{
    /// <summary>What each of them does over HTTP, the server with prepared bytes included.</summary>
    public (Load Gateway, Load Executor, Load ByHand, Load PreparedBytes) OverHttp { get; init; }
}
