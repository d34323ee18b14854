using Mass.Domain.Calendar;

namespace Mass.Domain.Metrics;

/// <summary>A metric over time: for each period what was observed, the target beside it, and how it stands.</summary>
public static class MetricSeries
{
    /// <summary>The periods that were observed or have a target, each evaluated, by their days.</summary>
    /// <param name="records">The records.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="asOf">The day; what was recorded or set later does not count.</param>
    /// <param name="grain">The part of the calendar that the periods are of, or null for all.</param>
    public static IReadOnlyList<MetricEvaluation> Of(AssociationRecords records, Metric metric, DateOnly asOf, PeriodGrain? grain = null) =>
    [
        .. Periods(records, metric, asOf)
            .Where(period => grain is null || period.Grain == grain)
            .Distinct()
            .OrderBy(period => period.Start)
            .ThenBy(period => period.End)
            .Select(period => MetricEvaluation.Of(records, metric, asOf, period)),
    ];

    /// <summary>Each plan year from the first that was observed or has a target to the last, evaluated; years between without either are there too.</summary>
    /// <param name="records">The records.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="asOf">The day; what was recorded or set later does not count.</param>
    public static IReadOnlyList<MetricEvaluation> ByPlanYear(AssociationRecords records, Metric metric, DateOnly asOf)
    {
        var years = Periods(records, metric, asOf)
            .Where(period => period.Start.Year >= PlanYear.MinYear + 1 && period.End.Year <= PlanYear.MaxYear)
            .Select(period => (First: PlanYear.Containing(period.Start).StartYear, Last: PlanYear.Containing(period.End).StartYear))
            .Where(each => each.First == each.Last)
            .Select(each => each.First)
            .ToList();
        return years.Count == 0 ? []
            : [.. Enumerable.Range(years.Min(), years.Max() - years.Min() + 1).Select(year => MetricEvaluation.Of(records, metric, asOf, Period.Of(new PlanYear(year))))];
    }

    private static IEnumerable<Period> Periods(AssociationRecords records, Metric metric, DateOnly asOf) =>
    [
        .. CurrentObservations.Of(records, metric, asOf).Select(observation => observation.Period),
        .. metric.Targets.Where(target => target.SetOn <= asOf).Select(target => target.Period),
    ];
}
