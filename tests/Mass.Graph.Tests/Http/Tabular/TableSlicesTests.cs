using System.Net;
using Mass.Domain;
using Mass.Domain.Planning;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Http.Tabular;

/// <summary>Long tables: all their rows, from one state, a slice at a time.</summary>
public sealed class TableSlicesTests
{
    private const string Codes = "{ actionSteps { nodes { code } } }";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(20)]
    [InlineData(75)]
    public async Task All_rows_come_whatever_the_slices(int rows)
    {
        var expected = Enumerable.Range(0, rows).Select(i => $"S-{i:00000}").ToList();
        await using var server = await TableServer.StartAsync(Steps(rows), ("ExportSlice", 10));
        Assert.Equal(["code", .. expected], Lines(await server.TableAsync(Codes)));
        Assert.Equal(expected.Select(code => $$"""{"code":"{{code}}"}"""), Lines(await server.TableAsync(Codes, "ndjson")).Where(line => line.Length > 0));
        Assert.Equal(["code", .. Enumerable.Reverse(expected)], Lines(await server.TableAsync("{ actionSteps(order: [{ code: DESC }]) { edges { node { code } } } }")));
        Assert.Equal(["code", .. expected.Where((_, i) => i % 10 == 3)], Lines(await server.TableAsync("""{ actionSteps(where: { code: { endsWith: "3" } }) { nodes { code } } }""")));
        Assert.Equal(["plan.slug,code,plan.title", .. expected.Select(code => $"plan,{code},A plan")], Lines(await server.TableAsync("""{ plan(by: { slug: "plan" }, asOf: "2025-02-01") { slug actionSteps { nodes { code } } title } }""")));
    }

    [Theory]
    [InlineData("first: 12", 0, 12)]
    [InlineData("last: 12", 63, 12)]
    [InlineData("first: 500", 0, 75)]
    [InlineData("first: null", 0, 75)]
    public async Task A_page_that_is_asked_for_is_that_page(string page, int from, int count)
    {
        await using var server = await TableServer.StartAsync(Steps(75), ("ExportSlice", 10));
        Assert.Equal(["code", .. Enumerable.Range(from, count).Select(i => $"S-{i:00000}")], Lines(await server.TableAsync($"{{ actionSteps({page}) {{ nodes {{ code }} }} }}")));
    }

    [Fact]
    public async Task Cursors_are_those_of_the_list_and_rows_after_one_are_all_of_them()
    {
        await using var server = await TableServer.StartAsync(Steps(75), ("ExportSlice", 10));
        var rows = Lines(await server.TableAsync("{ actionSteps { edges { cursor node { code } } } }")).Skip(1).Select(line => line.Split(',')).ToList();
        var after = await server.TableAsync($"{{ actionSteps(after: \"{rows[30][0]}\") {{ nodes {{ code }} }} }}");
        Assert.Equal(["code", .. rows.Skip(31).Select(row => row[1])], Lines(after));
        var json = await server.GetAsync($"{{ actionSteps(after: \"{rows[30][0]}\", first: 1) {{ nodes {{ code }} }} }}", format: null);
        Assert.Equal("S-00031", json.Data.GetProperty("actionSteps").GetProperty("nodes")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task No_more_than_a_slice_is_ever_in_memory()
    {
        // No operation may return more than 600 objects here, and each slice is one: 20,000 rows go out, and none of them waits for another slice.
        await using var server = await TableServer.StartAsync(Steps(20_000), ("MaxNodes", 600));
        Assert.Equal(20_001, Lines(await server.TableAsync(Codes)).Count);
        await using var narrow = await TableServer.StartAsync(Steps(20_000), ("MaxNodes", 499));
        Assert.Equal("LIMIT_EXCEEDED", (await narrow.GetAsync(Codes)).Code);
    }

    [Fact]
    public async Task Rows_that_cost_much_come_in_shorter_slices()
    {
        const string query = "{ actionSteps { nodes { code } } }";
        await using var server = await TableServer.StartAsync(Steps(75), ("MaxTypeCost", 100));
        Assert.Equal(76, Lines(await server.TableAsync(query)).Count);
        Assert.Equal(76, Lines(await server.TableAsync(query)).Count);
        Assert.Equal("HC0047", (await server.GetAsync("{ actionSteps(first: 200) { nodes { code } } }")).Code);
        await using var poor = await TableServer.StartAsync(Steps(75), ("MaxTypeCost", 10));
        Assert.Equal("HC0047", (await poor.GetAsync(query)).Code);
    }

    [Fact]
    public async Task All_slices_read_one_state()
    {
        await using var server = await TableServer.StartAsync(Steps(20_000));
        using var response = await server.Client.GetAsync(TableServer.Path(Codes, "csv"), HttpCompletionOption.ResponseHeadersRead);
        server.Snapshot = Steps(3);
        Assert.Equal(20_001, Lines(await response.Content.ReadAsStringAsync()).Count);
        Assert.Equal(1, server.Begun);
        Assert.Equal(4, Lines(await server.TableAsync(Codes)).Count);
    }

    [Fact]
    public async Task A_table_that_fails_on_its_way_breaks_off_and_never_looks_whole()
    {
        // From row 1,000 on each row has three responsibilities, which are more objects than a slice may have.
        await using var server = await TableServer.StartAsync(Steps(2_000, heavyFrom: 1_000), ("MaxNodes", 600));
        const string query = "{ actionSteps { nodes { code responsibilities { asWritten } } } }";
        await Assert.ThrowsAnyAsync<HttpRequestException>(async () =>
        {
            // The connection may have ended before the client has read that all began well.
            using var response = await server.Client.GetAsync(TableServer.Path(query, "csv"), HttpCompletionOption.ResponseHeadersRead);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            await response.Content.ReadAsStringAsync();
        });
        Assert.Contains("broke off", string.Concat(server.Log.Entries), StringComparison.Ordinal);
        Assert.Equal("LIMIT_EXCEEDED", (await server.GetAsync(query.Replace("actionSteps", "actionSteps(order: [{ code: DESC }])", StringComparison.Ordinal))).Code);
    }

    [Fact]
    public async Task A_slow_reader_keeps_nobody_waiting()
    {
        await using var server = await TableServer.StartAsync(Steps(20_000, text: new string('x', 2_000)), ("MaxConcurrentOperations", 1), ("MaxQueuedOperations", 8));
        using var slow = await server.Client.GetAsync(TableServer.Path("{ actionSteps { nodes { code text } } }", "csv"), HttpCompletionOption.ResponseHeadersRead);

        // The table is longer than all buffers between the two: the server waits for its reader, and answers others meanwhile.
        Assert.Equal(20_000, (await server.GetAsync("{ actionSteps { totalCount } }", format: null)).Data.GetProperty("actionSteps").GetProperty("totalCount").GetInt32());
        Assert.Equal(20_001, Lines(await slow.Content.ReadAsStringAsync()).Count);
    }

    private static List<string> Lines(string csv) => [.. csv.TrimEnd('\r', '\n').Split(["\r\n", "\n"], StringSplitOptions.None)];

    private static Snapshot Steps(int count, int heavyFrom = int.MaxValue, string? text = null)
    {
        var association = ToyPlans.Association("toy");
        var plan = ToyPlans.Plan(association, "plan");
        var three = Enumerable.Range(0, 3).Select(i => new Responsibility { AsWritten = $"team {i}", Kind = ResponsibilityKind.UnnamedGroup }).ToList();
        var steps = Enumerable.Range(0, count).Select(i => ToyPlans.With(
            ToyPlans.Step(plan, $"S-{i:00000}"),
            content => content with { Responsibilities = i >= heavyFrom ? three : [], Text = text ?? content.Text }));
        return GraphFixture.Load(new AssociationRecords { Association = association, Plans = [plan with { AllSteps = [.. steps] }] });
    }
}
