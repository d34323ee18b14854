using Mass.Graph.Querying.Filtering;

namespace Mass.Graph.Querying.Indexing;

/// <summary>Reads of filter operations what an index can answer.</summary>
internal static class IndexTerms
{
    /// <summary>The values that operations on a leaf ask for, when being one of these is all that they ask; null otherwise.</summary>
    public static IReadOnlyList<object?>? Wanted(object? operations) => operations is IDictionary<string, object?> { Count: 1 } given && given.First() is var (name, operand)
        ? (name, operand) switch
        {
            ("eq", _) => [operand],
            ("in", not null) => [.. LeafOperations.Items(operand).Distinct()],
            _ => null,
        }
        : null;

    /// <summary>What operations on a list ask of one of its items, when that is all that they ask; null otherwise.</summary>
    public static IDictionary<string, object?>? OfSome(object? operations) =>
        operations is IDictionary<string, object?> { Count: 1 } given && given.TryGetValue("some", out var item) ? item as IDictionary<string, object?> : null;
}
