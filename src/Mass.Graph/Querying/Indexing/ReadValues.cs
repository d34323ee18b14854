namespace Mass.Graph.Querying.Indexing;

/// <summary>Takes the values of one row after the other for an index, and says when to stop: lists in lists multiply, and making an index takes a test for each row, whatever is looked at.</summary>
/// <param name="rows">How many rows there are.</param>
internal sealed class ReadValues(int rows)
{
    /// <summary>So many items of lists are looked at for a row on an average.</summary>
    private const int MostItemsOfRow = 16;

    /// <summary>So many more for all rows together, for those that are few.</summary>
    private const int MostItemsBeside = 100_000;

    private readonly List<object?> values = [];
    private long left = MostItemsBeside + (MostItemsOfRow * (long)rows);

    /// <summary>Whether there was more to look at than an index is worth.</summary>
    public bool IsOver => left < 0;

    /// <summary>The values of the row at hand.</summary>
    public IReadOnlyList<object?> OfRow => values;

    /// <summary>Begins with the next row.</summary>
    public void Begin() => values.Clear();

    /// <summary>Whether one more item of a list is to be looked at.</summary>
    public bool Take() => --left >= 0;

    public void Add(object? value) => values.Add(value);
}
