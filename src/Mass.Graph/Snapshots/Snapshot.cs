using System.Collections.Concurrent;
using Mass.Domain;

namespace Mass.Graph.Snapshots;

/// <summary>One consistent state of every association that the gateway holds. It never changes; a write publishes another one.</summary>
internal sealed class Snapshot
{
    private const int KeptDates = 16;

    private readonly IReadOnlyList<ISnapshotSource> sources;
    private readonly Dictionary<Type, object> tables;
    private readonly Dictionary<object, object> relations;
    private readonly ConcurrentDictionary<object, object> indexes;
    private readonly ConcurrentDictionary<Guid, AssociationRecords> published = new();
    private readonly ConcurrentDictionary<(DateOnly Day, bool IsPast), Lazy<Snapshot>> dates = new();
    private readonly Dictionary<Guid, AssociationRecords> byId;
    private readonly Lazy<DateOnly> lastDay;
    private volatile Snapshot? present;

    private Snapshot(IReadOnlyList<AssociationRecords> associations, IReadOnlyList<ISnapshotSource> sources, DateOnly day, DateOnly? readAsOf)
    {
        this.sources = sources;
        (Associations, Day, ReadAsOf) = (associations, day, readAsOf);
        byId = associations.ToDictionary(each => each.Association.Id);
        lastDay = LastDay();
        var builder = new SnapshotBuilder();
        foreach (var association in associations)
        {
            foreach (var source in sources)
            {
                source.Load(association, builder);
            }
        }

        (tables, relations) = builder.Build();
        indexes = new();
    }

    /// <summary>The same state, counted from another day: nothing that is listed or related depends on it.</summary>
    private Snapshot(Snapshot other, DateOnly day)
    {
        (sources, tables, relations, indexes, byId) = (other.sources, other.tables, other.relations, other.indexes, other.byId);
        (Associations, Day, ReadAsOf) = (other.Associations, day, other.ReadAsOf);
        lastDay = other.lastDay;
    }

    /// <summary>Everything, association by association.</summary>
    public IReadOnlyList<AssociationRecords> Associations { get; }

    /// <summary>The day from which everything is counted: the one as of which this state is read, or the present one.</summary>
    public DateOnly Day { get; }

    /// <summary>The day as of which this state is read; null when it is the present one.</summary>
    public DateOnly? ReadAsOf { get; }

    /// <summary>All that is recorded; what clients read is its <see cref="Present"/> or one of its days.</summary>
    public static Snapshot Of(IReadOnlyList<AssociationRecords> associations, IReadOnlyList<ISnapshotSource> sources, string revision = "") =>
        new(associations, sources, DateOnly.MaxValue, null) { Revision = revision };

    /// <summary>What is equal for equal states of the database, also after a restart; empty when the state came from elsewhere.</summary>
    public string Revision { get; private init; } = "";

    /// <summary>The state as it stands on the present day: what was recorded for a later day does not hold yet.</summary>
    public Snapshot Present(DateOnly today)
    {
        var kept = present;
        if (kept?.Day != today)
        {
            present = kept = lastDay.Value <= today
                ? new(this, today)
                : new([.. Associations.Select(each => each.OnDay(today))], sources, today, null);
        }

        return kept;
    }

    /// <summary>The state as it stood on a day, or, from the present day on, as it is arranged for it. So many dates are kept at once; more make room by dropping all.</summary>
    public Snapshot AsOf(DateOnly day, DateOnly today)
    {
        // What is arranged for later is known today, and was not known on a day that is past.
        var key = (day, IsPast: day < today);
        if (dates.Count >= KeptDates && !dates.ContainsKey(key))
        {
            dates.Clear();
        }

        return dates.GetOrAdd(
            key,
            static (key, self) => new(() => new Snapshot(
                [.. self.Associations.Select(each => key.IsPast ? each.AsOf(key.Day) : each.OnDay(key.Day))], self.sources, key.Day, key.Day)),
            this).Value;
    }

    /// <summary>All that an association holds, for the domain's own answers.</summary>
    public AssociationRecords RecordsOf(Guid associationId) => byId[associationId];

    /// <summary>What everyone may see of the documents and metrics of an association, and all else that it holds, for the domain's own answers.</summary>
    public AssociationRecords PublishedOf(Guid associationId) =>
        published.GetOrAdd(associationId, static (id, self) => self.byId[id].Published(), this);

    /// <summary>The things of a kind that lists show.</summary>
    public IReadOnlyList<T> All<T>()
        where T : class => Table<T>().Shown;

    /// <summary>The thing of a kind with an id, also one that lists do not show; not one that no client may see.</summary>
    public T? Find<T>(Guid id)
        where T : class => Table<T>().ById.GetValueOrDefault(id);

    /// <summary>The thing of a kind with an id, also one that no client may see: for what is worked out, and never for what is shown.</summary>
    public T? Resolve<T>(Guid id)
        where T : class => Find<T>(id) ?? Table<T>().Closed.GetValueOrDefault(id);

    /// <summary>The many things that a relation leads to from the one with an id.</summary>
    public IReadOnlyList<TItem> Get<TOwner, TItem>(Relation<TOwner, TItem> relation, Guid ownerId)
        where TOwner : class
        where TItem : class =>
        relations.GetValueOrDefault(relation) is Dictionary<Guid, List<TItem>> byOwner && byOwner.TryGetValue(ownerId, out var items) ? items : [];

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

    /// <summary>What is worked out of this state, under a key of its own: made when it is first asked for, and kept. All days that the state is counted from share it, so it must not depend on the day.</summary>
    public TMade Kept<TMade>(object key, Func<Snapshot, TMade> make)
        where TMade : class =>
        ((Lazy<TMade>)indexes.GetOrAdd(key, static (_, arguments) => new Lazy<TMade>(() => arguments.make(arguments.self)), (self: this, make))).Value;

    private SnapshotTable<T> Table<T>()
        where T : class => (SnapshotTable<T>?)tables.GetValueOrDefault(typeof(T)) ?? SnapshotTable<T>.Empty;

    private Lazy<DateOnly> LastDay() =>
        new(() => Associations.SelectMany(each => each.Plans).Select(plan => plan.LastDay ?? DateOnly.MinValue).DefaultIfEmpty().Max());
}
