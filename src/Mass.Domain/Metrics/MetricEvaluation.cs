using Mass.Domain.Calendar;

namespace Mass.Domain.Metrics;

/// <summary>How a metric stands on a day, by the first rule that applies.</summary>
public sealed record MetricEvaluation
{
    /// <summary>The id of the metric.</summary>
    public required Guid MetricId { get; init; }

    /// <summary>The day as of which it is evaluated.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>How it stands.</summary>
    public required EvaluationStatus Status { get; init; }

    /// <summary>The code of the rule that decided.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule in a sentence, with the figures.</summary>
    public required string Explanation { get; init; }

    /// <summary>The period that is evaluated; null when none is asked for and nothing was observed.</summary>
    public Period? Period { get; init; }

    /// <summary>The one observation that the value is of; null when there is none, or when several were put together.</summary>
    public Observation? Observation { get; init; }

    /// <summary>The value, put together from parts or shorter periods where the whole was not observed; null when there is none in numbers.</summary>
    public decimal? Value { get; init; }

    /// <summary>The target that it is held against; null when none is set for the period.</summary>
    public Target? Target { get; init; }

    /// <summary>How far the value is above the target, below zero when it is below, zero within a range; null without a value or a target in numbers.</summary>
    public decimal? Variance { get; init; }

    /// <summary>The value in percent of the target; null without a value or one number to come to, or when that is zero.</summary>
    public decimal? PercentOfTarget { get; init; }

    /// <summary>How much of the way from baseline to target is gone, in percent; null without a value, a baseline or one number to come to, or when target and baseline are equal.</summary>
    public decimal? ProgressFromBaseline { get; init; }

    /// <summary>The period before with a value, of the same length in the calendar; null when there is none.</summary>
    public Period? PreviousPeriod { get; init; }

    /// <summary>The value of the period before; null when there is none.</summary>
    public decimal? PreviousValue { get; init; }

    /// <summary>How much more the value is than that of the period before; null when there is none, or when the definition has changed since.</summary>
    public decimal? Change { get; init; }

    /// <summary>Which way it has gone since the period before; null when there is no change to judge, no way is better, or there is no target to keep within.</summary>
    public Trend? Trend { get; init; }

    /// <summary>The last day on which the next value is in time, its days of grace included; null when nothing was observed, or it is observed when there is reason to.</summary>
    public DateOnly? NextDueOn { get; init; }

    /// <summary>How a metric stands on a day.</summary>
    /// <remarks>
    /// The rules are those of EvaluationRules, in their order. An observation is overdue when a whole cadence has passed since the end of its period, and half
    /// a cadence more, at most ninety days; it is not when a period is asked for. A target of a longer period holds for the shorter ones in it, unless values are added up.
    /// </remarks>
    /// <param name="records">The records.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="asOf">The day; what was recorded or set later does not count.</param>
    /// <param name="period">The period to evaluate, or null for the latest that was observed.</param>
    public static MetricEvaluation Of(AssociationRecords records, Metric metric, DateOnly asOf, Period? period = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(metric);
        var found = new EvaluationCase(records, metric, asOf, period);
        var rule = EvaluationRule.InOrder.First(each => each.Applies(found));
        var (value, goal, number) = (found.Value, found.Goal, found.Goal?.Number);
        var change = found.IsComparable && value is { } now && found.Previous!.Value is { } before ? MetricValue.Exact(() => now - before) : null;
        return new()
        {
            MetricId = metric.Id,
            AsOf = asOf,
            Status = rule.Status,
            Rule = rule.Code,
            Explanation = rule.Says(found),
            Period = found.Period,
            Observation = found.Observed is [var one] ? one : null,
            Value = value,
            Target = found.Target,
            Variance = value is { } against && goal is not null ? number is { } to ? MetricValue.Exact(() => against - to) : goal.Distance(against) : null,
            PercentOfTarget = value is { } part && number is { } whole and not 0 ? MetricValue.Exact(() => part * 100 / whole) : null,
            ProgressFromBaseline = value is { } reached && number is { } end && metric.Baseline?.Value is { } start && end != start
                ? MetricValue.Exact(() => (reached - start) * 100 / (end - start))
                : null,
            PreviousPeriod = found.PreviousPeriod,
            PreviousValue = found.Previous?.Value,
            Change = change,
            Trend = change is null ? null : TrendOf(metric, goal, found.Previous!.Value!.Value, value!.Value),
            NextDueOn = found.NextDueOn,
        };
    }

    private static Trend? TrendOf(Metric metric, Goal? goal, decimal before, decimal now) => metric.Direction switch
    {
        Direction.Increase => (Trend)(2 - now.CompareTo(before)),
        Direction.Decrease => (Trend)(2 + now.CompareTo(before)),
        Direction.Maintain when goal?.Distance(before) is { } was && goal.Distance(now) is { } isNow => (Trend)(2 + Math.Abs(isNow).CompareTo(Math.Abs(was))),
        _ => null,
    };
}
