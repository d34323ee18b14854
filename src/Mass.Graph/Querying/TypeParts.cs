using GraphQL.Types;
using Mass.Graph.Querying.Fields;

namespace Mass.Graph.Querying;

/// <summary>Adds to the types that follow from others (connections, groups, filter operations) their parts, each in a line.</summary>
internal static class TypeParts
{
    public static FieldType AddPart<TSource>(this ObjectGraphType type, string name, string description, IGraphType result, Func<TSource, object?> get) => type.AddField(new FieldType
    {
        Name = name,
        Description = description,
        ResolvedType = result,
        Resolver = new ObjectResolver<TSource>((source, _) => get(source)),
    });

    public static void AddPart(this InputObjectGraphType input, string name, IGraphType type, string description) =>
        input.AddField(new FieldType { Name = name, ResolvedType = type, Description = description });
}
