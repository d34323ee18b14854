using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Paging;
using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Indexing;

/// <summary>
/// Rows that are found in an order that is kept. What indexes say of them is looked up; what is left of the filter is asked of the rows that are left, and of no more than a page of them when nobody
/// asks how many there are.
/// </summary>
internal sealed class IndexedMatches<T> : Matches<T>
    where T : class
{
    private readonly FoundRows<T> found;
    private readonly IReadOnlyList<FoundPart<T>> parts;
    private readonly Lazy<Matches<T>>? recorded;
    private readonly Order<T> order;
    private readonly Snapshot snapshot;
    private readonly bool isTested;
    private IReadOnlyList<T>? all;
    private int? count;

    /// <param name="found">The rows that fit what indexes say, in an order.</param>
    /// <param name="recorded">Finds the same rows in the order in which they were recorded, for who asks for all of them; null when the lists are in that order.</param>
    /// <param name="rest">What is left of the filter; null when nothing is.</param>
    /// <param name="order">The order.</param>
    /// <param name="snapshot">What the filter looks at.</param>
    /// <param name="effort">Takes what it looks at.</param>
    public IndexedMatches(FoundRows<T> found, Func<Matches<T>>? recorded, RowTest<T>? rest, Order<T> order, Snapshot snapshot, Effort effort)
    {
        (this.found, this.order, this.snapshot, isTested) = (found, order, snapshot, rest is not null);
        this.recorded = recorded is null ? null : new(recorded, LazyThreadSafetyMode.PublicationOnly);
        parts = rest is null ? found.Parts : [.. found.Parts.Select(part => part.Where(rest, snapshot, effort))];
    }

    public override int Count => count ??= isTested ? parts.Sum(part => part.Count) : found.Count;

    /// <summary>The rows list by list, in the order in which they were recorded; null when no index answers in that order.</summary>
    public IReadOnlyList<FoundPart<T>>? Recorded => ((recorded?.Value ?? this) as IndexedMatches<T>)?.parts;

    /// <summary>Keeps what is counted of the rows in the order in which they were recorded, for those who ask the same of one state; null when they depend on more than indexes say.</summary>
    public Few<Sequence, object>? Groupings => ((recorded?.Value ?? this) as IndexedMatches<T>) is { isTested: false } matches ? matches.found.Groupings : null;

    public override IReadOnlyList<T> All => all ??= recorded is not null ? recorded.Value.All : parts.Count == 1 ? parts[0].All() : [.. parts.SelectMany(part => part.All())];

    public override Window<T> Cut(int size, bool fromEnd, RowPlace<T>? after, RowPlace<T>? before)
    {
        if (parts.Count > 1 && !isTested && !fromEnd && before is null && found.First.Cut(size, after) is { } kept)
        {
            return kept;
        }

        var (skippedBefore, skippedAfter) = (false, false);
        var ways = new List<RowWay<T>>(parts.Count);
        foreach (var part in parts)
        {
            var first = after is null ? 0 : part.First(row => after(row) > 0);
            var end = before is null ? part.Rows.Length : Math.Max(first, part.First(row => before(row) >= 0));
            skippedBefore = skippedBefore || (first > 0 && part.Next(0) is >= 0 and var earlier && earlier < first);
            skippedAfter = skippedAfter || (end < part.Rows.Length && part.Next(end) >= 0);
            if (RowWay<T>.Of(part, first, end, fromEnd) is { } way)
            {
                ways.Add(way);
            }
        }

        var (items, more) = ways.Count <= 1 ? Taken(ways.FirstOrDefault(), size) : Merged(ways, size, fromEnd);
        if (fromEnd)
        {
            Array.Reverse(items);
        }

        return new Window<T>(items, fromEnd ? skippedAfter : more || skippedAfter, fromEnd ? more || skippedBefore : skippedBefore);
    }

    /// <summary>The next rows on a way, and whether there are more.</summary>
    private static (T[] Items, bool More) Taken(RowWay<T>? way, int size)
    {
        if (way is null)
        {
            return ([], false);
        }

        var (items, count) = (new T[Math.Min(size, way.Most)], 0);
        for (var left = true; left; left = way.Move())
        {
            if (count == size)
            {
                return (items, true);
            }

            items[count++] = way.Row;
        }

        return (count == items.Length ? items : items[..count], false);
    }

    /// <summary>The next rows on all ways together, in the order of all, and whether there are more.</summary>
    private (T[] Items, bool More) Merged(List<RowWay<T>> ways, int size, bool fromEnd)
    {
        var comparer = order.In(snapshot);
        var items = new List<T>(Math.Min(size, ways.Sum(way => way.Most)));
        var merged = new MergedWays<T>(ways, fromEnd ? Comparer<T>.Create((left, right) => comparer.Compare(right, left)) : comparer);
        merged.Take(items, size);
        return ([.. items], merged.HasMore);
    }
}
