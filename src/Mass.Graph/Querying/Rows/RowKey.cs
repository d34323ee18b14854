using System.Globalization;

namespace Mass.Graph.Querying.Rows;

/// <summary>
/// The keys of rows: what a thing is called within what owns it, as a path from the association's slug down, such as <c>mass/mass-2024-2029/AS-01</c>.
/// What has no name that is its own, such as a meeting, ends in its day and its id.
/// </summary>
internal static class RowKey
{
    /// <summary>The key of what no other thing owns.</summary>
    public static string Of(string name) => Part(name);

    /// <summary>The key of what has a name within its owner.</summary>
    public static string Of(string owner, string name) => $"{owner}/{Part(name)}";

    /// <summary>The key of what has a name within something that itself has one within the owner.</summary>
    public static string Of(string owner, string middle, string name) => $"{owner}/{Part(middle)}/{Part(name)}";

    /// <summary>The key of what happened on a day.</summary>
    public static string Of(string owner, DateOnly day, Guid id) => string.Create(CultureInfo.InvariantCulture, $"{owner}/{day:yyyy-MM-dd}/{id:N}");

    /// <summary>The key of what is of a plan year.</summary>
    public static string Of(string owner, int planYear) => string.Create(CultureInfo.InvariantCulture, $"{owner}/{planYear}");

    /// <summary>The key with a member of an enum, as the graph spells it.</summary>
    public static string Of<TMember>(string owner, TMember member)
        where TMember : struct, Enum => $"{owner}/{Naming.Constant(member.ToString())}";

    // A slash within a name is no step of the path: two things never share a key.
    private static string Part(string name) => name.Contains('/', StringComparison.Ordinal) || name.Contains('%', StringComparison.Ordinal)
        ? name.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal)
        : name;
}
