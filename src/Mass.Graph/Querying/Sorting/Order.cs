using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Sorting;

/// <summary>A total order: the keys that were asked for, then the natural ones, then the identity.</summary>
internal sealed class Order<T>(IReadOnlyList<ISortKey<T>> keys)
{
    public IReadOnlyList<ISortKey<T>> Keys => keys;

    /// <summary>What is equal for the same orders, by which rows are kept in the order; null when they are not kept in it.</summary>
    public object? Key { get; init; }

    /// <summary>Whether it is the order in which lists come when no other is asked for.</summary>
    public bool IsNatural { get; init; }

    public IComparer<T> In(Snapshot snapshot) => Comparer<T>.Create((left, right) => Compare(left, right, snapshot));

    /// <summary>The order, whose comparisons are taken from the effort of an operation.</summary>
    public IComparer<T> In(Snapshot snapshot, Effort effort) => Comparer<T>.Create((left, right) =>
    {
        for (var i = 0; i < keys.Count; i++)
        {
            effort.Spend(keys[i].Tests);
            if (keys[i].Compare(left, right, snapshot) is var order and not 0)
            {
                return order;
            }
        }

        return 0;
    });

    /// <summary>Sorts rows at the cost of nobody: reads each key once, and the keys after the first one only of rows that those before them do not tell apart.</summary>
    public void Sort(Span<T> rows, Snapshot snapshot) => Sort(rows, snapshot, 0);

    public int Compare(T left, T right, Snapshot snapshot)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i].Compare(left, right, snapshot) is var order and not 0)
            {
                return order;
            }
        }

        return 0;
    }

    private void Sort(Span<T> rows, Snapshot snapshot, int from)
    {
        if (from == keys.Count)
        {
            return;
        }

        var ties = new List<(int Start, int Count)>();
        keys[from].Sort(rows, rows, snapshot, ties);
        foreach (var (start, count) in ties)
        {
            Sort(rows.Slice(start, count), snapshot, from + 1);
        }
    }
}
