using Mass.Domain;

namespace Mass.Graph.Snapshots;

/// <summary>A subject's part in a snapshot: what of an association's records it lists, and how one thing leads to another.</summary>
internal interface ISnapshotSource
{
    void Load(AssociationRecords records, SnapshotBuilder snapshot);
}
