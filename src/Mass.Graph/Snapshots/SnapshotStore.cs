using System.Globalization;
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

    /// <summary>
    /// Makes what was loaded the state that operations from now on read; those under way keep theirs. An association of a revision that is there already is taken from there, so that what was
    /// made of it is kept.
    /// </summary>
    /// <param name="loaded">What the database holds.</param>
    /// <param name="known">The state that was current before it was loaded; when another one is by now, nothing is published.</param>
    public bool TryPublish(IReadOnlyList<StoredAssociation> loaded, Snapshot known)
    {
        lock (guard)
        {
            if (!known.IsOf(current))
            {
                return false;
            }

            var kept = current.Recorded.Associations.Where(each => each.Revision > 0).ToDictionary(each => (each.Records.Association.Id, each.Revision));
            Make([.. loaded.Select(each => kept.GetValueOrDefault((each.Records.Association.Id, each.Revision), each))]);
            return true;
        }
    }

    /// <summary>Makes a state of which one association has changed the one that operations from now on read. One that is older than what is there changes nothing.</summary>
    public void Publish(StoredAssociation changed)
    {
        lock (guard)
        {
            var associations = current.Recorded.Associations;
            if (associations.FirstOrDefault(each => IsSame(each, changed)) is not { } before)
            {
                Make([.. associations.Append(changed).OrderBy(each => each.Records.Association.Slug, StringComparer.Ordinal)]);
            }
            else if (before.Revision < changed.Revision)
            {
                Make([.. associations.Select(each => ReferenceEquals(each, before) ? changed : each)]);
            }
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

    private static bool IsSame(StoredAssociation one, StoredAssociation other) => one.Records.Association.Id == other.Records.Association.Id;

    private void Make(IReadOnlyList<StoredAssociation> associations, string? revision = null)
    {
        var made = new SnapshotState(
            associations,
            sources,
            revision ?? string.Join(' ', associations.OrderBy(each => each.Records.Association.Id).Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Records.Association.Id:N}:{each.Revision}"))));

        // What cannot be listed is found out now, while the former state is still there.
        _ = made.Recorded.For(Access.Viewer.Anyone);
        current = made;
    }
}
