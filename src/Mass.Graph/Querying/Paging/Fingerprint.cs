using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Mass.Graph.Querying.Paging;

/// <summary>A short text that is equal for equal arguments of a list, whatever the order of their keys.</summary>
internal static class Fingerprint
{
    public static string Of(params ReadOnlySpan<object?> arguments) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text(arguments))).AsSpan(0, 6));

    /// <summary>The arguments themselves, as a text that no others have.</summary>
    public static string Text(params ReadOnlySpan<object?> arguments)
    {
        var text = new StringBuilder();
        foreach (var argument in arguments)
        {
            Append(text, argument);
            text.Append('\u001e');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('~');
                break;
            case string words:
                text.Append(CultureInfo.InvariantCulture, $"{words.Length}:{words}");
                break;
            case DateTimeOffset moment:
                text.Append(CultureInfo.InvariantCulture, $"{moment.UtcTicks}");
                break;
            case IDictionary<string, object?> members:
                text.Append('{');
                foreach (var (name, member) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    AppendName(text, name);
                    Append(text, member);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Append(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
        }
    }

    /// <summary>A name from a client may be any text; one of another form than names of the schema have says where it ends.</summary>
    private static void AppendName(StringBuilder text, string name)
    {
        if (!name.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'))
            text.Append(CultureInfo.InvariantCulture, $"{name.Length}:");
        text.Append(name).Append('=');
    }
}
