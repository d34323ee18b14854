using System.Text.Json.Nodes;

namespace Mass.Graph.Tests.Compiling;

/// <summary>Which engine answers what, as the counter tells it.</summary>
public sealed class EngineCounterTests(Gateway gateway) : IClassFixture<Gateway>
{
    private const string OneStep = "query ($code: String!) { actionStep(by: { code: $code }) { title stage plan { slug } } }";

    public static TheoryData<string, string?, string> Asked => new()
    {
        { OneStep, """{ "code": "AS-06" }""", "compiled" },
        { "{ __typename actionSteps(first: 3, where: { tiers: { some: { eq: ONE } } }) { totalCount edges { cursor node { ... on Node { id } } } groupBy(fields: [STAGE]) { fields { stage } } } }", null, "compiled" },
        { "query ($with: Boolean!) { plans(asOf: \"2025-01-01\") { nodes { slug title @include(if: $with) } } }", """{ "with": false }""", "compiled" },
        { "{ __schema { queryType { name } } }", null, "executor form" },
        { OneStep, "{ }", "executor values" },
        { OneStep, """{ "code": 6 }""", "executor values" },
        { "{ actionSteps(first: 501) { totalCount } }", null, "executor error" },
        { "{ actionSteps(after: \"no cursor\") { nodes { code } } }", null, "executor error" },
        { "mutation { recordProgress(input: { actionStepId: \"x\", text: \"y\", on: \"2025-01-01\" }) { errors { __typename } } }", null, "" },
    };

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task What_has_an_answer_without_errors_is_compiled(string query, string? variables, string expected)
    {
        // A document that is new is validated first; what is counted is the second time.
        var given = variables is null ? null : JsonNode.Parse(variables)!.AsObject();
        await gateway.Ask(query, given);
        Assert.Equal(expected, await CountedEngines.Of(gateway.Services, () => gateway.Ask(query, given)));
    }

    [Fact]
    public async Task A_new_document_is_compiled_as_soon_as_it_is_found_valid() =>
        Assert.Equal("compiled", await CountedEngines.Of(gateway.Services, () => gateway.Ask("{ actionSteps(first: 1) { nodes { code, title, isTitleCoined } } }")));

    [Fact]
    public async Task Nothing_is_compiled_when_a_setting_says_so()
    {
        var off = await Gateway.StartAsync("--Mass:Graph:CompileOperations", "false");
        try
        {
            Assert.Equal("executor off", await CountedEngines.Of(off.Services, () => off.Ask("{ plans { nodes { slug } } }")));
        }
        finally
        {
            await off.DisposeAsync();
        }
    }
}
