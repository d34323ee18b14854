using System.Net;
using Microsoft.Extensions.Logging;

namespace Mass.Graph.Tests.Http.Reports;

/// <summary>An association's own reports: files in a folder.</summary>
public sealed class OwnReportTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mass-reports-");

    [Fact]
    public async Task A_file_is_a_report_and_takes_the_place_of_a_shipped_one_of_its_name()
    {
        Write("board-report", "# For the board\n# How many steps.\n# $section: The table.\nquery($section: PlanSection = ACTION_STEPS) { actionSteps(where: { section: { eq: $section } }) { totalCount } }");
        Write("due-this-year", "{ plans { totalCount } }");
        await using var server = await Start();
        var report = (await server.PostAsync("/graphql", """{"query": "{ reports { name title description isOwn variables { name type defaultValue description isRequired } } }"}""")).Data.GetProperty("reports").EnumerateArray()
            .Single(each => each.GetProperty("name").GetString() == "board-report");
        Assert.Equal(
            """{"name":"board-report","title":"For the board","description":"How many steps.","isOwn":true,"variables":[{"name":"section","type":"PlanSection","defaultValue":"ACTION_STEPS","description":"The table.","isRequired":false}]}""",
            report.GetRawText());
        Assert.Contains("\"totalCount\":", (await server.GetAsync("/graphql/persisted/board-report?section=STANDING_OPERATIONS")).Text, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"plans":{"totalCount":2}}}""", (await server.GetAsync("/graphql/persisted/due-this-year")).Text);
    }

    [Fact]
    public async Task What_is_wrong_with_files_stops_the_start_and_all_of_it_is_told()
    {
        Write("no-graphql", "{ actionSteps {");
        Write("no-field", "{\n  actionStepz { totalCount }\n}");
        Write("two", "query A { plans { totalCount } } query B { plans { totalCount } }");
        Write("mutating", "mutation { anything }");
        Write("Bad Name", "{ plans { totalCount } }");
        Write("for-whom", "# For: nobody\n{ plans { totalCount } }");
        Write("comment", "# T\n# $comittee: The body.\nquery($committee: String) { committees(where: { abbreviation: { eq: $committee } }) { totalCount } }");
        Write("circle", "{ ...A } fragment A on Query { ...A }");
        Write("long", $"{{ plans {{ totalCount }} }} # {new string('x', 2_000)}");
        var problem = await Assert.ThrowsAsync<StartupException>(() => Start("--Mass:Reports:MaxFileBytes", "1024"));
        Assert.Equal(9, problem.Message.Split(Environment.NewLine).Length);
        foreach (var words in new[]
        {
            "no-graphql.graphql is no GraphQL, line 1, column 16", "no-field.graphql does not fit the schema, line 2", "actionStepz", "two.graphql has to hold one query", "mutating.graphql has to hold one query", "\"Bad Name\"", "\"nobody\"", "contains itself, A", "$comittee",
            "long.graphql has 2027 bytes",
        })
        {
            Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_folder_that_is_not_there_stops_the_start()
    {
        folder.Delete();
        Assert.Contains("is not there", (await Assert.ThrowsAsync<StartupException>(() => Start())).Message, StringComparison.Ordinal);
        folder.Create();
    }

    [Fact]
    public async Task A_change_is_taken_over_and_one_that_is_wrong_is_logged_and_not()
    {
        Write("mine", "{ plans { totalCount } }");
        await using var server = await Start();
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync("/graphql/persisted/later")).Status);

        Write("later", "{ associations { totalCount } }");
        await server.Reports.ReloadAsync();
        Assert.Equal("""{"data":{"associations":{"totalCount":2}}}""", (await server.GetAsync("/graphql/persisted/later")).Text);

        Write("mine", "{ planz { totalCount } }");
        Write("good", "{ committees { totalCount } }");
        await server.Reports.ReloadAsync();
        Assert.False((await server.GetAsync("/graphql/persisted/good")).HasErrors);
        Assert.Contains(server.Log.Entries, entry => entry.Level == LogLevel.Error && entry.Text.Contains("mine.graphql", StringComparison.Ordinal));
        Assert.Equal("""{"data":{"plans":{"totalCount":2}}}""", (await server.GetAsync("/graphql/persisted/mine")).Text);
    }

    [Fact]
    public async Task A_report_on_the_reports_is_not_kept()
    {
        Write("list", "{ reports { name } }");
        await using var server = await Start();
        var answer = await server.GetAsync("/graphql/persisted/list");
        Assert.Contains("due-this-year", answer.Text, StringComparison.Ordinal);
        Assert.Equal(("no-store", null), (answer.Header("Cache-Control"), answer.Header("ETag")));
    }

    [Fact]
    public async Task A_table_without_columns_is_refused()
    {
        await using var server = await Start();
        Assert.Equal("NOT_TABULAR", (await server.GetAsync("/graphql?format=csv&query={actionSteps{nodes{code @skip(if:true)}}}")).Code);
    }

    [Fact]
    public async Task The_folder_is_watched()
    {
        await using var server = await Start();
        Write("appears", "{ plans { totalCount } }");
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await server.GetAsync("/graphql/persisted/appears")).Status != HttpStatusCode.OK)
        {
            // A file may be met half written; it is read again when the rest is there.
            await server.Log.SaidAsync("read again", limit.Token);
        }
    }

    [Fact]
    public async Task The_caps_on_the_size_of_documents_are_not_for_reports_and_those_on_their_cost_are()
    {
        Write("many-aliases", $"{{ {string.Join(' ', Enumerable.Range(0, 60).Select(number => $"a{number}: actionSteps {{ totalCount }}"))} }}");
        Write("dear", "{ actionSteps(first: 500) { nodes { plan { actionSteps(first: 500) { nodes { plan { actionSteps(first: 500) { nodes { code } } } } } } } } }");
        await using var server = await Start();
        Assert.Contains("\"a59\":", (await server.GetAsync("/graphql/persisted/many-aliases")).Text, StringComparison.Ordinal);
        Assert.Equal("HC0047", (await server.GetAsync("/graphql/persisted/dear")).Code);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, $"{name}.graphql"), text);

    private Task<ReportServer> Start(params string[] more) => ReportServer.StartAsync(["--Mass:Reports:Folder", folder.FullName, .. more]);
}
