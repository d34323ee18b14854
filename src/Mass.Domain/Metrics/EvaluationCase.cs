using System.Globalization;
using Mass.Domain.Calendar;

namespace Mass.Domain.Metrics;

/// <summary>What there is to evaluate a metric by, on a day.</summary>
internal sealed class EvaluationCase
{
    private readonly Metric metric;
    private readonly IReadOnlyList<Observation> current;
    private readonly DateOnly asOf;
    private readonly bool isAsked;

    public EvaluationCase(AssociationRecords records, Metric metric, DateOnly asOf, Period? asked)
    {
        (this.metric, this.asOf, isAsked) = (metric, asOf, asked is not null);
        current = CurrentObservations.Of(records, metric, asOf);
        Period = asked ?? current.LastOrDefault(each => each.Dimensions.Count == 0)?.Period ?? (current is [.., var last] ? last.Period : null);
        if (Period is null)
        {
            return;
        }

        (Together, Refusal, Observed) = PutTogether(Period);
        Target = TargetOf(Period);
        Goal = Target is null ? null : Goal.Of(metric, Target);
        (PreviousPeriod, Previous) = Before(Period);
    }

    /// <summary>The period that is evaluated; null when none is asked for and nothing was observed.</summary>
    public Period? Period { get; }

    public IReadOnlyList<Observation> Observed { get; } = [];

    public MetricRollUp? Together { get; }

    public BrokenRuleException? Refusal { get; }

    public Target? Target { get; }

    public Goal? Goal { get; }

    public Period? PreviousPeriod { get; }

    public MetricRollUp? Previous { get; }

    public decimal? Value => Together?.Value;

    public string InPeriod => Period is null ? string.Empty : $" for {Period.Label}";

    /// <summary>What a reader has to know of the value: that it may still change, or is estimated.</summary>
    public string Reservation => Together?.Counted switch
    {
        { } counted when counted.Any(each => each.Status == ObservationStatus.Estimated) => ", estimated,",
        { } counted when counted.Any(each => each.Status == ObservationStatus.Provisional) => ", provisional,",
        _ => string.Empty,
    };

    public bool IsInWords => Value is null && Observed.Any(each => each is { Text: not null, Status: not (ObservationStatus.Missing or ObservationStatus.NotApplicable) });

    /// <summary>Whether a sum was put together from what does not make up the period, or is provisional while the period goes on.</summary>
    public bool IsShortSum => metric.Aggregation == Aggregation.Sum
        && (Together is { IsComplete: false } || (Period?.End > asOf && Together is not null && Together.Counted.Any(IsOpen)));

    /// <summary>The last day on which the next value is in time; null when it is observed when there is reason to, or was never.</summary>
    public DateOnly? NextDueOn => metric.Cadence is { } cadence && current.Count > 0 ? Due(cadence) : null;

    public bool IsOverdue => !isAsked && asOf > NextDueOn;

    /// <summary>Whether the previous value follows the same definition, so that the two can be compared.</summary>
    public bool IsComparable => Previous is not null && Together is not null
        && Previous.Counted.Concat(Together.Counted).Select(each => each.DefinitionVersion).Distinct().Count() == 1;

    /// <summary>A value with the decimals that are shown of the metric, or as many as it takes to tell it from the target.</summary>
    public string InWords(decimal? value)
    {
        if (value is not { } number)
        {
            return "nothing";
        }

        var shown = Math.Round(number, Math.Clamp(metric.Decimals ?? 4, 0, 4));
        if (shown != number && (shown == Goal?.Low || shown == Goal?.High || shown == Goal?.CautionAt))
        {
            shown = Math.Round(number, 4);
        }

        return shown.ToString("0.####", CultureInfo.InvariantCulture) + (metric.Measure == Measure.Percentage ? "%" : string.Empty);
    }

    private static bool IsOpen(Observation observation) => observation.Status is ObservationStatus.Provisional or ObservationStatus.Estimated;

    /// <summary>The day by which the next value is due: the final one of the last period, when there is only a provisional one, or else that of the next period.</summary>
    private DateOnly Due(Cadence cadence)
    {
        var end = current.Max(each => each.Period.End);
        var isOpen = current.Where(each => each.Period.End == end).All(IsOpen);
        var next = end == DateOnly.MaxValue || isOpen ? end : cadence.After(end.AddDays(1)).AddDays(-1);
        return DateOnly.FromDayNumber(Math.Min(next.DayNumber + cadence.GraceDays(), DateOnly.MaxValue.DayNumber));
    }

    private (MetricRollUp?, BrokenRuleException?, IReadOnlyList<Observation>) PutTogether(Period period)
    {
        var parts = PartsOf.Period(current, period);
        try
        {
            return (MetricRollUp.Of(metric, parts, period), null, parts.Chosen);
        }
        catch (BrokenRuleException refusal)
        {
            return (null, refusal, parts.Chosen);
        }
    }

    /// <summary>The target of the period; where values are not added up, else that of the shortest period around it. Of several for one period the one set last.</summary>
    private Target? TargetOf(Period period) => metric.Targets
        .Where(target => target.SetOn <= asOf && (target.Period == period || (metric.Aggregation != Aggregation.Sum && target.Period.Encloses(period))))
        .Select((target, index) => (target, index))
        .OrderBy(each => each.target.Period.Days)
        .ThenByDescending(each => each.target.SetOn)
        .ThenByDescending(each => each.index)
        .Select(each => each.target)
        .FirstOrDefault();

    /// <summary>The last period before of the same length in the calendar that has a value.</summary>
    private (Period?, MetricRollUp?) Before(Period period)
    {
        var observed = current.Where(each => each.Period.End < period.Start && IsAlike(each.Period, period)).Select(each => each.Period);
        Period[] around = period.Grain == PeriodGrain.PlanYear && period.Start.Year > PlanYear.MinYear ? [Period.Of(new PlanYear(period.Start.Year - 1))] : [];
        foreach (var before in observed.Concat(around).Distinct().OrderByDescending(each => each.End).ThenBy(each => each.Start))
        {
            if (PutTogether(before) is ({ Value: not null } together, _, _) && !(metric.Aggregation == Aggregation.Sum && !together.IsComplete))
            {
                return (before, together);
            }
        }

        return (null, null);
    }

    private static bool IsAlike(Period one, Period other) => one.Grain == other.Grain && (one.Grain != PeriodGrain.Other || one.Days == other.Days);
}
