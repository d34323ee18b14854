namespace Mass.Domain.Metrics;

/// <summary>The observations that make up a period without counting anything twice, and those that would.</summary>
internal sealed record PartsOf(IReadOnlyList<Observation> Chosen, IReadOnlyList<Observation> Overlapping)
{
    /// <summary>Chooses what makes up a period: the whole before parts, a coarse division before a fine one, a long period before a short one.</summary>
    /// <param name="current">The observations that count, one for each period and part.</param>
    /// <param name="period">The period.</param>
    /// <param name="within">The dimension whose parts are wanted; null when the whole is.</param>
    public static PartsOf Period(IReadOnlyList<Observation> current, Calendar.Period period, string? within = null)
    {
        var inside = current.Where(observation => period.Encloses(observation.Period)).ToList();
        var chosen = inside
            .Where(observation => within is null || observation.Dimensions.Any(each => each.Name == within))
            .GroupBy(observation => Part.Division(observation.Dimensions), StringComparer.Ordinal)
            .OrderBy(group => group.First().Dimensions.Count)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?
            .GroupBy(observation => Part.Of(observation.Dimensions))
            .SelectMany(Disjoint)
            .ToList() ?? [];
        return new(chosen, [.. inside.Except(chosen)]);
    }

    /// <summary>Whether each day of the period is in an observation of each part.</summary>
    public bool Cover(Calendar.Period period) => Chosen.Count > 0
        && Chosen.GroupBy(observation => Part.Of(observation.Dimensions)).All(part => part.Sum(each => each.Period.Days) >= period.Days);

    private static IEnumerable<Observation> Disjoint(IEnumerable<Observation> ofOnePart)
    {
        var taken = new List<Observation>();
        foreach (var observation in ofOnePart.OrderByDescending(each => each.Period.Days).ThenBy(each => each.Period.Start))
        {
            if (!taken.Any(each => each.Period.Overlaps(observation.Period)))
            {
                taken.Add(observation);
            }
        }

        return taken.OrderBy(each => each.Period.Start);
    }
}
