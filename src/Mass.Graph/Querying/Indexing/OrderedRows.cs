using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Indexing;

/// <summary>Rows in an order, with an index of each kind of value by which they were filtered or grouped.</summary>
internal sealed class OrderedRows<T>(T[] rows)
    where T : class
{
    /// <summary>So many indexes are kept, those that were asked for last.</summary>
    private const int Most = 16;
    private readonly Lock guard = new();
    private readonly List<(object Key, ValueIndex? Index, Noted Noted)> indexes = [];
    private readonly Queue<object> never = new();

    public T[] Rows => rows;

    /// <summary>The index of some values; null when there are so many different ones that an index would not pay, or when they differ from reader to reader.</summary>
    /// <param name="values">The values.</param>
    /// <param name="snapshot">Where they are read.</param>
    /// <param name="effort">Takes a test for each row when the index has to be made.</param>
    public ValueIndex? Of(RowValues<T> values, Snapshot snapshot, Effort effort)
    {
        lock (guard)
        {
            if (never.Contains(values.Key))
            {
                return null;
            }

            var at = indexes.FindIndex(each => each.Key.Equals(values.Key) && each.Noted.HoldsFor(snapshot));
            (object Key, ValueIndex? Index, Noted Noted) found;
            if (at >= 0)
            {
                found = indexes[at];
                indexes.RemoveAt(at);
            }
            else
            {
                effort.Spend(rows.Length);
                var (made, noted) = Noted.While(() => ValueIndex.Of(rows, values, snapshot));
                if (!noted.IsBounded)
                {
                    // The latest ones: of ways through references that clients may ask for there is no end.
                    if (never.Count == Most)
                    {
                        never.Dequeue();
                    }

                    never.Enqueue(values.Key);
                    return null;
                }

                found = (values.Key, made, noted);
                if (indexes.Count == Most)
                {
                    indexes.RemoveAt(0);
                }
            }

            indexes.Add(found);
            return found.Index;
        }
    }
}
