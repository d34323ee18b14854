namespace Mass.Graph.Snapshots;

/// <summary>The things of one kind in one part of a snapshot.</summary>
internal interface ISnapshotTable<T>
    where T : class
{
    /// <summary>The things that lists show.</summary>
    IReadOnlyList<T> Shown { get; }

    /// <summary>The thing with an id, also one that lists do not show.</summary>
    T? Find(Guid id);

    /// <summary>The things with a key, also those that lists do not show.</summary>
    IReadOnlyList<T> ByKey(Func<T, string?> key, string value);
}
