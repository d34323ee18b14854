using GraphQL.Types;

namespace Mass.Graph.Tests.Access;

internal static class GraphTypes
{
    /// <summary>The type without what says that it is a list or never null.</summary>
    public static IGraphType GetInner(this IGraphType type) => type is IProvideResolvedType { ResolvedType: { } inner } ? inner.GetInner() : type;
}
