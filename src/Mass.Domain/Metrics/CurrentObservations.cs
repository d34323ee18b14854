namespace Mass.Domain.Metrics;

/// <summary>The observations of a metric that count: of each correction the corrected one, as of a day.</summary>
public static class CurrentObservations
{
    /// <summary>The observations that count on a day, one for each period and part, by period.</summary>
    /// <remarks>
    /// An observation counts while nothing recorded by that day supersedes it. Where data that were taken over hold several for one period and part
    /// without saying which supersedes which, the one recorded last counts.
    /// </remarks>
    /// <param name="records">The records.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="asOf">The day; what was recorded later does not count.</param>
    public static IReadOnlyList<Observation> Of(AssociationRecords records, Metric metric, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(metric);
        var known = RecordIndex.Many(records.Observations, static observation => observation.MetricId, metric.Id)
            .Where(observation => observation.RecordedOn <= asOf)
            .ToList();
        return
        [
            .. Unsuperseded(known)
                .GroupBy(observation => (observation.Period, Part: Part.Of(observation.Dimensions)))
                .Select(group => group.Aggregate((last, next) => next.RecordedOn >= last.RecordedOn ? next : last))
                .OrderBy(observation => observation.Period.End)
                .ThenByDescending(observation => observation.Period.Start)
                .ThenBy(observation => Part.Of(observation.Dimensions).Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>A correction stands after what it corrects, so that no circle can make all of them vanish.</summary>
    private static IEnumerable<Observation> Unsuperseded(List<Observation> known)
    {
        var superseded = new HashSet<Guid>();
        for (var i = known.Count - 1; i >= 0; i--)
        {
            if (known[i].Supersedes is { } earlier && earlier != known[i].Id)
            {
                superseded.Add(earlier);
            }

            if (superseded.Contains(known[i].Id))
            {
                known.RemoveAt(i);
            }
        }

        return known;
    }
}
