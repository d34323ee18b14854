namespace Mass.Graph.Querying.Indexing;

/// <summary>The rows on several ways, one after the other in the order of all.</summary>
internal sealed class MergedWays<T>
    where T : class
{
    private readonly PriorityQueue<RowWay<T>, T> heads;

    /// <param name="ways">The ways, each in the order.</param>
    /// <param name="order">The order, the other way round for ways from the end.</param>
    public MergedWays(IReadOnlyCollection<RowWay<T>> ways, IComparer<T> order)
    {
        heads = new(ways.Count, order);
        foreach (var way in ways)
        {
            heads.Enqueue(way, way.Row);
        }
    }

    /// <summary>Whether there are rows left.</summary>
    public bool HasMore => heads.Count > 0;

    /// <summary>Adds the next rows to others until there are so many, or none left.</summary>
    public void Take(List<T> rows, int until)
    {
        while (rows.Count < until && heads.TryPeek(out var way, out var row))
        {
            rows.Add(row);
            if (way.Move())
            {
                heads.DequeueEnqueue(way, way.Row);
            }
            else
            {
                heads.Dequeue();
            }
        }
    }
}
