namespace Mass.Domain.Metrics;

/// <summary>Which way a metric has gone since the previous period, judged by its direction and not by the sign of the change.</summary>
public enum Trend
{
    /// <summary>It is better than before.</summary>
    Improving = 1,

    /// <summary>It is as before.</summary>
    Steady = 2,

    /// <summary>It is worse than before.</summary>
    Worsening = 3,
}
