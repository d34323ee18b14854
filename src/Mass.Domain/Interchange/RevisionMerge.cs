using Mass.Domain.Planning;

namespace Mass.Domain.Interchange;

/// <summary>Unites what two sides know of the past; where both know a day, the existing side stays.</summary>
internal static class RevisionMerge
{
    /// <summary>The existing revisions with those of the document that one of its amendments vouches for.</summary>
    /// <remarks>Nothing comes before the first existing revision, for that would change what was said from the beginning.</remarks>
    public static IReadOnlyList<Revision<TContent>> United<TContent>(
        IReadOnlyList<Revision<TContent>> existing, IReadOnlyList<Revision<TContent>> document, HashSet<DateOnly> amendedOn)
        where TContent : notnull
    {
        var news = document
            .Where(revision => revision.EffectiveOn is { } day
                && amendedOn.Contains(day)
                && (existing[0].EffectiveOn is null || existing[0].EffectiveOn < day)
                && !existing.Any(known => known.EffectiveOn == day))
            .DistinctBy(revision => revision.EffectiveOn)
            .ToList();
        return news.Count == 0 ? existing : [.. existing.Concat(news).OrderBy(revision => revision.EffectiveOn)];
    }

    /// <summary>The existing retirements with those of the document; a restoration that only the document knows of is added to its retirement.</summary>
    /// <remarks>A step cannot be taken out while it is out, so a retirement of the document that overlaps an existing one is left aside.</remarks>
    public static IReadOnlyList<Retirement> United(IReadOnlyList<Retirement> existing, IReadOnlyList<Retirement> document)
    {
        // A second retirement on one day has to keep its place, so the n-th one of a day is matched with the n-th.
        var told = document.GroupBy(retirement => retirement.RetiredOn).ToDictionary(group => group.Key, group => new Queue<Retirement>(group));
        var united = existing
            .Select(known => told.TryGetValue(known.RetiredOn, out var same) && same.TryDequeue(out var match) ? known with { RestoredOn = known.RestoredOn ?? match.RestoredOn } : known)
            .ToList();
        var news = told.Values.SelectMany(rest => rest).Where(each => !united.Any(known => Overlap(known, each)));
        return [.. united.Concat(news).OrderBy(retirement => retirement.RetiredOn)];
    }

    private static bool Overlap(Retirement one, Retirement other) =>
        (one.RestoredOn is null || other.RetiredOn < one.RestoredOn) && (other.RestoredOn is null || one.RetiredOn < other.RestoredOn);
}
