using Mass.Graph.Access;
using Mass.Graph.Persistence;

namespace Mass.Graph.Snapshots;

/// <summary>All associations as they are read on one day, for whoever reads them.</summary>
internal sealed class SnapshotDay
{
    /// <summary>So many viewers are remembered at once, those who came last.</summary>
    private const int KeptViews = 64;
    private readonly Lock guard = new();
    private readonly Dictionary<Viewer, LinkedListNode<Snapshot>> views = [];
    private readonly LinkedList<Snapshot> byUse = new();
    private readonly Lazy<Snapshot> open;
    private readonly Lazy<Dictionary<Guid, StoredAssociation>> byId;

    public SnapshotDay(SnapshotState state, IReadOnlyList<StoredAssociation> associations, DateOnly day, DateOnly? readAsOf)
    {
        (State, Associations, Day, ReadAsOf) = (state, associations, day, readAsOf);
        byId = new(() => associations.ToDictionary(each => each.Records.Association.Id));
        open = new(() => new Snapshot(this, Viewer.Anyone, null));
    }

    public SnapshotState State { get; }

    public IReadOnlyList<StoredAssociation> Associations { get; }

    public Dictionary<Guid, StoredAssociation> ById => byId.Value;

    /// <summary>The day from which everything is counted.</summary>
    public DateOnly Day { get; }

    /// <summary>The day as of which this state is read; null when it is the present one.</summary>
    public DateOnly? ReadAsOf { get; }

    /// <summary>What someone sees on the day.</summary>
    public Snapshot For(Viewer viewer)
    {
        if (viewer.Equals(Viewer.Anyone))
        {
            return open.Value;
        }

        lock (guard)
        {
            if (views.TryGetValue(viewer, out var known))
            {
                byUse.Remove(known);
                byUse.AddFirst(known);
                return known.Value;
            }
        }

        // Made outside the guard: it may take a while, and two that make the same at once only work twice.
        var shared = viewer.Shared;
        var made = new Snapshot(this, viewer, shared.Equals(viewer) ? null : For(shared));
        lock (guard)
        {
            if (views.TryGetValue(viewer, out var known))
            {
                return known.Value;
            }

            if (views.Count >= KeptViews)
            {
                views.Remove(byUse.Last!.Value.Viewer);
                byUse.RemoveLast();
            }

            views.Add(viewer, byUse.AddFirst(made));
            return made;
        }
    }
}
