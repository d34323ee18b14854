namespace Mass.Graph.Snapshots;

/// <summary>Something that is worked out when it is asked for.</summary>
/// <param name="routes">The routes to the kind of thing whose ids it is found by.</param>
/// <param name="find">Works it out.</param>
internal sealed class Finding<T>(Func<SnapshotState, Routes?> routes, Func<SnapshotPart, Guid, T?> find) : IPlace
    where T : class
{
    public Routes? RoutesIn(SnapshotState state) => routes(state);

    public object Make(SnapshotPart part) => new FoundTable(part, find);

    private sealed class FoundTable(SnapshotPart part, Func<SnapshotPart, Guid, T?> find) : ISnapshotTable<T>
    {
        public IReadOnlyList<T> Shown => [];

        public T? Find(Guid id) => find(part, id);

        public IReadOnlyList<T> ByKey(Func<T, string?> key, string value) => [];
    }
}
