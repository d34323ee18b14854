using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Mass.Domain;
using Mass.Graph.Access;
using Mass.Graph.History;
using Mass.Graph.Persistence;
using Mass.Graph.Querying.Indexing;
using Mass.Graph.Querying.Sorting;

namespace Mass.Graph.Snapshots;

/// <summary>
/// What someone sees of one consistent state of every association that the gateway holds. It never changes. What the viewer may not see is not in it: no
/// look-up, list, relation, count or id leads there.
/// </summary>
internal sealed class Snapshot
{
    /// <summary>Orders of so many rows are remembered at once; more make room by dropping all, for of orders that may be asked for there is no end.</summary>
    private const int MostOrdered = 1 << 20;

    /// <summary>What remembering the order of a list takes beside its rows, in rows.</summary>
    private const int OrderedList = 16;

    /// <summary>Stands for the order in which rows were recorded.</summary>
    private static readonly object AsRecordedKey = new();
    private readonly SnapshotDay on;
    private readonly Viewer viewer;
    private readonly SeenParts parts;
    private readonly ConcurrentDictionary<object, object> kept = new();
    private readonly ConcurrentDictionary<(object Rows, object Order), object> orders = new();
    private readonly Dictionary<Guid, StoredAssociation> byId;
    private object?[] views = [];
    private int ordered;

    /// <param name="on">The state on a day.</param>
    /// <param name="viewer">Who sees it.</param>
    /// <param name="shared">What all see who have the same rights and support nobody; null when that is this.</param>
    public Snapshot(SnapshotDay on, Viewer viewer, Snapshot? shared)
    {
        (this.on, this.viewer) = (on, viewer);
        Shared = shared ?? this;
        byId = on.ById;
        parts = new(
            [.. on.Associations.Select(each => (on.State.HomeOf(each), SnapshotPart.Of(each, In(each), on.State.Sources)))],
            [.. on.Associations.Where(each => In(each) is { IsOverseer: true } or { IsSupporter: true }).OrderBy(each => In(each).IsSupporter).Select(each => (on.State.HomeOf(each), SnapshotPart.OfConfidential(each, In(each), on.State.Sources)))],
            on.State.Places);
    }

    /// <summary>Who sees it.</summary>
    public Viewer Viewer
    {
        get
        {
            Noted.Current?.LookBeyond();
            return viewer;
        }
    }

    /// <summary>The part of an association; null when there is none.</summary>
    public SnapshotPart? PartOf(Guid associationId, bool isConfidential) => on.State.HomeOf(associationId) is not { } home ? null : isConfidential ? parts.Confidential(home) : parts.Shared(home);

    /// <summary>What all see who have the same rights and support nobody: what is worked out of it serves all of them.</summary>
    public Snapshot Shared { get; }

    /// <summary>Everything, association by association, whatever the viewer sees of it.</summary>
    public IReadOnlyList<AssociationRecords> Associations
    {
        get
        {
            Noted.Current?.LookBeyond();
            return [.. on.Associations.Select(each => each.Records)];
        }
    }

    /// <summary>The day from which everything is counted: the one as of which this state is read, or the present one.</summary>
    public DateOnly Day
    {
        get
        {
            Noted.Current?.Look(on.Day);
            return on.Day;
        }
    }

    /// <summary>The day as of which this state is read; null when it is the present one.</summary>
    public DateOnly? ReadAsOf
    {
        get
        {
            Noted.Current?.LookBeyond();
            return on.ReadAsOf;
        }
    }

    /// <summary>What is equal for equal states of the database, also after a restart; empty when the state came from elsewhere.</summary>
    public string Revision => on.State.Revision;

    /// <summary>What everyone sees of all that is recorded; what clients read is its <see cref="Present"/> or one of its days, as one of them sees it.</summary>
    public static Snapshot Of(IReadOnlyList<AssociationRecords> associations, IReadOnlyList<ISnapshotSource> sources, string revision = "") =>
        new SnapshotState([.. associations.Select(each => new StoredAssociation(each, 0))], sources, revision).Recorded.For(Viewer.Anyone);

    /// <summary>What someone else sees of the same state.</summary>
    public Snapshot For(Viewer viewer) => on.For(viewer.Sight);

    /// <summary>What the viewer may see and do in an association.</summary>
    public Rights RightsIn(Guid associationId) => Viewer.In(associationId);

    /// <summary>The ids of the associations in which the viewer sees something of a class.</summary>
    public IEnumerable<Guid> AssociationsWith(AccessClass access) => byId.Keys.Where(id => RightsIn(id).Sees(access));

    /// <summary>The state as it stands on the present day: what was recorded for a later day does not hold yet.</summary>
    public Snapshot Present(DateOnly today) => on.State.Present(today).For(Viewer);

    /// <summary>The state as it stood on a day, or, from the present day on, as it is arranged for it.</summary>
    public Snapshot AsOf(DateOnly day, DateOnly today) => on.State.AsOf(day, today).For(Viewer);

    /// <summary>All that an association holds, for those of the domain's answers that tell the same to everyone: what is in it is for counting, and not for showing.</summary>
    public AssociationRecords RecordsOf(Guid associationId) => Everything(associationId).Records;

    /// <summary>All that an association held by the end of the last month that is over, for counts of people in confidence: they do not follow each write.</summary>
    public AssociationRecords SettledOf(Guid associationId, DateOnly today) => SettledRecords.Of(Everything(associationId), today);

    /// <summary>What the viewer may see of the documents and metrics of an association, and all else that it holds, for the domain's answers that show documents, metrics or what these were found to be.</summary>
    public AssociationRecords SeenOf(Guid associationId) => Sight.OfAnswers(Everything(associationId).Records, RightsIn(associationId));

