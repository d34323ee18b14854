using Mass.Domain.Metrics;

namespace Mass.Domain.Reporting;

/// <summary>How many metrics stand like that.</summary>
public sealed record EvaluationCount
{
    /// <summary>How they stand.</summary>
    public required EvaluationStatus Status { get; init; }

    /// <summary>How many metrics there are.</summary>
    public required int Count { get; init; }
}
