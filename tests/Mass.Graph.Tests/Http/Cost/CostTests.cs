using System.Net;
using System.Text.Json.Nodes;

namespace Mass.Graph.Tests.Http.Cost;

/// <summary>What operations cost, who is told, and what happens to those that cost too much.</summary>
public sealed class CostTests(Gateway gateway) : IClassFixture<Gateway>
{
    private const string ResponseType = "application/graphql-response+json";
    private static readonly (string, string) Report = ("GraphQL-Cost", "report");
    private static readonly (string, string) Validate = ("GraphQL-Cost", "validate");

    [Theory]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ actionSteps { totalCount } }", 1, 2)]
    [InlineData("{ actionSteps { nodes { code title } } }", 2, 27)]
    [InlineData("{ actionSteps(first: 500) { nodes { code } } }", 2, 502)]
    [InlineData("{ actionSteps(last: 3) { edges { cursor node { code } } pageInfo { endCursor } } }", 6, 9)]
    [InlineData("{ actionSteps(first: 10) { nodes { plan { title } } } }", 12, 22)]
    [InlineData("{ actionSteps(first: 10) { nodes { responsibilities { asWritten } } } }", 12, 112)]
    [InlineData("{ plans(first: 10) { nodes { actionSteps(first: 20) { nodes { code } } } } }", 22, 222)]
    [InlineData("{ actionSteps(where: { code: { eq: \"AS-01\" } }) { totalCount } }", 21, 2)]
    [InlineData("{ actionSteps(where: { title: { contains: \"a\" } }) { totalCount } }", 31, 2)]
    [InlineData("{ actionSteps(where: { title: { ncontains: \"a\" } }) { totalCount } }", 31, 2)]
    [InlineData("{ actionSteps(where: { code: { in: [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\", \"j\"] } }) { totalCount } }", 22, 2)]
    [InlineData("{ actionSteps(where: { tiers: { some: { eq: ONE } } }) { totalCount } }", 131, 2)]
    [InlineData("{ actionSteps(where: { plan: { actionSteps: { some: { code: { eq: \"x\" } } } } }) { totalCount } }", 131, 2)]
    [InlineData("{ actionSteps(order: [{ plan: { title: ASC } }, { code: DESC }]) { totalCount } }", 21, 2)]
    [InlineData("{ actionSteps(asOf: \"2024-09-15\") { totalCount } }", 10_001, 2)]
    [InlineData("{ nodes(ids: [\"a\", \"b\", \"c\"]) { id } }", 1, 4)]
    [InlineData("{ plan(by: { slug: \"x\" }) { dashboard { steps { total } } } }", 1_002, 4)]
    [InlineData("{ actionSteps { nodes { ...F ... on ActionStep { plan { title } } } } } fragment F on ActionStep { plan { title } }", 52, 77)]
    [InlineData("{ a: actionSteps(first: 1) { ...F } b: actionSteps(first: 100) { ...F } } fragment F on ActionStepsConnection { nodes { plan { title } } pageInfo { endCursor } }", 107, 207)]
    [InlineData("{ actionSteps { nodes { code plan @skip(if: true) { title } } } }", 2, 27)]
    [InlineData("{ actionSteps { groupBy(fields: [STAGE, SECTION], first: 5) { fields { stage } aggregations { count } } } }", 77, 17)]
    [InlineData("{ __schema { types { name } } }", 1_000, 1)]
    public async Task An_operation_costs_what_the_guide_says(string query, int fieldCost, int typeCost)
    {
        var answer = await gateway.Send(query, null, Validate);
        Assert.Equal("extensions", Assert.Single(answer.Json.EnumerateObject()).Name);
        Assert.Equal((fieldCost, typeCost), Cost(answer));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task The_values_of_variables_count_also_in_a_document_that_is_known()
    {
        const string query = "query($n: Int!, $where: ActionStepFilterInput, $with: Boolean!) { actionSteps(first: $n, where: $where) { nodes { code plan @include(if: $with) { title } } } }";
        var bare = await gateway.Send(query, new JsonObject { ["n"] = 1, ["with"] = false }, Report);
        Assert.Equal((2, 3), Cost(bare));
        Assert.Equal((2, 502), Cost(await gateway.Send(query, new JsonObject { ["n"] = 500, ["with"] = false }, Report)));
        Assert.Equal((502, 1_002), Cost(await gateway.Send(query, new JsonObject { ["n"] = 500, ["with"] = true }, Report)));
        var where = new JsonObject { ["code"] = new JsonObject { ["eq"] = "AS-01" } };
        Assert.Equal((22, 3), Cost(await gateway.Send(query, new JsonObject { ["n"] = 1, ["with"] = false, ["where"] = where }, Report)));
    }

    [Fact]
    public async Task The_cost_is_told_beside_the_answer_and_in_its_headers_to_those_who_ask_for_it()
    {
        var told = await gateway.Send("{ actionSteps(first: 1) { totalCount } }", null, ("GraphQL-Cost", "REPORT"));
        Assert.Equal(27, told.Data.GetProperty("actionSteps").GetProperty("totalCount").GetInt32());
        Assert.Equal((1, 2), Cost(told));
        Assert.Equal(("1", "2"), (told.Header("GraphQL-Field-Cost"), told.Header("GraphQL-Type-Cost")));

        var untold = await gateway.Send("{ actionSteps(first: 1) { totalCount } }");
        Assert.False(untold.Json.TryGetProperty("extensions", out _));
        Assert.Null(untold.Header("GraphQL-Field-Cost"));
    }

    [Fact]
    public async Task Another_wish_than_the_two_is_refused()
    {
        var answer = await gateway.Send("{ __typename }", null, ("GraphQL-Cost", "guess"));
        Assert.Equal((HttpStatusCode.BadRequest, "HC0009"), (answer.Status, answer.Code));
        Assert.Contains("report", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_for_the_cost_alone_still_finds_what_is_wrong()
    {
        Assert.Equal("INVALID_DOCUMENT", (await gateway.Send("{ nothing }", null, Validate)).Code);
        Assert.Equal("HC0016", (await gateway.Send("query($n: Int!) { actionSteps(first: $n) { totalCount } }", null, Validate)).Code);
        Assert.Equal("HC0014", (await gateway.Send("{", null, Validate)).Code);
    }

    [Theory]
    [InlineData("{ plans(first: 500) { nodes { actionSteps(first: 500) { nodes { code } } } } }", "type", 250_502 + 500)]
    [InlineData("{ plans(first: 100) { nodes { lint { code } } } }", "field", 300_002)]
    public async Task An_operation_that_costs_too_much_is_refused_with_both_figures(string query, string kind, long found)
    {
        var answer = await gateway.Send(query, null, ("Accept", ResponseType), Report);
        Assert.Equal((HttpStatusCode.BadRequest, "HC0047"), (answer.Status, answer.Code));
        Assert.Equal(found, answer.Extensions.GetProperty($"{kind}Cost").GetInt64());
        Assert.True(found > answer.Extensions.GetProperty($"max{char.ToUpperInvariant(kind[0])}{kind[1..]}Cost").GetInt64());
        Assert.Contains($"a {kind} cost of {found}", answer.Message, StringComparison.Ordinal);
        Assert.False(answer.HasData);
        Assert.Equal(found, answer.Json.GetProperty("extensions").GetProperty("operationCost").GetProperty($"{kind}Cost").GetInt64());
    }

    [Theory]
    [InlineData("{ actionSteps(first: 500) { totalCount pageInfo { endCursor } nodes { code title plan { title association { name } } responsibilities { asWritten position { title } } initiatives { number } partners { name } } } }")]
    [InlineData("{ committees(first: 500) { nodes { name seats { nodes { label holder { person { name } } } } } } }")]
    [InlineData("{ plan(by: { slug: \"mass-2024-2029\" }) { lint { code } dashboard { due { totalCount } } annualReport(planYear: 2025) { markdown } } }")]
    [InlineData("{ a: actionSteps(asOf: \"2024-07-15\") { totalCount } b: actionSteps(asOf: \"2025-07-15\") { totalCount } c: actionSteps(asOf: \"2026-07-15\") { totalCount } }")]
    public async Task What_reports_ask_for_is_answered(string query) => Assert.False((await gateway.Send(query)).HasErrors);

    private static (long Field, long Type) Cost(Answer answer)
    {
        var cost = answer.Json.GetProperty("extensions").GetProperty("operationCost");
        return (cost.GetProperty("fieldCost").GetInt64(), cost.GetProperty("typeCost").GetInt64());
    }
}
