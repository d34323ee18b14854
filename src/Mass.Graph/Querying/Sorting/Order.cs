using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Sorting;

/// <summary>A total order: the keys that were asked for, then the natural ones, then the identity.</summary>
internal sealed class Order<T>(IReadOnlyList<ISortKey<T>> keys)
{
    public IReadOnlyList<ISortKey<T>> Keys => keys;

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
}
