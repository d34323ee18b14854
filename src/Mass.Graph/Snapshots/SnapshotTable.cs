namespace Mass.Graph.Snapshots;

/// <summary>All the things of one kind in a snapshot.</summary>
internal sealed class SnapshotTable<T>
    where T : class
{
    public static readonly SnapshotTable<T> Empty = new();

    /// <summary>The things that lists show.</summary>
    public List<T> Shown { get; } = [];

    /// <summary>All things, also those that lists do not show.</summary>
    public Dictionary<Guid, T> ById { get; } = [];
}
