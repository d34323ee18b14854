namespace Mass.Benchmarks.Table;

/// <summary>How long is measured.</summary>
/// <param name="Rounds">How many rounds there are in process; the contestants take turns, and the median counts.</param>
/// <param name="WarmUp">How much time of the processor each contestant uses in process, for each operation, before it counts.</param>
/// <param name="Round">How much time of the processor one contestant uses in process in a round, about.</param>
/// <param name="WarmUpLoads">How many rounds there are over HTTP before it counts.</param>
/// <param name="Loads">How many rounds count over HTTP.</param>
/// <param name="Starts">How often the gateway is started.</param>
/// <param name="Reading">How long is read while changes are published.</param>
internal sealed record Pace(int Rounds, TimeSpan WarmUp, TimeSpan Round, int WarmUpLoads, int Loads, int Starts, TimeSpan Reading)
{
    public static Pace Whole { get; } = new(5, TimeSpan.FromMilliseconds(500), TimeSpan.FromMilliseconds(120), 1, 5, 3, TimeSpan.FromSeconds(2));

    /// <summary>Shows that everything runs; its figures say little, for nothing is warm.</summary>
    public static Pace Quick { get; } = new(3, TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(20), 0, 1, 1, TimeSpan.FromMilliseconds(200));
}
