using GraphQL.Types;
using Mass.Graph.Access;

namespace Mass.Graph.Http;

/// <summary>
/// What the transport needs of the graph: the schema, and a way to begin an operation. <paramref name="BeginRequest"/> makes
/// the user context of one operation; whatever one operation must see unchanged to its end is put there.
/// </summary>
internal sealed record GraphRuntime(ISchema Schema, Func<IDictionary<string, object?>> BeginRequest)
{
    /// <summary>The highest class of callers that the schema is made for.</summary>
    public AccessClass Served { get; init; } = AccessClass.Public;

    /// <summary>What is equal for two operations, told by their user contexts, when the same question has the same answer; null when that is not known.</summary>
    public Func<IDictionary<string, object?>, string?> StateOf { get; init; } = _ => null;
}