    /// <summary>The things of a kind that lists show.</summary>
    public IReadOnlyList<T> All<T>()
        where T : class => Kind<T>().All;

    /// <summary>The thing of a kind with an id, also one that lists do not show.</summary>
    public T? Find<T>(Guid id)
        where T : class => Kind<T>().Find(id);

    /// <summary>The many things that a relation leads to from the one with an id.</summary>
    public IReadOnlyList<TItem> Get<TOwner, TItem>(Relation<TOwner, TItem> relation, Guid ownerId)
        where TOwner : class
        where TItem : class =>
        (At(relation.Slot) is { } known ? Unsafe.As<WayView<TOwner, TItem>>(known) : Put(relation.Slot, new WayView<TOwner, TItem>(parts, relation, on.State.RoutesTo<TOwner>()))).Of(ownerId);

    /// <summary>The things of a kind with a key, hidden ones included; the index is made when it is first asked for.</summary>
    /// <param name="key">The key of a thing.</param>
    /// <param name="value">The key to find.</param>
    /// <param name="ownerId">The id of the owner of a thing, when only those of one are meant.</param>
    /// <param name="owner">The id of that owner.</param>
    public IReadOnlyList<T> ByKey<T>(Func<T, string?> key, string value, Func<T, Guid>? ownerId = null, Guid owner = default)
        where T : class => Kind<T>().ByKey(key, value, ownerId, owner);

    /// <summary>What is worked out of what all see who have the same rights, under a key of its own: made when it is first asked for, and kept. It is never made of what is one viewer's.</summary>
    public TMade Kept<TMade>(object key, Func<Snapshot, TMade> make)
        where TMade : class
    {
        Noted.Current?.LookBeyond();
        return ((Lazy<TMade>)Shared.kept.GetOrAdd(key, static (_, arguments) => new Lazy<TMade>(() => arguments.make(arguments.self)), (self: Shared, make))).Value;
    }

    /// <summary>What is worked out of an association as all see it who have the same rights, and of nothing in another one: a write to another one leaves it.</summary>
    public TMade KeptOf<TMade>(object key, Guid associationId, Func<Snapshot, TMade> make)
        where TMade : class
    {
        Noted.Current?.LookBeyond();
        return byId.TryGetValue(associationId, out var association)
            ? SnapshotPart.Of(association, In(association), on.State.Sources).KeptAs(key, () => make(Shared))
            : make(Shared);
    }

    /// <summary>The rows of a list in an order, list by list of those that it is made of; null when the order is none to keep. It is asked for once for a snapshot, however often rows are asked for.</summary>
    public OrderedLists<T>? Ordered<T>(IReadOnlyList<T> rows, Order<T> order)
        where T : class
    {
        if (order.Key is not { } key || !Segments<T>.AreKept(rows))
        {
            return null;
        }

        if (orders.TryGetValue((rows, key), out var known))
        {
            return (OrderedLists<T>)known;
        }

        var parts = Segments<T>.Parts(rows);
        var found = new OrderedRows<T>?[parts.Count];
        for (var i = 0; i < found.Length; i++)
        {
            // All are asked, so that the second time all of them know that it is the second time.
            found[i] = ((KeptRows<T>)parts[i]).Orders.In(order, this);
        }

        return Array.Exists(found, each => each is null) ? null : Remember(rows, key, rows.Count, new OrderedLists<T>(found!, order, this));
    }

    /// <summary>The rows of a list that snapshots keep, in the order in which they were recorded, list by list of those that it is made of.</summary>
    public OrderedLists<T> AsRecorded<T>(IReadOnlyList<T> rows, Order<T> order)
        where T : class => orders.TryGetValue((rows, AsRecordedKey), out var known)
            ? (OrderedLists<T>)known
            : Remember(rows, AsRecordedKey, 0, new OrderedLists<T>([.. Segments<T>.Parts(rows).Select(part => ((KeptRows<T>)part).Orders.Recorded)], order, this));

    private OrderedLists<T> Remember<T>(IReadOnlyList<T> rows, object key, int held, OrderedLists<T> lists)
        where T : class
    {
        if (Interlocked.Add(ref ordered, held + OrderedList) > MostOrdered)
        {
            orders.Clear();
            Interlocked.Exchange(ref ordered, held + OrderedList);
        }

        return (OrderedLists<T>)orders.GetOrAdd((rows, key), lists);
    }

    /// <summary>All that is recorded of an association.</summary>
    private StoredAssociation Everything(Guid associationId)
    {
        Noted.Current?.LookBeyond();
        return byId[associationId];
    }

    private Rights In(StoredAssociation association) => viewer.In(association.Records.Association.Id);

    private KindView<T> Kind<T>()
        where T : class => At(Slots.Of<T>()) is { } known ? Unsafe.As<KindView<T>>(known) : Put(Slots.Of<T>(), Viewed<T>());

    private KindView<T> Viewed<T>()
        where T : class
    {
        var slot = Slots.Of<T>();
        var (shared, confidential) = (Listings.Shared(on.State.Sources).At(slot), Listings.Confidential(on.State.Sources).At(slot));

        // What one person sees beside the rest is of a few kinds; of the others all see the same.
        return Shared != this && confidential is null ? Shared.Kind<T>() : new(parts, (shared ?? confidential)?.RoutesIn(on.State));
    }

    private object? At(int slot) => views is var known && slot < known.Length ? known[slot] : null;

    /// <summary>Remembers a view at its place. Two that are made at once are alike, and one that is forgotten is made again.</summary>
    private TView Put<TView>(int slot, TView view)
        where TView : class
    {
        var known = views;
        if (slot >= known.Length)
        {
            Array.Resize(ref known, Math.Max(slot + 1, known.Length * 2));
            views = known;
        }

        known[slot] = view;
        return view;
    }
}
