using GraphQL.Types;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Differential;

namespace Mass.Graph.Tests.Querying.Indexing;

/// <summary>A list at the root of the graph, searched without the graph.</summary>
internal interface ISearchedList
{
    string Name { get; }

    FieldType Field { get; }

    /// <summary>How many filters were answered by an index up to now.</summary>
    int Indexed { get; }

    /// <summary>How many rows someone sees.</summary>
    int Count(Snapshot snapshot);

    /// <summary>What a search by indexes and kept orders finds otherwise than one that goes through the rows of the same state made from nothing; null when that is nothing.</summary>
    /// <param name="snapshot">The state that is searched.</param>
    /// <param name="afresh">The same state, made from nothing.</param>
    /// <param name="where">The filter.</param>
    /// <param name="order">The order.</param>
    /// <param name="dice">Draws pages and groups.</param>
    string? Difference(Snapshot snapshot, Snapshot afresh, object? where, object? order, Dice dice);

    /// <summary>Whether its rows, however they come, are sorted by reading keys as they are by comparing.</summary>
    /// <param name="snapshot">The state whose rows they are.</param>
    /// <param name="order">The order.</param>
    /// <param name="dice">Draws how they come.</param>
    bool IsSortedAsCompared(Snapshot snapshot, object? order, Dice dice);
}
