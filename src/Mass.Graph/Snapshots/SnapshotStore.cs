using Mass.Domain;
using Mass.Graph.Persistence;

namespace Mass.Graph.Snapshots;

/// <summary>Holds the state that reads are answered from; empty until the first one is published.</summary>
internal sealed class SnapshotStore(IReadOnlyList<ISnapshotSource> sources)
{
    private readonly Lock guard = new();
    private volatile SnapshotState current = new([], sources, "");

    /// <summary>All that is recorded, as everyone sees it; others see it through <see cref="Snapshot.For"/>.</summary>
    public Snapshot Current => current.Recorded.For(Access.Viewer.Anyone);

    /// <summary>Makes a state the one that operations from now on read; those under way keep theirs. What was made of an association that is the same object stays made.</summary>
    public void Publish(IReadOnlyList<StoredAssociation> associations)
    {
        lock (guard)
        {
            Make(associations);
        }
    }

    /// <summary>Publishes a state that does not come from the database.</summary>
    public void Publish(IReadOnlyList<AssociationRecords> associations, string revision = "")
    {
        lock (guard)
        {
            Make([.. associations.Select(each => new StoredAssociation(each, 0))], revision);
        }
    }

    private void Make(IReadOnlyList<StoredAssociation> associations, string? revision = null)
    {
        var former = current.Recorded.Associations.ToDictionary(each => each.Records.Association.Id);
        foreach (var association in associations)
        {
            if (former.TryGetValue(association.Records.Association.Id, out var before) && !ReferenceEquals(association, before))
            {
                RecordLists.Follow(association, before);
            }
        }

        current = new SnapshotState(associations, sources, revision, current);
    }
}
