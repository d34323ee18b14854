using GraphQL.Types;

namespace Mass.Graph.Writing.Inputs;

/// <summary>How values of a type stand in an input, and how they are read.</summary>
/// <param name="Type">The type of the graph, without being non-null.</param>
/// <param name="Read">Makes the value out of what was given, which is not null; null, and a problem, when it cannot be taken.</param>
/// <param name="Hint">How it is written, which the type does not tell; null when there is nothing to say.</param>
internal sealed record InputForm(IGraphType Type, Func<object, InputReading, IReadOnlyList<string>, object?> Read, string? Hint = null);
