namespace Mass.Graph.Querying.Grouping;

/// <summary>Rows that have the same keys.</summary>
/// <param name="Values">The keys, as many as were asked for.</param>
/// <param name="Places">Where each key stands among the values, by its name.</param>
/// <param name="Rows">The rows.</param>
internal sealed record Group<T>(object?[] Values, IReadOnlyDictionary<string, int> Places, Aggregates<T> Rows)
    where T : class
{
    public object? Value(string key) => Places.TryGetValue(key, out var place) ? Values[place] : null;
}
