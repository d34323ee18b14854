using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQLParser;
using GraphQLParser.AST;

namespace Mass.Graph.Tests.Querying;

/// <summary>Turns a literal of the query language into the JSON that says the same in variables.</summary>
internal static class LiteralToJson
{
    public static string Object(string literal)
    {
        var document = Parser.Parse($"{{ field(argument: {literal}) }}");
        var field = (GraphQLField)((GraphQLOperationDefinition)document.Definitions[0]).SelectionSet.Selections[0];
        return Node(field.Arguments!.Items[0].Value)!.ToJsonString();
    }

    private static JsonNode? Node(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => JsonValue.Create(text.Value.ToString()),
        GraphQLIntValue number => JsonNode.Parse(number.Value.ToString()),
        GraphQLTrueBooleanValue => JsonValue.Create(true),
        GraphQLFalseBooleanValue => JsonValue.Create(false),
        GraphQLEnumValue member => JsonValue.Create(member.Name.StringValue),
        GraphQLListValue list => new JsonArray([.. (list.Values ?? []).Select(Node)]),
        GraphQLObjectValue members => new JsonObject((members.Fields ?? []).Select(each => KeyValuePair.Create(each.Name.StringValue, Node(each.Value)))),
        _ => throw new JsonException($"{value.Kind} has no JSON."),
    };
}
