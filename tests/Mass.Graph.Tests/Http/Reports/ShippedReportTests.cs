using System.Text.Json;
using Mass.Graph.Access;
using Mass.Graph.Http;
using Mass.Graph.Http.Reports;
using Mass.Graph.Tests.Querying;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Tests.Http.Reports;

/// <summary>The reports that come with the gateway are there for those whom they are for, and answer in every form.</summary>
public sealed class ShippedReportTests
{
    [Fact]
    public async Task Everyone_has_these_and_the_staff_the_finances_too()
    {
        string[] all = ["coverage-by-tier", "due-this-year", "finances", "metrics-against-targets", "seats-and-vacancies", "stage-by-initiative-and-tier", "what-changed"];
        Assert.Equal(all.Where(name => name != "finances"), await Names(AccessClass.Public));
        Assert.Equal(all, await Names(AccessClass.Staff));
    }

    [Fact]
    public void Each_says_what_it_is_and_what_its_variables_are() => Assert.All(ShippedReports.All, text =>
    {
        Assert.NotEqual(text.Name, text.Title);
        Assert.EndsWith(".", text.Description, StringComparison.Ordinal);
        foreach (var variable in System.Text.RegularExpressions.Regex.Matches(text.Text, @"\$(\w+): \[?[A-Z]").Select(match => match.Groups[1].Value))
        {
            Assert.True(text.Describe(variable) is not null, $"{text.Name} does not say what ${variable} is.");
        }
    });

    [Fact]
    public async Task Each_answers_as_JSON_and_as_a_table_with_the_columns_that_are_told()
    {
        var server = await ReportServer.Shared;
        var reports = (await server.PostAsync("/graphql", """{"query": "{ reports { name path isTable columns { name } variables { name isRequired } } }"}""")).Data.GetProperty("reports").EnumerateArray().ToList();
        Assert.Equal(ShippedReports.All.Count(report => report.For is null), reports.Count);
        foreach (var report in reports)
        {
            var path = $"{report.GetProperty("path").GetString()}?{string.Join('&', report.GetProperty("variables").EnumerateArray().Where(each => each.GetProperty("isRequired").GetBoolean()).Select(Example))}";
            Assert.True(report.GetProperty("isTable").GetBoolean());
            var columns = report.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("name").GetString()!).ToList();

            Assert.False((await server.GetAsync(path)).HasErrors, path);
            var lines = (await server.GetAsync($"{path}&format=csv")).Text.Split("\r\n");
            Assert.Equal(string.Join(',', columns), lines[0]);
            var rows = (await server.GetAsync($"{path}&format=ndjson")).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.NotEmpty(rows);
            Assert.All(rows, row => Assert.Equal(columns, JsonDocument.Parse(row).RootElement.EnumerateObject().Select(member => member.Name)));
        }
    }

    [Fact]
    public async Task A_page_of_a_report_leads_to_the_next_and_the_table_has_all()
    {
        var server = await ReportServer.Shared;
        var all = (await server.GetAsync("/graphql/persisted/seats-and-vacancies?format=ndjson")).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => JsonDocument.Parse(row).RootElement.GetProperty("seatKey").GetString()).ToList();
        var paged = new List<string?>();
        for (string? after = ""; after is not null;)
        {
            var page = (await server.GetAsync($"/graphql/persisted/seats-and-vacancies?first=80&after={after}")).Data.GetProperty("seatRows");
            paged.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("seatKey").GetString()));
            Assert.Equal(all.Count, page.GetProperty("totalCount").GetInt32());
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }

        Assert.True(all.Count > 160);
        Assert.Equal(all, paged);
    }

    private static string Example(JsonElement variable) => variable.GetProperty("name").GetString() switch
    {
        "plan" => "plan=fictitious-1-2022-2027",
        "since" => "since=2023-01-01",
        var other => throw new NotSupportedException($"Say here what '{other}' may be."),
    };

    private static async Task<IEnumerable<string>> Names(AccessClass served)
    {
        var runtime = new GraphRuntime(GraphFixture.SchemaOf, _ => new Dictionary<string, object?>());
        var reader = new ReportReader(runtime, new DocumentRules(Options.Create(new GraphOptions())));
        var problems = new List<string>();
        var names = new List<string>();
        foreach (var text in ShippedReports.All)
        {
            if (await reader.ReadAsync(text, problems) is { } report && report.IsFor(Audience.Of(served)))
            {
                names.Add(report.Name);
            }
        }

        Assert.Empty(problems);
        return names;
    }
}
