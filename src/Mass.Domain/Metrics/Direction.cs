namespace Mass.Domain.Metrics;

/// <summary>Which way a metric is to go.</summary>
public enum Direction
{
    /// <summary>More is better.</summary>
    Increase = 1,

    /// <summary>Less is better.</summary>
    Decrease = 2,

    /// <summary>It is to stay within its target.</summary>
    Maintain = 3,

    /// <summary>No way is better.</summary>
    None = 4,
}
