using System.ComponentModel.DataAnnotations;

namespace Mass.Graph.Writing;

/// <summary>How the gateway writes, in the configuration section <c>Mass:Writing</c>.</summary>
internal sealed class WritingOptions
{
    public const string Section = "Mass:Writing";

    /// <summary>How many writes may wait for their turn (default 1,000); more are refused at once.</summary>
    [Range(1, 100_000)]
    public int MaxWaiting { get; set; } = 1000;

    /// <summary>How many writes that wait are saved together at most (default 64): the disk is waited for once for all of them.</summary>
    [Range(1, 1000)]
    public int MaxTogether { get; set; } = 64;

    /// <summary>How long the result of a mutation with an idempotency key is kept (default 7.00:00:00, which is seven days). A repetition after that is done again.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "365.00:00:00")]
    public TimeSpan KeepResultsFor { get; set; } = TimeSpan.FromDays(7);
}
