using Mass.Domain.Calendar;

namespace Mass.Domain.Metrics;

/// <summary>What a metric was found to be in a period, before it is recorded.</summary>
public sealed record ObservationEntry
{
    /// <summary>The code of the metric.</summary>
    public required string MetricCode { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The value; null when it is missing, does not apply, is a text, or follows from numerator and denominator.</summary>
    public decimal? Value { get; init; }

    /// <summary>What is counted; null when the value is no share.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Of how many; null when the value is no share.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The value as a text; null when it is a number.</summary>
    public string? Text { get; init; }

    /// <summary>How far it can be relied on.</summary>
    public ObservationStatus Status { get; init; } = ObservationStatus.Final;

    /// <summary>What part of the whole it is of; empty when it is of the whole.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; init => field = ValueList<Dimension>.Of(value); } = ValueList<Dimension>.Of([]);

    /// <summary>The day on which it was found.</summary>
    public required DateOnly ObservedOn { get; init; }

    /// <summary>What is to be said of it; null when there is nothing.</summary>
    public string? Comment { get; init; }

    /// <summary>What was recorded of a metric, as an entry.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="observation">The observation of it.</param>
    public static ObservationEntry Of(Metric metric, Observation observation)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(observation);
        return new()
        {
            MetricCode = metric.Code,
            Period = observation.Period,
            Value = observation.Value,
            Numerator = observation.Numerator,
            Denominator = observation.Denominator,
            Text = observation.Text,
            Status = observation.Status,
            Dimensions = observation.Dimensions,
            ObservedOn = observation.ObservedOn,
            Comment = observation.Comment,
        };
    }
}
