using GraphQL.Types;

namespace Mass.Graph.Http;

/// <summary>
/// What the transport needs of the graph: the schema, and a way to begin an operation. <paramref name="BeginRequest"/> makes
/// the user context of one operation; whatever one operation must see unchanged to its end is put there.
/// </summary>
internal sealed record GraphRuntime(ISchema Schema, Func<IDictionary<string, object?>> BeginRequest);
