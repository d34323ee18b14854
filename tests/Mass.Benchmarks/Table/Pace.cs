namespace Mass.Benchmarks.Table;

/// <summary>How long is measured.</summary>
/// <param name="Rounds">How many rounds; the contestants take turns, and the median counts.</param>
/// <param name="WarmUp">How long each contestant runs in process before it counts.</param>
/// <param name="Round">How long one contestant runs in process in a round, about.</param>
/// <param name="Loads">How many rounds of a second there are over HTTP.</param>
/// <param name="Starts">How often the gateway is started.</param>
internal sealed record Pace(int Rounds, TimeSpan WarmUp, TimeSpan Round, int Loads, int Starts)
{
    public static Pace Whole { get; } = new(7, TimeSpan.FromMilliseconds(600), TimeSpan.FromMilliseconds(150), 3, 3);

    public static Pace Quick { get; } = new(3, TimeSpan.FromMilliseconds(150), TimeSpan.FromMilliseconds(40), 1, 1);
}
