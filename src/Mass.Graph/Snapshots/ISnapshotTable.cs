namespace Mass.Graph.Snapshots;

/// <summary>Things of one kind, or the ways to them, which several parts of a snapshot have and which are put together when someone asks for them.</summary>
internal interface ISnapshotTable
{
    /// <summary>Whether it has something under an id.</summary>
    bool Has(Guid id);

    /// <param name="parts">Tables of the kind of this one, this one among them, in the order in which lists go through them.</param>
    ISnapshotTable Together(IReadOnlyList<ISnapshotTable> parts);
}
