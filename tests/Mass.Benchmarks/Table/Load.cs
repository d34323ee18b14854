namespace Mass.Benchmarks.Table;

/// <summary>What a server does under load over HTTP.</summary>
/// <param name="PerSecond">Requests a second.</param>
/// <param name="P50">Half of the requests take at most so many milliseconds.</param>
/// <param name="P99">All but one in a hundred take at most so many milliseconds.</param>
internal sealed record Load(double PerSecond, double P50, double P99);
