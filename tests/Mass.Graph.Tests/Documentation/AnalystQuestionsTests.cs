using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Mass.Graph.Tests.Http.Reports;

namespace Mass.Graph.Tests.Documentation;

/// <summary>The questions of an analyst in the guide are one request each, and the first lines beside them are those of the answer.</summary>
public sealed partial class AnalystQuestionsTests
{
    [Fact]
    public async Task Each_question_is_answered_by_one_request_as_a_table_and_as_JSON()
    {
        var server = await ReportServer.Shared;
        var examples = Example().Matches((await File.ReadAllTextAsync(Repository.File("docs/querying.md"))).ReplaceLineEndings("\n"));
        Assert.True(examples.Count >= 5);
        foreach (Match example in examples)
        {
            var query = Uri.EscapeDataString(example.Groups["query"].Value);
            var table = (await server.GetAsync($"/graphql?query={query}&format=csv")).Text.Replace("\r\n", "\n", StringComparison.Ordinal);
            Assert.True(table.StartsWith(example.Groups["lines"].Value, StringComparison.Ordinal), $"The guide shows other lines than\n{table}");

            var answer = await server.GetAsync($"/graphql?query={query}");
            Assert.False(answer.HasErrors, answer.Text);
            var rows = Lists(JsonNode.Parse(answer.Text)!).Single();
            Assert.Equal(table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1, rows.Count);
        }
    }

    [Fact]
    public async Task The_guide_lists_the_shipped_reports_with_their_variables()
    {
        var guide = await File.ReadAllTextAsync(Repository.File("docs/querying.md"));
        foreach (var report in Mass.Graph.Http.Reports.ShippedReports.All)
        {
            var variables = Variable().Matches(report.Text).Select(match => $"`{match.Groups[1].Value}`");
            var row = $"| `{report.Name}`{(report.For is { } audience ? $" (for the {audience})" : "")} | {report.Description} | {string.Join(", ", variables)} |";
            Assert.True(guide.Contains(row, StringComparison.Ordinal), $"The table of saved reports in docs/querying.md has to have this row:\n{row}");
        }
    }

    private static IEnumerable<JsonArray> Lists(JsonNode node) => node switch
    {
        JsonArray list => [list],
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(Lists),
        _ => [],
    };

    [GeneratedRegex("```graphql sample\n(?<query>.*?)```\\s*```csv\n(?<lines>.*?)…?\n?```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^# \$(\w+):", RegexOptions.Multiline)]
    private static partial Regex Variable();
}
