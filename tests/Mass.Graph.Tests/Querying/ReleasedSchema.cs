using System.Text.RegularExpressions;

namespace Mass.Graph.Tests.Querying;

/// <summary>What the graph promised in its last release, and what has become of it.</summary>
/// <remarks>
/// From the first release on, <c>released.graphql</c> beside this file holds the schema as of the newest release of CHANGELOG.md, whose number its first line tells.
/// </remarks>
internal static partial class ReleasedSchema
{
    /// <summary>What is to be mended: the file is not that of the newest release, or a breaking change since is not told under Unreleased.</summary>
    /// <param name="changelog">The text of CHANGELOG.md.</param>
    /// <param name="released">The schema as of the newest release, with its number; null when no file is there.</param>
    /// <param name="present">The schema that is served.</param>
    public static IReadOnlyList<string> Problems(string changelog, string? released, string present)
    {
        var newest = Release().Match(changelog) is { Success: true } match ? match.Groups["number"].Value : null;
        return (newest, released) switch
        {
            (null, null) => [],
            (null, not null) => ["released.graphql is there, and CHANGELOG.md has no release; delete the file or name the release."],
            (_, null) => [$"CHANGELOG.md has release {newest}, and released.graphql is not there; write '# {newest}' and then the schema into it."],
            _ when released.Split('\n')[0].Trim() != $"# {newest}" => [$"released.graphql begins with '{released.Split('\n')[0].Trim()}', and the newest release of CHANGELOG.md is {newest}; write '# {newest}' and then that release's schema into it."],
            _ => [.. SchemaChanges.Between(released, present)
                .Where(change => change.Class == ChangeClass.Breaking && !Unreleased().Match(changelog).Value.Contains($"`{change.Where}`", StringComparison.Ordinal))
                .Select(change => $"{change} This breaks clients of {newest}: deprecate instead, or tell of `{change.Where}` under Unreleased in CHANGELOG.md.")],
        };
    }

    [GeneratedRegex(@"^## \[?(?<number>\d+\.\d+\.\d+)", RegexOptions.Multiline)]
    private static partial Regex Release();

    [GeneratedRegex(@"^## \[?Unreleased.*?(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Unreleased();
}
