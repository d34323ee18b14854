using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying;

/// <summary>Follows the ids that a thing names.</summary>
internal static class References
{
    /// <summary>The things with these ids that may be shown, each once, in the order of the ids.</summary>
    public static IReadOnlyList<T> To<T>(Snapshot snapshot, IReadOnlyList<Guid> ids)
        where T : class => ids.Count == 0 ? [] : [.. ids.Distinct().Select(snapshot.Find<T>).OfType<T>()];

    /// <summary>The thing with an id that may be shown; null when there is none.</summary>
    public static T? To<T>(Snapshot snapshot, Guid? id)
        where T : class => id is { } given ? snapshot.Find<T>(given) : null;
}
