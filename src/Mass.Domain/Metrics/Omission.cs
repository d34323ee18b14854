namespace Mass.Domain.Metrics;

/// <summary>An observation that does not count when several are put together.</summary>
public sealed record Omission
{
    /// <summary>The observation.</summary>
    public required Observation Observation { get; init; }

    /// <summary>Why it does not count.</summary>
    public required OmissionReason Reason { get; init; }
}
