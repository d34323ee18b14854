using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Grouping;

/// <summary>Rows of which counts, extremes, sums and averages are worked out when they are asked for, and once however often they are.</summary>
internal sealed class Aggregates<T>(int count, Func<IReadOnlyList<T>> rows, Snapshot snapshot, Effort effort)
    where T : class
{
    private IReadOnlyList<T>? found;
    private Dictionary<(object Of, string Function), object?>? known;

    public Aggregates(IReadOnlyList<T> rows, Snapshot snapshot, Effort effort)
        : this(rows.Count, () => rows, snapshot, effort)
    {
    }

    public IReadOnlyList<T> Rows => found ??= rows();

    public Snapshot Snapshot => snapshot;

    public Effort Effort => effort;

    public int Count => count;

    /// <summary>The smallest or greatest value, the sum or the average of a measure.</summary>
    public object? Of(Measure<T> measure, string function) => Once(measure, function, () => measure.Of(function, this));

    /// <summary>How many different values a key has among the rows; having none is not one of them.</summary>
    public int CountDistinct(GroupKey<T> key) => (int)Once(key, "distinct", () => Distinct(key))!;

    private object? Once(object of, string function, Func<object?> answer)
    {
        known ??= [];
        return known.TryGetValue((of, function), out var value) ? value : known[(of, function)] = answer();
    }

    private object Distinct(GroupKey<T> key)
    {
        var values = new HashSet<object>();
        foreach (var row in Rows)
        {
            if (key.Source is null)
            {
                Add(row);
                continue;
            }

            effort.Spend();
            foreach (var item in key.Source.Items(row, snapshot))
            {
                Add(item);
            }
        }

        return values.Count;

        void Add(object from)
        {
            effort.Spend(Grouping<T>.TestsOfKey + key.Tests);
            if (key.Read(from, snapshot) is { } value)
            {
                values.Add(key.Kind.Identity(value));
            }
        }
    }
}
