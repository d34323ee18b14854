namespace Mass.Graph.Querying.Grouping;

/// <summary>The four things that are worked out of the values of a measure.</summary>
internal static class Worked
{
    public static IReadOnlyList<string> OfValues { get; } = ["min", "max"];

    public static IReadOnlyList<string> OfNumbers { get; } = ["avg", "sum"];

    public static Func<Measure<T>, Aggregates<T>, object?> Out<T>(string name)
        where T : class => name switch
        {
            "min" => static (measure, of) => measure.Min(of),
            "max" => static (measure, of) => measure.Max(of),
            "avg" => static (measure, of) => measure.Average(of),
            "sum" => static (measure, of) => measure.Sum(of),
            _ => throw new InvalidOperationException($"'{name}' is not worked out of values."),
        };
}
