namespace Mass.Graph.Querying.Grouping;

/// <summary>One function (min, max, avg, sum) of rows, before it is said of which field.</summary>
internal sealed record AggregateValues<T>(Aggregates<T> Rows, string Function)
    where T : class
{
    public object? Of(Measure<T> measure) => Rows.Of(measure, Function);
}
