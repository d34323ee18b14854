namespace Mass.Domain.Metrics;

/// <summary>What a value of a metric is.</summary>
public enum Measure
{
    /// <summary>A number of things.</summary>
    Count = 1,

    /// <summary>A share in percent, from 0 to 100.</summary>
    Percentage = 2,

    /// <summary>An amount of money.</summary>
    Currency = 3,

    /// <summary>One number over another.</summary>
    Ratio = 4,

    /// <summary>A score on a scale.</summary>
    Score = 5,

    /// <summary>A length of time.</summary>
    Duration = 6,

    /// <summary>Yes, which is 1, or no, which is 0.</summary>
    YesNo = 7,

    /// <summary>A rank or a level.</summary>
    Ordinal = 8,

    /// <summary>A text, without a number.</summary>
    Qualitative = 9,
}
