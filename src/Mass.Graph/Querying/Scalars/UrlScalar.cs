using GraphQL.Types;
using GraphQLParser.AST;

namespace Mass.Graph.Querying.Scalars;

internal sealed class UrlScalar : ScalarGraphType
{
    public UrlScalar() => (Name, Description) = ("URL", "An absolute address.");

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => ParseValue(text.Value.ToString()),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value, "An address is a text."),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        Uri address => address,
        // A path of this machine is absolute too, though it has no scheme.
        string text when Uri.TryCreate(text, UriKind.Absolute, out var address) && text.StartsWith(address.Scheme + ':', StringComparison.OrdinalIgnoreCase) => address,
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        Uri address => address.OriginalString,
        _ => ThrowSerializationError(value),
    };
}
