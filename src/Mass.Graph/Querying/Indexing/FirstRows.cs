using System.Runtime.InteropServices;
using Mass.Graph.Querying.Paging;
using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Indexing;

/// <summary>The first rows of several lists together, merged once for all who ask for a page of them.</summary>
internal sealed class FirstRows<T>(IReadOnlyList<FoundPart<T>> parts, Order<T> order, Snapshot snapshot)
    where T : class
{
    /// <summary>So many rows are kept; pages beyond are merged each for itself.</summary>
    private const int Most = 256;
    private readonly Lock guard = new();
    private readonly List<T> rows = [];
    private MergedWays<T>? rest;

    /// <summary>The first rows after a place; null when they are not among those that are kept.</summary>
    public Window<T>? Cut(int size, RowPlace<T>? after)
    {
        if (size > Most)
        {
            return null;
        }

        lock (guard)
        {
            rest ??= new([.. parts.Select(part => RowWay<T>.Of(part, 0, part.Rows.Length, fromEnd: false)).OfType<RowWay<T>>()], order.In(snapshot));
            var start = 0;
            while (after is not null)
            {
                start = Behind(after);
                if (start < rows.Count || !rest.HasMore)
                {
                    break;
                }

                if (rows.Count + size > Most)
                {
                    return null;
                }

                // A page more than there is, for those who go from page to page.
                rest.Take(rows, rows.Count + Math.Max(1, size));
            }

            if (start + size > Most)
            {
                return null;
            }

            rest.Take(rows, start + size);
            T[] items = start < rows.Count ? [.. CollectionsMarshal.AsSpan(rows).Slice(start, Math.Min(size, rows.Count - start))] : [];
            return new(items, start + size < rows.Count || rest.HasMore, start > 0);
        }
    }

    /// <summary>The first row behind a place; as many as there are when all are before it.</summary>
    private int Behind(RowPlace<T> after)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = after(rows[middle]) > 0 ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
