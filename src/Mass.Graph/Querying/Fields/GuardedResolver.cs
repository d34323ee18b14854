using GraphQL;
using GraphQL.Resolvers;

namespace Mass.Graph.Querying.Fields;

/// <summary>Resolves a field of those things whose field the reader may see, and to nothing otherwise.</summary>
internal sealed class GuardedResolver(IFieldResolver inner, Func<IResolveFieldContext, bool> isOpen) : IFieldResolver
{
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => isOpen(context) ? inner.ResolveAsync(context) : default;
}
