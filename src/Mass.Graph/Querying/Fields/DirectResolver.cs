using GraphQL;
using GraphQL.Resolvers;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Fields;

/// <summary>Resolves a field from its thing and the state that is read, without arguments: a compiled operation asks it for the value and needs no context for that.</summary>
internal abstract class DirectResolver : IFieldResolver
{
    /// <param name="source">The thing whose field it is.</param>
    /// <param name="state">What the operation reads from.</param>
    /// <param name="snapshot">The state on the day that the field is read as of.</param>
    public abstract object? Get(object source, RequestState state, Snapshot snapshot);

    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        new(Get(context.Source!, RequestState.Of(context), RequestState.SnapshotOf(context)));
}
