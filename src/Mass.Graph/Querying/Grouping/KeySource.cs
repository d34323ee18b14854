using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Grouping;

/// <summary>
/// A short list of a row that keys are read from. Keys of one list are read from the same item of it, so that grouping by the kind and the
/// position of a responsible party never brings together the kind of one and the position of another.
/// </summary>
internal sealed class KeySource<T>(Func<T, Snapshot, IReadOnlyList<object>> items)
{
    public IReadOnlyList<object> Items(T row, Snapshot snapshot) => items(row, snapshot);
}
