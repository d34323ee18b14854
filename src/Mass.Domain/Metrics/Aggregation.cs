namespace Mass.Domain.Metrics;

/// <summary>How the values of a metric are put together.</summary>
public enum Aggregation
{
    /// <summary>They are added up.</summary>
    Sum = 1,

    /// <summary>Their mean is taken, weighted by denominators for shares.</summary>
    Mean = 2,

    /// <summary>The latest counts.</summary>
    Latest = 3,

    /// <summary>The largest counts.</summary>
    Max = 4,

    /// <summary>They are not put together.</summary>
    None = 5,
}
