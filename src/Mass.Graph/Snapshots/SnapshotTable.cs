namespace Mass.Graph.Snapshots;

/// <summary>All the things of one kind in a snapshot.</summary>
internal sealed class SnapshotTable<T>
    where T : class
{
    public static readonly SnapshotTable<T> Empty = new();

    /// <summary>The things that lists show.</summary>
    public List<T> Shown { get; } = [];

    /// <summary>All things that may be seen, also those that lists do not show.</summary>
    public Dictionary<Guid, T> ById { get; } = [];

    /// <summary>Things that no client may see though it may see others of the kind.</summary>
    public Dictionary<Guid, T> Closed { get; } = [];
}
