using System.Collections.Concurrent;
using Mass.Domain;
using Mass.Graph.Access;
using Mass.Graph.History;
using Mass.Graph.Persistence;

namespace Mass.Graph.Snapshots;

/// <summary>
/// What someone sees of one consistent state of every association that the gateway holds. It never changes. What the viewer may not see is not in it: no
/// look-up, list, relation, count or id leads there.
/// </summary>
internal sealed class Snapshot
{
    private readonly SnapshotDay on;
    private readonly Dictionary<object, ISnapshotTable> tables;
    private readonly ConcurrentDictionary<object, object> indexes = new();
    private readonly Dictionary<Guid, StoredAssociation> byId;

    /// <param name="on">The state on a day.</param>
    /// <param name="viewer">Who sees it.</param>
    /// <param name="shared">What all see who have the same rights and support nobody; null when that is this.</param>
    public Snapshot(SnapshotDay on, Viewer viewer, Snapshot? shared)
    {
        (this.on, Viewer) = (on, viewer);
        Shared = shared ?? this;
        byId = shared?.byId ?? on.Associations.ToDictionary(each => each.Records.Association.Id);
        tables = shared is null ? Together([.. on.Associations.Select(each => SnapshotPart.Of(each, In(each), on.State.Sources))]) : new(shared.tables);
        foreach (var part in Confidential())
        {
            foreach (var (key, table) in part.Tables)
            {
                tables[key] = tables.TryGetValue(key, out var known) ? table.Together([known, table]) : table;
            }
        }
    }

    /// <summary>Who sees it.</summary>
    public Viewer Viewer { get; }

    /// <summary>What all see who have the same rights and support nobody: what is worked out of it serves all of them.</summary>
    public Snapshot Shared { get; }

    /// <summary>Everything, association by association, whatever the viewer sees of it.</summary>
    public IReadOnlyList<AssociationRecords> Associations => [.. on.Associations.Select(each => each.Records)];

    /// <summary>The day from which everything is counted: the one as of which this state is read, or the present one.</summary>
    public DateOnly Day => on.Day;

    /// <summary>The day as of which this state is read; null when it is the present one.</summary>
    public DateOnly? ReadAsOf => on.ReadAsOf;

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
    public AssociationRecords RecordsOf(Guid associationId) => byId[associationId].Records;

    /// <summary>All that an association held by the end of the last month that is over, for counts of people in confidence: they do not follow each write.</summary>
    public AssociationRecords SettledOf(Guid associationId, DateOnly today) => SettledRecords.Of(byId[associationId], today);

    /// <summary>What the viewer may see of the documents and metrics of an association, and all else that it holds, for the domain's answers that show documents, metrics or what these were found to be.</summary>
    public AssociationRecords SeenOf(Guid associationId) => Sight.OfAnswers(byId[associationId].Records, RightsIn(associationId));

    /// <summary>The things of a kind that lists show.</summary>
    public IReadOnlyList<T> All<T>()
        where T : class => Table<T>().Shown;

    /// <summary>The thing of a kind with an id, also one that lists do not show.</summary>
    public T? Find<T>(Guid id)
        where T : class => Table<T>().ById.GetValueOrDefault(id);

    /// <summary>The many things that a relation leads to from the one with an id.</summary>
    public IReadOnlyList<TItem> Get<TOwner, TItem>(Relation<TOwner, TItem> relation, Guid ownerId)
        where TOwner : class
        where TItem : class =>
        tables.TryGetValue(relation, out var table) && ((RelationTable<TItem>)table).ByOwner.TryGetValue(ownerId, out var items) ? items : [];

    /// <summary>The things of a kind with a key, hidden ones included; the index is made when it is first asked for.</summary>
    public IReadOnlyList<T> ByKey<T>(Func<T, string?> key, string value)
        where T : class
    {
        var index = (Dictionary<string, List<T>>)indexes.GetOrAdd(key, static (_, arguments) =>
        {
            var index = new Dictionary<string, List<T>>(StringComparer.Ordinal);
            foreach (var item in arguments.self.Table<T>().ById.Values)
            {
                if (arguments.key(item) is { } text)
                {
                    (index.TryGetValue(text, out var items) ? items : index[text] = []).Add(item);
                }
            }

            return index;
        }, (self: this, key));
        return index.TryGetValue(value, out var found) ? found : [];
    }

    /// <summary>What is worked out of what all see who have the same rights, under a key of its own: made when it is first asked for, and kept. It is never made of what is one viewer's.</summary>
    public TMade Kept<TMade>(object key, Func<Snapshot, TMade> make)
        where TMade : class =>
        ((Lazy<TMade>)Shared.indexes.GetOrAdd(key, static (_, arguments) => new Lazy<TMade>(() => arguments.make(arguments.self)), (self: Shared, make))).Value;

    private static Dictionary<object, ISnapshotTable> Together(IReadOnlyList<SnapshotPart> parts)
    {
        if (parts is [var one])
        {
            return new(one.Tables);
        }

        var byKey = new Dictionary<object, List<ISnapshotTable>>();
        foreach (var (key, table) in parts.SelectMany(part => part.Tables))
        {
            (byKey.TryGetValue(key, out var tables) ? tables : byKey[key] = []).Add(table);
        }

        return byKey.ToDictionary(each => each.Key, each => each.Value is [var only] ? only : each.Value[0].Together(each.Value));
    }

    /// <summary>What overseers see beside the rest and share, and what is one supporter's.</summary>
    private IEnumerable<SnapshotPart> Confidential() => on.Associations
        .Where(each => Shared == this ? In(each).IsOverseer : In(each).IsSupporter)
        .Select(each => SnapshotPart.OfConfidential(each, In(each), on.State.Sources));

    private Rights In(StoredAssociation association) => Viewer.In(association.Records.Association.Id);

    private SnapshotTable<T> Table<T>()
        where T : class => tables.TryGetValue(typeof(T), out var table) ? (SnapshotTable<T>)table : SnapshotTable<T>.Empty;
}
