using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mass.Graph.Tests.Samples;

/// <summary>A file of <c>samples</c> that holds operations in the quotes of its own language.</summary>
internal sealed partial record SampleFile(string Path)
{
    /// <summary>The folders whose files ask the gateway.</summary>
    public static readonly string[] Folders = ["curl", "dotnet-client", "excel", "grafana", "power-bi", "python", "r"];

    public static IEnumerable<SampleFile> All => Folders.SelectMany(folder => Directory.EnumerateFiles(Repository.File($"samples/{folder}")))
        .Where(path => System.IO.Path.GetExtension(path) is not ".csproj")
        .Order(StringComparer.Ordinal)
        .Select(path => new SampleFile(path));

    public string Text => File.ReadAllText(Path);

    /// <summary>The operations as they are sent.</summary>
    public IReadOnlyList<string> Operations => [.. Quoted().Select(text => text.Trim()).Where(text => Operation().IsMatch(text))];

    private IEnumerable<string> Quoted() => System.IO.Path.GetExtension(Path) switch
    {
        ".pq" => Found(PowerQueryText()).Select(text => text.Replace("\"\"", "\"", StringComparison.Ordinal)),
        ".R" => Found(RawText()),
        ".py" => Found(TripleQuoted()),
        ".cs" => Found(TripleQuoted()).Concat(Found(Quotes())),
        ".sh" => Found(ShellParameter()).Concat(Found(ShellBody()).Select(body => JsonDocument.Parse(body).RootElement.GetProperty("query").GetString()!)),
        ".md" => Found(Fence()),
        ".json" => GrafanaDashboard.Read(Text).Queries.Select(query => query.Operation),
        var other => throw new NotSupportedException($"Say here how {Path} quotes its operations; {other} is not known."),
    };

    private IEnumerable<string> Found(Regex regex) => regex.Matches(Text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^(query\s*\(|query\s+\w|\{\s)")]
    private static partial Regex Operation();

    [GeneratedRegex("\"((?:[^\"]|\"\")*)\"")]
    private static partial Regex PowerQueryText();

    [GeneratedRegex("r\"\\((.*?)\\)\"", RegexOptions.Singleline)]
    private static partial Regex RawText();

    [GeneratedRegex("\"\"\"(.*?)\"\"\"", RegexOptions.Singleline)]
    private static partial Regex TripleQuoted();

    [GeneratedRegex("(?<!\")\"([^\"\n]*)\"(?!\")")]
    private static partial Regex Quotes();

    [GeneratedRegex("--data-urlencode 'query=(.*?)'", RegexOptions.Singleline)]
    private static partial Regex ShellParameter();

    [GeneratedRegex("--data '(.*?)'", RegexOptions.Singleline)]
    private static partial Regex ShellBody();

    [GeneratedRegex("```graphql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
