namespace Mass.Benchmarks.Table;

/// <summary>A line of the table: an operation at a scale.</summary>
/// <param name="Operation">What is asked.</param>
/// <param name="Scale">The scale.</param>
/// <param name="Answer">What all answer.</param>
/// <param name="InProcess">What it costs each of them in process.</param>
/// <param name="OverHttp">What each of them does over HTTP.</param>
internal sealed record Line(Operation Operation, int Scale, byte[] Answer, Each<Cost> InProcess, Each<Load> OverHttp);
