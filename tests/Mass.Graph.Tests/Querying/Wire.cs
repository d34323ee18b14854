using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mass.Graph.Tests.Querying;

/// <summary>A name of an enum on the wire, which is bare in a document and a text in variables.</summary>
internal sealed record EnumMember(string Name);

/// <summary>A variable of the operation, which stands in a document only.</summary>
internal sealed record VariableUse(string Name);

/// <summary>Writes input values: dictionaries, lists, texts, numbers, flags, enum members and null.</summary>
internal static class Wire
{
    public static Dictionary<string, object?> Object(string name, object? value) => new() { [name] = value };

    public static string Literal(object? value)
    {
        switch (value)
        {
            case null:
                return "null";
            case string text:
                return Text(text);
            case bool flag:
                return flag ? "true" : "false";
            case int number:
                return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            case long number:
                return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            case decimal number:
                return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            case EnumMember member:
                return member.Name;
            case VariableUse variable:
                return $"${variable.Name}";
            case IReadOnlyDictionary<string, object?> members:
                return $"{{ {string.Join(", ", members.Select(each => $"{each.Key}: {Literal(each.Value)}"))} }}";
            case IEnumerable<object?> items:
                return $"[{string.Join(", ", items.Select(Literal))}]";
            default:
                throw new ArgumentException($"{value} has no literal.", nameof(value));
        }
    }

    public static JsonNode? Json(object? value) => value switch
    {
        null => null,
        EnumMember member => JsonValue.Create(member.Name),
        IReadOnlyDictionary<string, object?> members => new JsonObject(members.Select(each => KeyValuePair.Create(each.Key, Json(each.Value)))),
        string text => JsonValue.Create(text),
        IEnumerable<object?> items => new JsonArray([.. items.Select(Json)]),
        _ => JsonSerializer.SerializeToNode(value),
    };

    private static string Text(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var letter in text)
        {
            literal.Append(letter is '"' or '\\' or < ' ' ? $"\\u{(int)letter:x4}" : letter);
        }

        return literal.Append('"').ToString();
    }
}
