using System.Text;
using System.Text.RegularExpressions;

namespace Mass.Graph.Querying;

/// <summary>The spelling of names on the wire.</summary>
internal static partial class Naming
{
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>The first letter small, unless the word is an abbreviation.</summary>
    public static string LowerFirst(string sentence) => sentence.Length > 1 && char.IsUpper(sentence[1]) ? sentence : Camel(sentence);

    /// <summary>What one item of a list is called: initiatives becomes initiative.</summary>
    public static string Singular(string name) => name switch
    {
        "selfIdentifiedAs" => name,
        _ when name.EndsWith("ies", StringComparison.Ordinal) => name[..^3] + "y",
        _ when name.EndsWith('s') => name[..^1],
        _ => name,
    };

    /// <summary>ActionSteps becomes ACTION_STEPS.</summary>
    public static string Constant(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }

    /// <summary>The member in the text of an accessor such as <c>step => step.Code</c>.</summary>
    public static string MemberOf(string accessor) => Accessor().Match(accessor) is { Success: true } match
        ? match.Groups[1].Value
        : throw new InvalidOperationException($"'{accessor}' is not an accessor of one member; give the field a name and a description.");

    [GeneratedRegex(@"^\s*\w+\s*=>\s*\w+\.(\w+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Accessor();
}
