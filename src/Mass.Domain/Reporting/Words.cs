using System.Text.RegularExpressions;

namespace Mass.Domain.Reporting;

/// <summary>Says the members of enums as words: InCommittee as In committee.</summary>
internal static partial class Words
{
    public static string Of<T>(T member)
        where T : struct, Enum => Inner().Replace(member.ToString(), static letter => $" {letter.Value.ToLowerInvariant()}");

    [GeneratedRegex(@"(?<=[a-z])[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Inner();
}
