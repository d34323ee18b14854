namespace Mass.Graph.Snapshots;

/// <summary>All the things of one kind in a snapshot.</summary>
internal sealed class SnapshotTable<T> : ISnapshotTable
    where T : class
{
    public static readonly SnapshotTable<T> Empty = new();

    private readonly Lazy<Dictionary<Guid, T>>? byIdOfParts;
    private readonly Lazy<List<T>>? shownOfParts;
    private readonly Dictionary<Guid, T> byId = [];
    private readonly List<T> shown = [];

    public SnapshotTable()
    {
    }

    private SnapshotTable(IReadOnlyList<SnapshotTable<T>> parts)
    {
        shownOfParts = new(() => [.. parts.SelectMany(part => part.Shown)]);
        byIdOfParts = new(() =>
        {
            var together = new Dictionary<Guid, T>(parts.Sum(part => part.ById.Count));
            foreach (var (id, item) in parts.SelectMany(part => part.ById))
            {
                together[id] = item;
            }

            return together;
        });
    }

    /// <summary>The things that lists show.</summary>
    public List<T> Shown => shownOfParts?.Value ?? shown;

    /// <summary>All things, also those that lists do not show.</summary>
    public Dictionary<Guid, T> ById => byIdOfParts?.Value ?? byId;

    public bool Has(Guid id) => ById.ContainsKey(id);

    public ISnapshotTable Together(IReadOnlyList<ISnapshotTable> parts) => new SnapshotTable<T>([.. parts.Cast<SnapshotTable<T>>()]);
}
