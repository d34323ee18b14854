using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Indexing;

/// <summary>The rows of lists that fit what indexes say, found once for all who ask the same of one state.</summary>
internal sealed class FoundRows<T>
    where T : class
{
    /// <summary>So many groupings of the rows are kept.</summary>
    private const int MostGroupings = 4;
    private readonly Lazy<FirstRows<T>> first;
    private int count = -1;

    /// <param name="parts">The rows, list by list.</param>
    /// <param name="tests">What finding them takes from the effort of an operation.</param>
    /// <param name="order">The order of each list.</param>
    /// <param name="snapshot">What the order looks at.</param>
    public FoundRows(IReadOnlyList<FoundPart<T>> parts, long tests, Order<T> order, Snapshot snapshot)
    {
        (Parts, Tests) = (parts, tests);
        first = new(() => new(parts, order, snapshot));
    }

    public IReadOnlyList<FoundPart<T>> Parts { get; }

    public long Tests { get; }

    public int Count => count >= 0 ? count : count = Parts.Sum(part => part.Count);

    /// <summary>The first of them in the order of all.</summary>
    public FirstRows<T> First => first.Value;

    /// <summary>What was counted of them by keys.</summary>
    public Few<Sequence, object> Groupings { get; } = new(MostGroupings);
}
