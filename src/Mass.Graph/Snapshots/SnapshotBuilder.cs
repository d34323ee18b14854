using Mass.Graph.Access;
using Mass.Graph.Persistence;

namespace Mass.Graph.Snapshots;

/// <summary>Collects what a part of a snapshot holds: what someone with certain rights sees of one association.</summary>
/// <param name="state">Everything that is recorded of the association, for what is counted and never for what is shown.</param>
/// <param name="rights">The rights.</param>
internal sealed class SnapshotBuilder(StoredAssociation state, Rights rights)
{
    /// <summary>Everything that is recorded of the association, for what is counted and never for what is shown.</summary>
    public StoredAssociation State => state;

    /// <summary>What those for whom the part is made may see in the association.</summary>
    public Rights Rights => rights;

    /// <summary>The things, by their type.</summary>
    public Dictionary<object, ISnapshotTable> Tables { get; } = [];

    /// <summary>Whether a thing of a kind has been added.</summary>
    public bool Has(Type kind, Guid id) => Tables.TryGetValue(kind, out var table) && table.Has(id);

    /// <summary>Adds a thing; a hidden one can be looked up and is in no list.</summary>
    public void Add<T>(Guid id, T item, bool hidden = false)
        where T : class
    {
        if (!Tables.TryGetValue(typeof(T), out var table))
        {
            Tables[typeof(T)] = table = new SnapshotTable<T>();
        }

        var typed = (SnapshotTable<T>)table;
        typed.ById[id] = item;
        if (!hidden)
        {
            typed.Shown.Add(item);
        }
    }

    /// <summary>Adds a step on the way from one thing to many. A thing that is added twice in a row is related once.</summary>
    public void Relate<TOwner, TItem>(Relation<TOwner, TItem> relation, Guid ownerId, TItem item)
        where TOwner : class
        where TItem : class
    {
        if (!Tables.TryGetValue(relation, out var table))
        {
            Tables[relation] = table = new RelationTable<TItem>();
        }

        var byOwner = ((RelationTable<TItem>)table).ByOwner;
        if (!byOwner.TryGetValue(ownerId, out var items))
        {
            byOwner[ownerId] = items = [];
        }

        if (items.Count == 0 || !ReferenceEquals(items[^1], item))
        {
            items.Add(item);
        }
    }
}
