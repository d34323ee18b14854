using System.Text.Json;
using Mass.Graph.Tests.Http.Reports;

namespace Mass.Graph.Tests.Http.Cost;

/// <summary>Groups are charged for what they take.</summary>
public sealed class GroupCostTests
{
    [Fact]
    public async Task Keys_of_which_a_row_has_several_multiply_each_other_and_their_cost()
    {
        var one = await Cost("{ actionSteps { groupBy(fields: [TIER]) { aggregations { count } } } }");
        var two = await Cost("{ actionSteps { groupBy(fields: [TIER, ACTIVE_IN_PLAN_YEAR]) { aggregations { count } } } }");
        var single = await Cost("{ actionSteps { groupBy(fields: [TIER, STAGE]) { aggregations { count } } } }");
        Assert.True(two - one > 4 * (single - one), $"{one}, {single}, {two}");
        var answer = await Ask("{ actionSteps { groupBy(fields: [INITIATIVE, TIER, ACTIVE_IN_PLAN_YEAR, RESPONSIBILITY_AS_WRITTEN, ITEM_TEXT, PARTNER, DOCUMENT, SCHEDULE_YEAR, SCHEDULE_CADENCE_MENTION_AS_WRITTEN], first: 1) { aggregations { count } } } }");
        Assert.Equal("HC0047", answer.Code);
    }

    [Fact]
    public async Task Each_alias_of_a_number_over_all_rows_costs_again() =>
        Assert.Equal(
            await Cost("{ metrics { aggregations { a: countDistinct(field: CADENCE) } } }") + 10,
            await Cost("{ metrics { aggregations { a: countDistinct(field: CADENCE) b: countDistinct(field: CADENCE) } } }"));

    [Fact]
    public async Task A_group_counts_as_three_objects_of_an_answer()
    {
        var answer = await Ask("{ calendar { a: groupBy(fields: DATE) { aggregations { count } } b: groupBy(fields: DATE) { aggregations { count } } c: groupBy(fields: DATE) { aggregations { count } } d: groupBy(fields: DATE) { aggregations { count } } } }");
        Assert.Equal(("LIMIT_EXCEEDED", "nodesPerOperation"), (answer.Code, answer.Extensions.GetProperty("limit").GetString()));
    }

    [Fact]
    public async Task An_answer_that_grows_too_large_becomes_an_error()
    {
        await using var server = await ReportServer.StartAsync("--Mass:Graph:MaxAnswerBytes", "10000");
        var large = await server.PostAsync("/graphql", """{"query": "{ actionSteps(first: 100) { nodes { text } } }"}""");
        Assert.Equal(("LIMIT_EXCEEDED", "answerBytes"), (large.Code, large.Extensions.GetProperty("limit").GetString()));
        Assert.Equal(JsonValueKind.Null, large.Data.ValueKind);
        Assert.False((await server.PostAsync("/graphql", """{"query": "{ actionSteps { nodes { code } } }"}""")).HasErrors);
        Assert.True((await server.GetAsync("/graphql?format=csv&query={actionSteps{nodes{text}}}")).Text.Length > 10_000);
    }

    private static async Task<long> Cost(string query)
    {
        var server = await ReportServer.Shared;
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}");
        request.Headers.Add("GraphQL-Cost", "report");
        using var response = await server.Client.SendAsync(request);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("extensions").GetProperty("operationCost").GetProperty("fieldCost").GetInt64();
    }

    private static async Task<Answer> Ask(string query) => await (await ReportServer.Shared).PostAsync("/graphql", JsonSerializer.Serialize(new { query }));
}
