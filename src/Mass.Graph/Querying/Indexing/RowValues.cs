using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Indexing;

/// <summary>Values of rows of which there are few different ones, so that rows are found by them: each row has one, or null, or as many as a list of it has.</summary>
/// <param name="Key">What is equal for the same values.</param>
/// <param name="Read">Adds the values of a row to others. A row may have none.</param>
internal sealed record RowValues<T>(object Key, Action<T, Snapshot, ReadValues> Read)
    where T : class
{
    /// <summary>The same values of rows that refer to one that has them. A row that refers to none has no value.</summary>
    public RowValues<TOwner> Of<TOwner>(object key, Func<TOwner, Snapshot, T?> get)
        where TOwner : class => new(key, (row, snapshot, values) =>
    {
        if (get(row, snapshot) is { } target)
        {
            Read(target, snapshot, values);
        }
    });

    /// <summary>The same values of rows that have a list of those that have them.</summary>
    public RowValues<TOwner> OfEach<TOwner>(object key, Func<TOwner, Snapshot, IReadOnlyList<T>> get)
        where TOwner : class => new(key, (row, snapshot, values) =>
    {
        foreach (var item in get(row, snapshot))
        {
            if (!values.Take())
            {
                return;
            }

            Read(item, snapshot, values);
        }
    });
}
