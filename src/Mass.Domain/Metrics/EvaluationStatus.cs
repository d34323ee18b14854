namespace Mass.Domain.Metrics;

/// <summary>How a metric stands against its target.</summary>
public enum EvaluationStatus
{
    /// <summary>The target is reached.</summary>
    OnTarget = 1,

    /// <summary>The target is missed by no more than where caution begins.</summary>
    Caution = 2,

    /// <summary>The target is missed.</summary>
    BelowTarget = 3,

    /// <summary>There is nothing in numbers to hold it against.</summary>
    NoTarget = 4,

    /// <summary>There is no value, which is not zero.</summary>
    NoData = 5,

    /// <summary>The next value is overdue.</summary>
    Stale = 6,
}
