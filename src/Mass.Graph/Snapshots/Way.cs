namespace Mass.Graph.Snapshots;

/// <summary>A relation as a subject has said it.</summary>
internal sealed class Way<TItem>(Func<SnapshotPart, IOwnedItems<TItem>> make) : IPlace
    where TItem : class
{
    public object Make(SnapshotPart part) => make(part);
}
