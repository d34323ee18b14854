using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Mass.Graph.Querying.Scalars;

/// <summary>The scalar ID. A client may write a number where an id stands; it is read as its digits.</summary>
internal sealed class IdScalar : IdGraphType
{
    public IdScalar() => (Name, Description) = ("ID", "The global id of a thing: opaque and stable.");

    public override object? ParseLiteral(GraphQLValue value) => Text(base.ParseLiteral(value));

    public override object? ParseValue(object? value) => Text(base.ParseValue(value));

    private static string? Text(object? id) => id is null ? null : Convert.ToString(id, CultureInfo.InvariantCulture);
}
