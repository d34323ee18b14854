using Mass.Domain.Calendar;

namespace Mass.Domain.Metrics;

/// <summary>Several observations, of parts or of shorter periods or of several metrics, put together to one value.</summary>
public sealed record MetricRollUp
{
    /// <summary>The value; null when nothing counts.</summary>
    public required decimal? Value { get; init; }

    /// <summary>What is counted in all; null when the value is no share, or one that was recorded without it.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Of how many in all; null when the value is no share, or one that was recorded without it.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The observations that count.</summary>
    public IReadOnlyList<Observation> Counted { get; init => field = ValueList<Observation>.Of(value); } = ValueList<Observation>.Of([]);

    /// <summary>The observations that do not count, and why.</summary>
    public IReadOnlyList<Omission> LeftOut { get; init => field = ValueList<Omission>.Of(value); } = ValueList<Omission>.Of([]);

    /// <summary>Whether each day of the period has a value and none is missing; parts of which nothing was ever recorded cannot be known.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>What a metric comes to in a period: as it was observed, or put together from shorter periods, or from parts.</summary>
    /// <remarks>
    /// An observation of the whole period comes first. Else observations of the whole in shorter periods count, the longest first, none of which overlap.
    /// Else those of parts, divided as coarsely as there is a division.
    /// </remarks>
    /// <param name="records">The records.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="asOf">The day; what was recorded later does not count.</param>
    /// <param name="period">The period.</param>
    /// <exception cref="BrokenRuleException">The values cannot be put together.</exception>
    public static MetricRollUp Of(AssociationRecords records, Metric metric, DateOnly asOf, Period period) => Across(records, [metric], asOf, period);

    /// <summary>What several metrics that measure the same come to in a period.</summary>
    /// <param name="records">The records.</param>
    /// <param name="metrics">The metrics; all of one measure, one unit and one aggregation.</param>
    /// <param name="asOf">The day; what was recorded later does not count.</param>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentException">There is no metric.</exception>
    /// <exception cref="BrokenRuleException">The metrics differ in what they measure, or the values cannot be put together.</exception>
    public static MetricRollUp Across(AssociationRecords records, IReadOnlyList<Metric> metrics, DateOnly asOf, Period period)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        ArgumentNullException.ThrowIfNull(period);
        if (metrics is not [var first, ..])
        {
            throw new ArgumentException("At least one metric is needed.", nameof(metrics));
        }

        if (metrics.FirstOrDefault(each => (each.Measure, each.Unit, each.Aggregation) != (first.Measure, first.Unit, first.Aggregation)) is { } other)
        {
            throw new BrokenRuleException(
                MetricRules.MetricsDiffer, $"{first.Code} and {other.Code} differ in measure, unit or aggregation; put together those that measure the same.");
        }

        return Together(first, [.. metrics.Distinct().Select(metric => PartsOf.Period(CurrentObservations.Of(records, metric, asOf), period))], period);
    }

    /// <summary>What a metric comes to in a period for each part of a division, by the names of the parts.</summary>
    /// <param name="records">The records.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="dimension">What the whole is divided by, such as round table.</param>
    /// <param name="asOf">The day; what was recorded later does not count.</param>
    /// <param name="period">The period.</param>
    /// <exception cref="BrokenRuleException">The values cannot be put together.</exception>
    public static IReadOnlyList<DimensionRollUp> ByDimension(AssociationRecords records, Metric metric, string dimension, DateOnly asOf, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentException.ThrowIfNullOrWhiteSpace(dimension);
        return
        [
            .. CurrentObservations.Of(records, metric, asOf)
                .Select(observation => (observation, observation.Dimensions.FirstOrDefault(each => each.Name == dimension)?.Value))
                .Where(each => each.Value is not null && period.Encloses(each.observation.Period))
                .GroupBy(each => each.Value!, each => each.observation, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new DimensionRollUp
                {
                    Dimension = new() { Name = dimension, Value = group.Key },
                    RollUp = Together(metric, [PartsOf.Period([.. group], period, dimension)], period),
                }),
        ];
    }

    /// <summary>Observations of one metric put together, each of which is of days and a part of its own.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="observations">The observations.</param>
    /// <param name="period">The period that they are of.</param>
    /// <exception cref="BrokenRuleException">The values cannot be put together.</exception>
    public static MetricRollUp Of(Metric metric, IReadOnlyList<Observation> observations, Period period)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(period);
        return Together(metric, [new(observations, [])], period);
    }

    /// <summary>What was chosen of one metric put together.</summary>
    internal static MetricRollUp Of(Metric metric, PartsOf parts, Period period) => Together(metric, [parts], period);

    private static MetricRollUp Together(Metric metric, IReadOnlyList<PartsOf> parts, Period period)
    {
        var together = ValuesTogether.Of(metric, [.. parts.SelectMany(each => each.Chosen)]);
        return new()
        {
            Value = together.Value,
            Numerator = together.Numerator,
            Denominator = together.Denominator,
            Counted = together.Counted,
            LeftOut = [.. parts.SelectMany(each => each.Overlapping).Select(each => new Omission { Observation = each, Reason = OmissionReason.Overlapping }), .. together.LeftOut],
            IsComplete = parts.All(each => each.Cover(period)) && together.LeftOut.All(each => each.Reason != OmissionReason.Missing),
        };
    }
}
