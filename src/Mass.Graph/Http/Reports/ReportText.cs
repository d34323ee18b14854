using System.Text.RegularExpressions;

namespace Mass.Graph.Http.Reports;

/// <summary>The text of a report with what its first comment lines say of it: the title, the description, and a line for each variable.</summary>
/// <remarks>
/// <code>
/// # Seats and vacancies
/// # Every seat, who sits in it, and since when nobody does.
/// # $committee: The abbreviation of a body; leave it out for all.
/// query ($committee: String) { … }
/// </code>
/// A line <c># For: staff</c> says for whom the report is: others are neither told of it nor answered.
/// </remarks>
internal sealed partial record ReportText(string Name, string Text, bool IsOwn, string Where)
{
    public string Title => Lines().FirstOrDefault(line => !IsSetting(line)) ?? Name;

    public string? Description => string.Join(' ', Lines().Where(line => !IsSetting(line)).Skip(1)) is { Length: > 0 } text ? text : null;

    /// <summary>For whom it is, as its file says; null when it is for everyone.</summary>
    public string? For => Lines().Select(line => ForLine().Match(line)).FirstOrDefault(match => match.Success)?.Groups["class"].Value;

    public string? Describe(string variable) =>
        Lines().Select(line => VariableLine().Match(line)).FirstOrDefault(match => match.Success && match.Groups["name"].Value == variable)?.Groups["text"].Value;

    /// <summary>The variables of which its comments speak.</summary>
    public IEnumerable<string> Described => Lines().Select(line => VariableLine().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value);

    public static bool IsName(string name) => NamePattern().IsMatch(name);

    private static bool IsSetting(string line) => ForLine().IsMatch(line) || VariableLine().IsMatch(line);

    private IEnumerable<string> Lines() => Text.Split('\n')
        .Select(line => line.Trim().TrimStart('\uFEFF'))
        .TakeWhile(line => line.StartsWith('#'))
        .Select(line => line.TrimStart('#').Trim())
        .Where(line => line.Length > 0);

    [GeneratedRegex(@"^\$(?<name>\w+):\s*(?<text>.+)$")]
    private static partial Regex VariableLine();

    [GeneratedRegex(@"^For:\s*(?<class>\w+)$", RegexOptions.IgnoreCase)]
    private static partial Regex ForLine();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex NamePattern();
}
