namespace Mass.Benchmarks.Table;

/// <summary>What reads of one operation take while changes are published.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Scale">How much data there is.</param>
/// <param name="Publishes">How many changes are published a second.</param>
/// <param name="Reads">How many reads there were.</param>
/// <param name="P50">Half of them take at most so many microseconds.</param>
/// <param name="P99">All but one in a hundred take at most so many microseconds.</param>
internal sealed record ReadLine(Operation Operation, int Scale, double Publishes, int Reads, double P50, double P99);
