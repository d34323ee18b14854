using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Fields;

/// <summary>Resolves an object, or a part of one that is worked out of it alone.</summary>
internal sealed class ObjectResolver<T>(Func<T, Snapshot, object?> get) : DirectResolver
{
    public override object? Get(object source, RequestState state, Snapshot snapshot) => get((T)source, snapshot);
}
