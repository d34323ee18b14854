using System.Text.RegularExpressions;

namespace Mass.Graph.Access.Credentials;

/// <summary>What a key may be called. The history names callers by it, so it is short and plain, and not like the id of a token's caller.</summary>
internal static partial class KeyName
{
    public const string Rule = "A name has up to 100 letters, digits, spaces and . _ @ -, and begins with a letter or a digit.";

    public static bool IsGood(string name) => Good().IsMatch(name);

    [GeneratedRegex(@"\A[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,99}\z")]
    private static partial Regex Good();
}
