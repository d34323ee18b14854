namespace Mass.Graph.Querying.Grouping;

/// <summary>One of the things that can be worked out of rows, before it is said of which field.</summary>
internal sealed record Work<T>(Aggregates<T> Rows, string Name)
    where T : class
{
    public object? Out(Measure<T> measure) => Rows.Of(measure, Name);
}
