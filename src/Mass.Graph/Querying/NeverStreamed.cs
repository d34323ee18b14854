using GraphQL;
using GraphQL.Resolvers;

namespace Mass.Graph.Querying;

/// <summary>
/// What the engine wants of a field of the subscription type and never asks here: each event is an operation of its own, executed as a query is, so that limits, cost and access are those of queries.
/// </summary>
internal sealed class NeverStreamed : ISourceStreamResolver
{
    public static readonly NeverStreamed Instance = new();

    public ValueTask<IObservable<object?>> ResolveAsync(IResolveFieldContext context) =>
        throw new NotSupportedException("Subscriptions are executed event by event.");
}
