using GraphQL.Types;

namespace Mass.Graph.Http;

/// <summary>Whether two types give answers of one shape: the same wrappers, and the same leaf unless both have fields.</summary>
internal static class ResponseShape
{
    public static bool Fit(IGraphType one, IGraphType other)
    {
        if (one is NonNullGraphType || other is NonNullGraphType)
            return one is NonNullGraphType a && other is NonNullGraphType b && Fit(a.ResolvedType!, b.ResolvedType!);
        if (one is ListGraphType || other is ListGraphType)
            return one is ListGraphType a && other is ListGraphType b && Fit(a.ResolvedType!, b.ResolvedType!);
        return !(IsLeaf(one) || IsLeaf(other)) || one.Name == other.Name;
    }

    private static bool IsLeaf(IGraphType type) => type is ScalarGraphType;
}
