namespace Mass.Graph.Snapshots;

/// <summary>The many things that a relation leads to, by the id of the one.</summary>
internal sealed class RelationTable<TItem> : ISnapshotTable
    where TItem : class
{
    private readonly Lazy<Dictionary<Guid, List<TItem>>>? byOwnerOfParts;
    private readonly Dictionary<Guid, List<TItem>> byOwner = [];

    public RelationTable()
    {
    }

    private RelationTable(IReadOnlyList<RelationTable<TItem>> parts) => byOwnerOfParts = new(() =>
    {
        var together = new Dictionary<Guid, List<TItem>>(parts.Sum(part => part.ByOwner.Count));
        foreach (var (owner, items) in parts.SelectMany(part => part.ByOwner))
        {
            together[owner] = together.TryGetValue(owner, out var before) ? [.. before, .. items] : items;
        }

        return together;
    });

    public Dictionary<Guid, List<TItem>> ByOwner => byOwnerOfParts?.Value ?? byOwner;

    public bool Has(Guid id) => ByOwner.ContainsKey(id);

    public ISnapshotTable Together(IReadOnlyList<ISnapshotTable> parts) => new RelationTable<TItem>([.. parts.Cast<RelationTable<TItem>>()]);
}
