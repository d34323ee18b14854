using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mass.Graph.Writing.Inputs;

namespace Mass.Graph.Writing;

/// <summary>What is equal for equal inputs, whatever the order of their fields.</summary>
internal static class InputHash
{
    public static string Of(IDictionary<string, object?> input)
    {
        var text = new StringBuilder();
        Write(text, input.Where(field => field.Key != CommonInputs.IdempotencyKey).ToDictionary());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null;");
                break;
            case IDictionary<string, object?> fields:
                text.Append('{');
                foreach (var (name, field) in fields.OrderBy(field => field.Key, StringComparer.Ordinal))
                {
                    text.Append(name).Append(':');
                    Write(text, field);
                }

                text.Append('}');
                break;
            case string word:
                text.Append(CultureInfo.InvariantCulture, $"{word.Length}\"{word}\"");
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Write(text, item);
                }

                text.Append(']');
                break;
            default:
                text.Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append(';');
                break;
        }
    }
}
