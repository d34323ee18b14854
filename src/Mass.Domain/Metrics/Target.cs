using Mass.Domain.Calendar;

namespace Mass.Domain.Metrics;

/// <summary>What a metric is to come to in a period.</summary>
public sealed record Target
{
    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The value to come to; null when the target is a range or a text.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lower end of the range, which belongs to it; null when it has none.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end of the range, which belongs to it; null when it has none.</summary>
    public decimal? High { get; init; }

    /// <summary>The value, outside of the target, from which on to the target it is missed by a little only; null when there is no caution.</summary>
    public decimal? CautionAt { get; init; }

    /// <summary>The target as a text; null when it is a number.</summary>
    public string? Text { get; init; }

    /// <summary>The day on which it was set; of several for one period the one set last counts.</summary>
    public required DateOnly SetOn { get; init; }

    /// <summary>Who set it; null when it is not said.</summary>
    public string? SetBy { get; init; }

    /// <summary>What is to be said of it; null when there is nothing.</summary>
    public string? Comment { get; init; }
}
