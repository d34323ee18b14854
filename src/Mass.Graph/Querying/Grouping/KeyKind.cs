using GraphQL.Types;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Grouping;

/// <summary>What is the same for all keys of one type: which values are equal, how they are ordered, and how clients see them.</summary>
internal abstract class KeyKind
{
    /// <summary>The type of the key in the graph.</summary>
    public abstract IGraphType Type { get; }

    /// <summary>The type by which clients order groups by the key; null when they cannot.</summary>
    public abstract IGraphType? SortType { get; }

    /// <summary>Whether there are few different values by nature: choices, yes or no, and things.</summary>
    public abstract bool IsCategory { get; }

    /// <summary>What is equal for equal values.</summary>
    public abstract object Identity(object value);

    /// <summary>The order in which groups come when no other is asked for; what is null comes last.</summary>
    public abstract IComparer<object?> Natural(Snapshot snapshot);

    /// <summary>The order that a client asks for.</summary>
    public abstract IComparer<object?> OrderBy(object operand, Snapshot snapshot);

    protected static IComparer<object?> NullsLast(Func<object, object, int> compare) => Comparer<object?>.Create((left, right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        var (a, b) => compare(a, b),
    });
}
