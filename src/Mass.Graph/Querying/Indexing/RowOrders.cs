using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Indexing;

/// <summary>The orders in which rows were asked for. An order is sorted once, and after a write only the rows that differ are put where they belong.</summary>
internal sealed class RowOrders<T>
    where T : class
{
    /// <summary>So many orders are kept, those that were asked for last.</summary>
    private const int Most = 8;
    private readonly Lock guard = new();
    private readonly T[] rows;
    private readonly List<Kept> kept = [];
    private readonly Queue<object> askedOnce = new();
    private readonly Queue<object> never = new();
    private T[]? formerRows;
    private List<Kept>? former;

    /// <param name="rows">The rows.</param>
    /// <param name="before">The orders of the rows in whose place these have come.</param>
    public RowOrders(T[] rows, RowOrders<T>? before)
    {
        this.rows = rows;
        Recorded = new(rows);
        if (before is null)
        {
            return;
        }

        lock (before.guard)
        {
            (formerRows, former) = before.kept.Count > 0 ? (before.rows, [.. before.kept]) : (before.formerRows, before.former?.ToList());
            askedOnce = new(before.askedOnce);
        }
    }

    /// <summary>The rows in the order in which they were recorded.</summary>
    public OrderedRows<T> Recorded { get; }

    /// <summary>The rows in an order; null when it is no order to keep, or one that was never asked for before: sorting everything does not pay for one page.</summary>
    public OrderedRows<T>? In(Order<T> order, Snapshot snapshot)
    {
        if (order.Key is not { } key)
        {
            return null;
        }

        lock (guard)
        {
            if (never.Contains(key))
            {
                return null;
            }

            var at = kept.FindIndex(each => each.Key.Equals(key) && each.Noted.HoldsFor(snapshot));
            if (at < 0 && !order.IsNatural && former?.Exists(each => each.Key.Equals(key)) != true && IsFirstTime(key))
            {
                return null;
            }

            var found = at < 0 ? Make(key, order, snapshot) : kept[at];
            if (!found.Noted.IsBounded)
            {
                Remember(never, key);
                return null;
            }

            if (at >= 0)
            {
                kept.RemoveAt(at);
            }
            else if (kept.Count == Most)
            {
                kept.RemoveAt(0);
            }

            kept.Add(found);
            return found.Rows;
        }
    }

    private bool IsFirstTime(object key)
    {
        if (askedOnce.Contains(key) || kept.Exists(each => each.Key.Equals(key)))
        {
            return false;
        }

        Remember(askedOnce, key);
        return true;
    }

    /// <summary>Remembers the latest ones: of what clients may ask there is no end.</summary>
    private static void Remember(Queue<object> keys, object key)
    {
        if (keys.Count == Most)
        {
            keys.Dequeue();
        }

        keys.Enqueue(key);
    }

    private Kept Make(object key, Order<T> order, Snapshot snapshot)
    {
        var before = former?.Find(each => each.Key.Equals(key) && each.Noted.HoldsFor(snapshot));
        if (before is not null && RowChange<T>.Between(formerRows!, rows) is { } changes)
        {
            var (mended, more) = Noted.While(() => Mended(before.Rows.Rows, changes, order, snapshot));
            Release(key);
            return new(key, new(mended), before.Noted.With(more));
        }

        var (sorted, noted) = Noted.While(() =>
        {
            T[] sorted = [.. rows];
            order.Sort(sorted, snapshot);
            return sorted;
        });
        Release(key);
        return new(key, new(sorted), noted);
    }

    /// <summary>Lets go of the former order once this one stands in its place.</summary>
    private void Release(object key)
    {
        former?.RemoveAll(each => each.Key.Equals(key));
        if (former is { Count: 0 })
        {
            (former, formerRows) = (null, null);
        }
    }

    private static T[] Mended(T[] before, IReadOnlyList<RowChange<T>> changes, Order<T> order, Snapshot snapshot)
    {
        var gone = changes.Select(change => change.Before).OfType<T>().ToHashSet(ReferenceEqualityComparer.Instance);
        T[] come = [.. changes.Select(change => change.After).OfType<T>()];
        order.Sort(come, snapshot);
        var (mended, next) = (new List<T>(before.Length + come.Length), 0);
        foreach (var row in before)
        {
            if (gone.Contains(row))
            {
                continue;
            }

            while (next < come.Length && order.Compare(come[next], row, snapshot) < 0)
            {
                mended.Add(come[next++]);
            }

            mended.Add(row);
        }

        mended.AddRange(come.AsSpan(next));
        return [.. mended];
    }

    private sealed record Kept(object Key, OrderedRows<T> Rows, Noted Noted);
}
