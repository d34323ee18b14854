namespace Mass.Graph.Snapshots;

/// <summary>Holds the snapshot that reads are answered from.</summary>
internal sealed class SnapshotStore(Snapshot initial)
{
    private volatile Snapshot current = initial;

    public Snapshot Current => current;

    /// <summary>Makes a snapshot the one that operations from now on read; those under way keep theirs.</summary>
    public void Publish(Snapshot snapshot) => current = snapshot;
}
