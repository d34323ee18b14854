namespace Mass.Graph.Snapshots;

/// <summary>Collects what a snapshot holds.</summary>
internal sealed class SnapshotBuilder
{
    private readonly Dictionary<Type, object> tables = [];
    private readonly Dictionary<object, object> relations = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds a thing; a hidden one can be looked up and is in no list.</summary>
    public void Add<T>(Guid id, T item, bool hidden = false)
        where T : class
    {
        var typed = Table<T>();
        typed.ById[id] = item;
        if (!hidden)
        {
            typed.Shown.Add(item);
        }
    }

    /// <summary>Adds a thing that no client may see: the program resolves it, and no list, look-up or node leads to it.</summary>
    public void AddClosed<T>(Guid id, T item)
        where T : class => Table<T>().Closed[id] = item;

    /// <summary>Adds a step on the way from one thing to many. A thing that is added twice in a row is related once.</summary>
    public void Relate<TOwner, TItem>(Relation<TOwner, TItem> relation, Guid ownerId, TItem item)
        where TOwner : class
        where TItem : class
    {
        if (!relations.TryGetValue(relation, out var byOwner))
        {
            relations[relation] = byOwner = new Dictionary<Guid, List<TItem>>();
        }

        var typed = (Dictionary<Guid, List<TItem>>)byOwner;
        if (!typed.TryGetValue(ownerId, out var items))
        {
            typed[ownerId] = items = [];
        }

        if (items.Count == 0 || !ReferenceEquals(items[^1], item))
        {
            items.Add(item);
        }
    }

    public (Dictionary<Type, object> Tables, Dictionary<object, object> Relations) Build() => (tables, relations);

    private SnapshotTable<T> Table<T>()
        where T : class
    {
        if (!tables.TryGetValue(typeof(T), out var table))
        {
            tables[typeof(T)] = table = new SnapshotTable<T>();
        }

        return (SnapshotTable<T>)table;
    }
}
