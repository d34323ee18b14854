using Mass.Graph.Querying.Indexing;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Grouping;

/// <summary>Something that the rows of a list can be grouped by.</summary>
/// <param name="name">The name of the key in a group.</param>
/// <param name="description">What it is, in a sentence.</param>
/// <param name="kind">Which values are equal, and their order.</param>
/// <param name="source">The list of the row that it is read from; null for one that a row has once.</param>
/// <param name="read">Reads it from the row, or from an item of the list.</param>
internal sealed class GroupKey<T>(string name, string description, KeyKind kind, KeySource<T>? source, Func<object, Snapshot, object?> read)
    where T : class
{
    public string Name => name;

    public string Description => description;

    public KeyKind Kind => kind;

    public KeySource<T>? Source => source;

    /// <summary>The name that the key has in what the row refers to; null for a key of the row itself.</summary>
    public string? LiftedFrom { get; private init; }

    public bool IsLifted => LiftedFrom is not null;

    /// <summary>Whether it differs from reader to reader.</summary>
    public bool IsGuarded { get; private init; }

    /// <summary>What is equal for equal keys of rows, for an index of them.</summary>
    public RowValues<T> Identities => new(this, (row, snapshot, values) =>
    {
        if (source is null)
        {
            values.Add(Identity(row, snapshot));
            return;
        }

        var items = source.Items(row, snapshot);
        for (var i = 0; i < items.Count && values.Take(); i++)
        {
            values.Add(Identity(items[i], snapshot));
        }

        if (items.Count == 0)
        {
            values.Add(null);
        }
    });

    /// <summary>What reading it takes from the effort of the operation, beside what reading any key takes.</summary>
    public long Tests { get; set; }

    /// <param name="from">The row; with a source, an item of its list.</param>
    /// <param name="snapshot">Where to look.</param>
    public object? Read(object from, Snapshot snapshot) => read(from, snapshot);

    /// <summary>The same key of those rows whose key the reader may see; the others have none.</summary>
    public GroupKey<T> Guarded(Func<T, Snapshot, bool> isOpen) => source is null
        ? new(name, description, kind, null, (row, snapshot) => isOpen((T)row, snapshot) ? read(row, snapshot) : null) { LiftedFrom = LiftedFrom, Tests = Tests, IsGuarded = true }
        : new(name, description, kind, new KeySource<T>((row, snapshot) => isOpen(row, snapshot) ? source.Items(row, snapshot) : []), read) { LiftedFrom = LiftedFrom, Tests = Tests, IsGuarded = true };

    /// <summary>The same key for rows that refer to one that has it.</summary>
    /// <param name="field">The field by which they refer to it.</param>
    /// <param name="get">Follows the field.</param>
    /// <param name="sources">The lists that were lifted before, so that keys of one list stay keys of one list.</param>
    public GroupKey<TOwner> Lift<TOwner>(string field, Func<TOwner, Snapshot, T?> get, Dictionary<KeySource<T>, KeySource<TOwner>> sources)
        where TOwner : class
    {
        var (lifted, about) = Named(field);
        if (source is null)
        {
            return new(lifted, about, kind, null, (row, snapshot) => get((TOwner)row, snapshot) is { } target ? read(target, snapshot) : null) { LiftedFrom = Name, Tests = Tests, IsGuarded = IsGuarded };
        }

        if (!sources.TryGetValue(source, out var through))
        {
            sources[source] = through = new KeySource<TOwner>((row, snapshot) => get(row, snapshot) is { } target ? source.Items(target, snapshot) : []);
        }

        return new(lifted, about, kind, through, read) { LiftedFrom = Name, Tests = Tests, IsGuarded = IsGuarded };
    }

    /// <summary>The same key for rows that have a list of those that have it.</summary>
    public GroupKey<TOwner> Lift<TOwner>(string field, KeySource<TOwner> items)
        where TOwner : class
    {
        var (lifted, about) = Named(field);
        return new(lifted, about, kind, items, read) { LiftedFrom = Name, Tests = Tests, IsGuarded = IsGuarded };
    }

    /// <summary>The key of a row that has an identity; null for none.</summary>
    public object? Find(T row, object identity, Snapshot snapshot)
    {
        if (source is null)
        {
            return read(row, snapshot);
        }

        foreach (var item in source.Items(row, snapshot))
        {
            if (read(item, snapshot) is { } value && kind.Identity(value).Equals(identity))
            {
                return value;
            }
        }

        return null;
    }

    private object? Identity(object from, Snapshot snapshot) => read(from, snapshot) is { } value ? kind.Identity(value) : null;

    private (string Name, string Description) Named(string field) => (field + Naming.Pascal(name), $"Of {field}: {Naming.LowerFirst(description)}");
}
