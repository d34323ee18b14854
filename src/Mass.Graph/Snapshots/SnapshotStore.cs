using Mass.Domain;

namespace Mass.Graph.Snapshots;

/// <summary>Holds the snapshot that reads are answered from; empty until the first one is published.</summary>
internal sealed class SnapshotStore(IReadOnlyList<ISnapshotSource> sources)
{
    private volatile Snapshot current = Snapshot.Of([], sources);

    public Snapshot Current => current;

    /// <summary>Makes a state the one that operations from now on read; those under way keep theirs.</summary>
    public void Publish(IReadOnlyList<AssociationRecords> associations, string revision = "") => current = Snapshot.Of(associations, sources, revision);
}
