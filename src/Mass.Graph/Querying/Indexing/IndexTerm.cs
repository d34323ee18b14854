namespace Mass.Graph.Querying.Indexing;

/// <summary>A part of a filter that an index answers: the rows that have one of the values.</summary>
internal sealed record IndexTerm<T>(RowValues<T> Values, IReadOnlyList<object?> Wanted)
    where T : class;
