using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Mass.Graph.Querying.Paging;

/// <summary>A short text that is equal for equal arguments of a list, whatever the order of their keys.</summary>
internal static class Fingerprint
{
    public static string Of(params ReadOnlySpan<object?> arguments)
    {
        var text = new StringBuilder();
        foreach (var argument in arguments)
        {
            Append(text, argument);
            text.Append('\u001e');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 6));
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
                    text.Append(name).Append('=');
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
}
