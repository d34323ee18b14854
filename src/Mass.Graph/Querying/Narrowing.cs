using GraphQL.Types;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying;

/// <summary>An argument by which a look-up is narrowed, and the test of a thing that its value stands for.</summary>
internal record Narrowing<T>(QueryArgument Argument, Func<Snapshot, object, Func<T, bool>> Owner);
