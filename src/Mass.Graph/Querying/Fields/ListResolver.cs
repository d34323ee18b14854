using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Fields;

/// <summary>Resolves a list of objects, which count toward what an operation may return.</summary>
internal sealed class ListResolver<T, TItem>(Func<T, Snapshot, IReadOnlyList<TItem>> get) : DirectResolver
    where T : class
{
    public override object Get(object source, RequestState state, Snapshot snapshot)
    {
        var items = get((T)source, snapshot);
        state.Count(items.Count);
        return items;
    }
}
