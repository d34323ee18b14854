using System.Net;
using System.Text.Json.Nodes;
using static Mass.Graph.Tests.Http.HostileDocuments;

namespace Mass.Graph.Tests.Http.Cost;

/// <summary>
/// Documents against the gateway itself that are small to send and dear to answer: each is refused before anything of it is answered, and another client is
/// answered meanwhile as always.
/// </summary>
public sealed class HostileCorpusTests(Gateway gateway) : IClassFixture<Gateway>
{
    private static readonly Dictionary<string, (string Code, string Query, JsonObject? Variables)> Corpus = new()
    {
        ["8,000 duplicate fields"] = ("LIMIT_EXCEEDED", "{ " + Repeat(8_000, _ => "__typename ") + "}", null),
        ["a flood of tokens"] = ("LIMIT_EXCEEDED", "{ " + Repeat(6_000, _ => "a ") + "}", null),
        ["a flood of directives"] = ("LIMIT_EXCEEDED", "{ __typename " + Repeat(900, _ => "@skip(if:false)") + "}", null),
        ["a flood of aliases"] = ("LIMIT_EXCEEDED", "{ " + Repeat(200, i => $"a{i}: plans {{ totalCount }} ") + "}", null),
        ["aliases of something dear"] = ("HC0047", "{ plans { nodes { " + Repeat(30, i => $"a{i}: lint {{ code }} ") + "} } }", null),
        ["aliases of days"] = ("HC0047", "{ " + Repeat(29, i => $"a{i}: actionSteps(asOf: \"2024-01-{i + 1:00}\") {{ totalCount }} ") + "}", null),
        ["a circle of fragments"] = ("INVALID_DOCUMENT", "{ ...A } fragment A on Query { ...B } fragment B on Query { plans { totalCount } ...A }", null),
        ["a bomb of fragments"] = ("LIMIT_EXCEEDED", "{ ...F0 } " + Repeat(30, i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }} ") + "fragment F30 on Query { __typename }", null),
        ["many operations"] = ("LIMIT_EXCEEDED", Repeat(500, i => $"query Q{i} {{ __typename }} "), null),
        ["deep lists"] = ("HC0047", "{ plans { nodes { actionSteps { nodes { plan { association { plans { nodes { actionSteps { nodes { code } } } } } } } } } } }", null),
        ["very deep lists"] = ("LIMIT_EXCEEDED", "{ plans " + Repeat(5, _ => "{ nodes { association { plans ") + "{ totalCount }" + Repeat(5, _ => " } } }") + " }", null),
        ["doubled fields, level by level"] = ("HC0047", "{ plans " + Doubled(3) + " }", null),
        ["wide pages in wide pages"] = ("HC0047", "{ committees(first: 500) { nodes { seats(first: 500) { nodes { label } } } } }", null),
        ["wide pages by variables"] = ("HC0047", "query($n: Int) { committees(first: $n) { nodes { seats(first: $n) { nodes { label } } } } }", new JsonObject { ["n"] = 500 }),
        ["filters of lists in lists"] = ("HC0047", "{ actionSteps(where: " + Nested(5) + ") { totalCount } }", null),
        ["filters of lists in lists, in variables"] = ("HC0047", "query($w: ActionStepFilterInput) { actionSteps(where: $w) { totalCount } }", new JsonObject { ["w"] = NestedJson(5) }),
        ["filters of lists in lists, to twelve levels"] = ("HC0047", "{ actionSteps(where: " + Nested(12) + ") { totalCount } }", null),
        ["many operations of a filter"] = ("HC0047", "query($w: ActionStepFilterInput) { actionSteps(where: $w) { totalCount } }", new JsonObject { ["w"] = new JsonObject { ["or"] = Many(9_000, _ => new JsonObject { ["title"] = new JsonObject { ["contains"] = "a" } }) } }),
        ["many empty filters"] = ("HC0047", "query($w: ActionStepFilterInput) { plans(first: 500) { nodes { actionSteps(where: $w) { totalCount } } } }", new JsonObject { ["w"] = new JsonObject { ["and"] = Many(20_000, _ => new JsonObject()) } }),
        ["a huge list of values, row by row"] = ("HC0047", "query($in: [String]) { plans(first: 500) { nodes { actionSteps(where: { code: { in: $in } }) { totalCount } } } }", new JsonObject { ["in"] = Many(20_000, i => JsonValue.Create($"AS-{i}")) }),
        ["a huge list of ids"] = ("HC0076", "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new JsonObject { ["ids"] = Many(20_000, _ => JsonValue.Create("x")) }),
        ["a body beyond all bounds"] = ("HC0010", "query($x: String) { __typename }", new JsonObject { ["x"] = new string('x', 300_000) }),
        ["groups by many keys, row by row"] = ("HC0047", "{ plans(first: 500) { nodes { actionSteps { groupBy(fields: [CODE, TITLE, STAGE, SECTION]) { fields { code } aggregations { count } } } } } }", null),
        ["more groups than there may be objects"] = ("HC0047", "{ actionSteps { groupBy(fields: [CODE], first: 100000) { aggregations { count } } } }", null),
        ["the whole schema in itself"] = ("HC0086", "{ __schema { types { fields { type { fields { name } } } } } }", null),
    };

    public static TheoryData<string> Names => [.. Corpus.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_document_is_refused_before_it_is_answered_and_others_are_answered(string name)
    {
        var (code, query, variables) = Corpus[name];
        var hostile = gateway.Send(query, variables);
        var other = gateway.Send("{ actionSteps(where: { tiers: { some: { eq: ONE } } }) { totalCount } }");
        var refused = await hostile;
        Assert.Equal(code, refused.Code);
        Assert.False(code != "HC0076" && refused.HasData, refused.Text);
        Assert.Equal(2, (await other).Data.GetProperty("actionSteps").GetProperty("totalCount").GetInt32());

        // What was learned of the document the first time does not let it through the second.
        Assert.Equal(code, (await gateway.Send(query, variables)).Code);
    }

    [Fact]
    public async Task A_flood_of_hostile_documents_leaves_the_server_to_others()
    {
        var (_, query, variables) = Corpus["filters of lists in lists, in variables"];
        var flood = Enumerable.Range(0, 200).Select(_ => gateway.Send(query, variables)).ToList();
        var others = Enumerable.Range(0, 20).Select(_ => gateway.Send("{ plans { totalCount } }")).ToList();
        Assert.All(await Task.WhenAll(others), answer => Assert.True(answer.HasData || answer.Status == HttpStatusCode.ServiceUnavailable, answer.Text));
        Assert.All(await Task.WhenAll(flood), answer => Assert.True(answer.Code is "HC0047" or "OVERLOADED", answer.Text));
    }

    private static string Doubled(int levels)
    {
        var inner = "{ nodes { title } }";
        for (var i = 0; i < levels; i++)
            inner = $"{{ nodes {{ association {{ plans {inner} }} }} nodes {{ association {{ plans {inner} }} }} }}";
        return inner;
    }

    private static string Nested(int levels) =>
        Repeat(levels, _ => "{ plan: { actionSteps: { all: ") + "{ code: { neq: \"x\" } }" + Repeat(levels, _ => " } } }");

    private static JsonObject NestedJson(int levels)
    {
        var inner = new JsonObject { ["code"] = new JsonObject { ["neq"] = "x" } };
        for (var i = 0; i < levels; i++)
            inner = new JsonObject { ["plan"] = new JsonObject { ["actionSteps"] = new JsonObject { ["all"] = inner } } };
        return inner;
    }

    private static JsonArray Many(int count, Func<int, JsonNode?> item) => new([.. Enumerable.Range(0, count).Select(item)]);
}
