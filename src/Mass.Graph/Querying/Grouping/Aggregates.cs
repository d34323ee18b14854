using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Grouping;

/// <summary>Rows of which counts, extremes, sums and averages are worked out as they are asked for.</summary>
internal sealed record Aggregates<T>(IReadOnlyList<T> Rows, Snapshot Snapshot, Effort Effort)
    where T : class
{
    public int Count => Rows.Count;

    /// <summary>How many different values a key has among the rows; having none is not one of them.</summary>
    public int CountDistinct(GroupKey<T> key)
    {
        var values = new HashSet<object>();
        foreach (var row in Rows)
        {
            Effort.Spend();
            if (key.Source is null)
            {
                Add(row);
                continue;
            }

            foreach (var item in key.Source.Items(row, Snapshot))
            {
                Add(item);
            }
        }

        return values.Count;

        void Add(object from)
        {
            if (key.Read(from, Snapshot) is { } value)
            {
                values.Add(key.Kind.Identity(value));
            }
        }
    }
}
