namespace Mass.Domain.Metrics;

/// <summary>What a metric comes to for one part of the whole.</summary>
public sealed record DimensionRollUp
{
    /// <summary>The part.</summary>
    public required Dimension Dimension { get; init; }

    /// <summary>What the metric comes to for it.</summary>
    public required MetricRollUp RollUp { get; init; }
}
