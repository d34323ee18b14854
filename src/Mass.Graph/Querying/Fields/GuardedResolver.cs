using GraphQL;
using GraphQL.Resolvers;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Fields;

/// <summary>Resolves a field of those things whose field the reader may see, and to nothing otherwise.</summary>
/// <param name="inner">Resolves the field.</param>
/// <param name="isOpen">Whether the reader may see the field of a thing, told from the thing and what the operation reads from.</param>
internal sealed class GuardedResolver(IFieldResolver inner, Func<object, RequestState, Snapshot, bool> isOpen) : IFieldResolver
{
    public IFieldResolver Inner => inner;

    public bool IsOpen(object source, RequestState state, Snapshot snapshot) => isOpen(source, state, snapshot);

    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        isOpen(context.Source!, RequestState.Of(context), RequestState.SnapshotOf(context)) ? inner.ResolveAsync(context) : default;
}
