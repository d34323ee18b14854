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
    private readonly IReadOnlyList<Part> parts;
    private readonly Lazy<Matches<T>>? recorded;
    private readonly Order<T> order;
    private readonly Snapshot snapshot;
    private IReadOnlyList<T>? all;
    private int? count;

    private IndexedMatches(IReadOnlyList<Part> parts, Lazy<Matches<T>>? recorded, Order<T> order, Snapshot snapshot) => (this.parts, this.recorded, this.order, this.snapshot) = (parts, recorded, order, snapshot);

    public override int Count => count ??= parts.Sum(part => part.Count);

    /// <summary>The rows list by list, in the order in which they were recorded, with those that are found, null when all are; null when no index answers in that order.</summary>
    public IEnumerable<(OrderedRows<T> List, RowBits? Found)>? Recorded => ((recorded?.Value ?? this) as IndexedMatches<T>)?.parts.Select(part => (part.List, part.Known));

    public override IReadOnlyList<T> All => all ??= recorded is not null ? recorded.Value.All : parts.Count == 1 ? parts[0].All() : [.. parts.SelectMany(part => part.All())];

    /// <summary>The rows that fit a filter, list by list of those that the whole list is made of; null when one of them has no index for the filter.</summary>
    /// <param name="lists">The lists, each in the order.</param>
    /// <param name="recorded">Finds the same rows in the order in which they were recorded, for who asks for all of them; null when the lists are in that order.</param>
    /// <param name="terms">What indexes are asked.</param>
    /// <param name="rest">What is left of the filter; null when nothing is.</param>
    /// <param name="order">The order.</param>
    /// <param name="snapshot">What the filter looks at.</param>
    /// <param name="effort">Takes what it looks at.</param>
    public static IndexedMatches<T>? Of(
        IReadOnlyList<OrderedRows<T>> lists, Func<Matches<T>>? recorded, IReadOnlyList<IndexTerm<T>> terms, RowTest<T>? rest, Order<T> order, Snapshot snapshot, Effort effort)
    {
        var parts = new Part[lists.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            RowBits? bits = null;
            foreach (var term in terms)
            {
                if (lists[i].Of(term.Values, snapshot) is not { } index)
                {
                    return null;
                }

                var having = Having(index, term.Wanted) ?? new RowBits(lists[i].Rows.Length);
                bits = bits is null ? having : bits.And(having);
                effort.Spend(term.Wanted.Count + having.Words);
            }

            parts[i] = new Part(lists[i], bits, rest, snapshot, effort);
        }

        return new(parts, recorded is null ? null : new(recorded, LazyThreadSafetyMode.PublicationOnly), order, snapshot);
    }

    public override Window<T> Cut(int size, bool fromEnd, RowPlace<T>? after, RowPlace<T>? before)
    {
        var (skippedBefore, skippedAfter) = (false, false);
        var ways = new List<Way>(parts.Count);
        foreach (var part in parts)
        {
            var first = after is null ? 0 : part.First(row => after(row) > 0);
            var end = before is null ? part.Rows.Length : Math.Max(first, part.First(row => before(row) >= 0));
            skippedBefore = skippedBefore || (first > 0 && part.Next(0) is >= 0 and var earlier && earlier < first);
            skippedAfter = skippedAfter || (end < part.Rows.Length && part.Next(end) >= 0);
            if (Way.Of(part, fromEnd ? end - 1 : first, first, end, fromEnd) is { } way)
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

    private static RowBits? Having(ValueIndex index, IReadOnlyList<object?> wanted)
    {
        RowBits? found = null;
        foreach (var value in wanted)
        {
            if (index.Having(value) is { } having)
            {
                found = found is null ? having : found.Or(having);
            }
        }

        return found;
    }

    /// <summary>The next rows on a way, and whether there are more.</summary>
    private static (T[] Items, bool More) Taken(Way? way, int size)
    {
        if (way is null)
        {
            return ([], false);
        }

        var items = new List<T>(Math.Min(size, way.Most));
        for (var left = true; left; left = way.Move())
        {
            if (items.Count == size)
            {
                return ([.. items], true);
            }

            items.Add(way.Row);
        }

        return ([.. items], false);
    }

    /// <summary>The next rows on all ways together, in the order of all, and whether there are more.</summary>
    private (T[] Items, bool More) Merged(List<Way> ways, int size, bool fromEnd)
    {
        var comparer = order.In(snapshot);
        var heads = new PriorityQueue<Way, T>(ways.Count, fromEnd ? Comparer<T>.Create((left, right) => comparer.Compare(right, left)) : comparer);
        foreach (var way in ways)
        {
            heads.Enqueue(way, way.Row);
        }

        var items = new List<T>(Math.Min(size, ways.Sum(way => way.Most)));
        while (items.Count < size && heads.TryPeek(out var way, out var row))
        {
            items.Add(row);
            if (way.Move())
            {
                heads.DequeueEnqueue(way, way.Row);
            }
            else
            {
                heads.Dequeue();
            }
        }

        return ([.. items], heads.Count > 0);
    }

    /// <summary>The rows of one list.</summary>
    /// <param name="list">The rows in their order.</param>
    /// <param name="bits">Those that fit what indexes say; null when nothing was asked of them.</param>
    /// <param name="rest">What is left of the filter; null when nothing is.</param>
    /// <param name="snapshot">What the filter looks at.</param>
    /// <param name="effort">Takes what it looks at.</param>
    private sealed class Part(OrderedRows<T> list, RowBits? bits, RowTest<T>? rest, Snapshot snapshot, Effort effort)
    {
        private readonly T[] rows = list.Rows;
        private RowBits? matched;

        public OrderedRows<T> List => list;

        public T[] Rows => rows;

        public int Count => Known is { } known ? known.Count() : rows.Length;

        /// <summary>The rows that fit the whole filter; null when all do.</summary>
        public RowBits? Known => matched ??= rest is null ? bits : Tested(rest);

        public IReadOnlyList<T> All()
        {
            if (Known is not { } known)
            {
                return rows;
            }

            var all = new List<T>(known.Count());
            for (var row = known.Next(0); row >= 0; row = known.Next(row + 1))
            {
                all.Add(rows[row]);
            }

            return all;
        }

        /// <summary>The first row of which something holds that holds of all after it too; as many as there are when it holds of none.</summary>
        public int First(Func<T, bool> holds)
        {
            var (low, high) = (0, rows.Length);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                (low, high) = holds(rows[middle]) ? (low, middle) : (middle + 1, high);
            }

            return low;
        }

        /// <summary>The first row from one on that fits; -1 when there is none.</summary>
        public int Next(int row)
        {
            var candidates = matched ?? bits;
            while (true)
            {
                row = candidates is null ? (row < rows.Length ? row : -1) : candidates.Next(row);
                if (row < 0 || Fits(row))
                {
                    return row;
                }

                row++;
            }
        }

        /// <summary>The last row up to one that fits; -1 when there is none.</summary>
        public int Previous(int row)
        {
            var candidates = matched ?? bits;
            while (true)
            {
                row = candidates is null ? row : candidates.Previous(row);
                if (row < 0 || Fits(row))
                {
                    return row;
                }

                row--;
            }
        }

        private bool Fits(int row)
        {
            if (rest is null || matched is not null)
            {
                return true;
            }

            effort.Spend();
            return rest(rows[row], snapshot);
        }

        private RowBits Tested(RowTest<T> test)
        {
            var fit = new RowBits(rows.Length);
            for (var row = bits is null ? (rows.Length > 0 ? 0 : -1) : bits.Next(0); row >= 0; row = bits is null ? (row + 1 < rows.Length ? row + 1 : -1) : bits.Next(row + 1))
            {
                effort.Spend();
                if (test(rows[row], snapshot))
                {
                    fit.Add(row);
                }
            }

            return fit;
        }
    }

    /// <summary>A way through the rows of a list that fit, from one end to the other.</summary>
    private sealed class Way
    {
        private readonly Part part;
        private readonly int first;
        private readonly int end;
        private readonly bool fromEnd;
        private int at;

        private Way(Part part, int at, int first, int end, bool fromEnd) => (this.part, this.at, this.first, this.end, this.fromEnd) = (part, at, first, end, fromEnd);

        public T Row => part.Rows[at];

        /// <summary>How many rows there can be on it.</summary>
        public int Most => end - first;

        /// <summary>A way that stands at its first row; null when there is none between the first place and the end.</summary>
        public static Way? Of(Part part, int at, int first, int end, bool fromEnd)
        {
            var way = new Way(part, at, first, end, fromEnd);
            return way.Stand(at) ? way : null;
        }

        public bool Move() => Stand(fromEnd ? at - 1 : at + 1);

        private bool Stand(int from)
        {
            at = fromEnd ? part.Previous(from) : part.Next(from);
            return fromEnd ? at >= first : at >= 0 && at < end;
        }
    }
}
