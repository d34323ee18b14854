namespace Mass.Graph.Snapshots;

/// <summary>The rows of a list and the ways to them.</summary>
internal sealed class SnapshotTable<T> : ISnapshotTable<T>
    where T : class
{
    private readonly IdIndex<T> byId;
    private readonly Lazy<KeptRows<T>> shown;

    public SnapshotTable(IReadOnlyList<T> rows, Func<T, Guid> id, Func<T, bool>? hidden, SnapshotTable<T>? former)
    {
        Rows = rows;
        byId = new(rows, id, former?.byId);
        var before = former?.shown is { IsValueCreated: true } made ? made.Value : null;
        shown = new(() => new(hidden is null ? [.. rows] : [.. rows.Where(row => !hidden(row))], before));
    }

    /// <summary>All rows, those included that lists do not show.</summary>
    public IReadOnlyList<T> Rows { get; }

    public IReadOnlyList<T> Shown => shown.Value;

    public T? Find(Guid id) => byId.Find(id);

    public IReadOnlyList<T> ByKey(Func<T, string?> key, string value) => Made.Of<Dictionary<string, List<T>>>(Rows, key, [], _ =>
    {
        var index = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            if (key(row) is { } text)
            {
                (index.TryGetValue(text, out var found) ? found : index[text] = []).Add(row);
            }
        }

        return index;
    }).TryGetValue(value, out var rows) ? rows : [];
}
