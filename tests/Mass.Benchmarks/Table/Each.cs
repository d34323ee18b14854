namespace Mass.Benchmarks.Table;

/// <summary>A figure of each contestant.</summary>
/// <param name="Gateway">The gateway as it is.</param>
/// <param name="Executor">The gateway that takes GraphQL.NET's executor for everything.</param>
/// <param name="ByHand">The program by hand.</param>
/// <param name="PreparedBytes">A server that has the answer ready.</param>
internal sealed record Each<T>(T Gateway, T Executor, T ByHand, T PreparedBytes)
{
    /// <summary>The largest figure.</summary>
    public double Largest(Func<T, double> figure) => new[] { Gateway, Executor, ByHand, PreparedBytes }.Max(figure);
}
