using System.Diagnostics.Metrics;

namespace Mass.Graph.Http;

/// <summary>
/// Counts which engine answers: <c>mass.graph.operations</c> of the meter <c>Mass.Graph</c>, with the tag <c>engine</c> (compiled or executor) and, for the executor, why.
/// </summary>
internal sealed class EngineCounter : IDisposable
{
    public const string MeterName = "Mass.Graph";

    public const string CounterName = "mass.graph.operations";

    private readonly Counter<long> _operations;

    public EngineCounter() => _operations = Meter.CreateCounter<long>(CounterName, description: "Operations by the engine that answered them.");

    public Meter Meter { get; } = new(MeterName);

    public void Compiled() => _operations.Add(1, new KeyValuePair<string, object?>("engine", "compiled"));

    /// <param name="why">Why it was the executor's: <c>off</c> (a setting), <c>form</c> (a mutation, introspection or another that is not compiled), <c>values</c> (variables
    /// or a cost that are refused, or only the cost was asked for), or <c>error</c> (something in the answer is an error).</param>
    public void Executor(string why) => _operations.Add(1, new("engine", "executor"), new("why", why));

    public void Dispose() => Meter.Dispose();
}
