using System.Text;
using System.Text.Json.Nodes;
using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;
using Mass.Graph.Compiling;
using Mass.Graph.Http;
using Mass.Graph.Http.Cost;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Differential;
using Mass.Graph.Tests.Querying;
using Mass.Graph.Tests.Querying.Indexing;
using Xunit.Abstractions;

namespace Mass.Graph.Tests.Compiling;

/// <summary>A cost that is kept for the values of some variables is what is estimated of them, whatever was asked before.</summary>
public sealed class KeptCostTests(ITestOutputHelper output)
{
    private const int ListSize = 10;
    private const int PageSize = 25;

    [Fact]
    public void A_cost_is_the_same_whether_it_is_kept_or_estimated()
    {
        var map = new SchemaMap(GraphFixture.Whole);
        var (operations, dice, asked, differing) = (new RandomOperations(map, IndexedSearchTests.Values), new Dice(1), 0, 0);
        for (var seed = 1u; seed <= 400; seed++)
        {
            var request = operations.Make(seed * 7).Request;
            if (request.Variables is not { Count: > 0 } variables || Compiled(request) is not { } compiled)
            {
                continue;
            }

            var costs = new HashSet<OperationCost>();
            for (var i = 0; i < 12; i++)
            {
                var changed = i == 0 ? variables : Changed(variables, dice);
                if (compiled.Read(Given(changed)) is not { } values)
                {
                    continue;
                }

                var right = CostEstimate.Of(values, ListSize, PageSize);
                Assert.True(right == compiled.CostOf(values, ListSize, PageSize) && right == compiled.CostOf(values, ListSize, PageSize), $"seed {seed}\n{request.Document}\n{changed}");
                costs.Add(right);
                asked++;
            }

            differing += costs.Count > 1 ? 1 : 0;
        }

        output.WriteLine($"{asked} costs; of {differing} operations they differed by the variables");
        Assert.True(differing > 20);
    }

    [Theory]
    [InlineData("query ($n: Int = 3) { actionSteps(first: $n) { nodes { code } } }", "{}", """{"n":null}""", """{"n":3}""", """{"n":0}""")]
    [InlineData("query ($n: Int) { actionSteps(first: $n) { nodes { code } } }", "{}", """{"n":null}""", """{"n":25}""")]
    [InlineData("query ($t: String) { actionSteps(where: {code: {contains: $t}}) { totalCount } }", "{}", """{"t":null}""", """{"t":"a"}""")]
    [InlineData("query ($c: [String!]) { actionSteps(where: {code: {in: $c}}) { totalCount } }", "{}", """{"c":null}""", """{"c":"a"}""", """{"c":["a"]}""", """{"c":["a","b"]}""")]
    [InlineData("query ($k: ActionStepGroupField!) { actionSteps { groupBy(fields: [CODE, $k]) { fields { code } } } }", """{"k":"CODE"}""", """{"k":"PLAN"}""")]
    [InlineData("query ($d: Date) { actionSteps(asOf: $d) { totalCount } }", "{}", """{"d":null}""", """{"d":"2026-01-01"}""")]
    public void What_is_left_out_is_told_from_what_is_null_or_given(string document, params string[] variables)
    {
        var compiled = Compiled(new AskedRequest(document))!;
        foreach (var given in variables.Concat(variables))
        {
            var values = compiled.Read(Given(JsonNode.Parse(given)!.AsObject()))!;
            Assert.Equal(CostEstimate.Of(values, ListSize, PageSize), compiled.CostOf(values, ListSize, PageSize));
        }
    }

    [Fact]
    public void What_is_long_is_not_remembered()
    {
        Assert.True(new Sequence([new string('a', 128), null, 1]).IsSmall);
        Assert.False(new Sequence([1, new string('a', 129)]).IsSmall);
        Assert.False(new Sequence([new Uri("https://example.org/" + new string('a', 129))]).IsSmall);
        Assert.False(new Sequence([.. Enumerable.Repeat<object?>(1, 65)]).IsSmall);
    }

    private static CompiledOperation? Compiled(AskedRequest request)
    {
        var document = Parser.Parse<GraphQLDocument>(request.Document);
        return new CompiledOperations().Of(GraphFixture.Whole, document, request.OperationName);
    }

    private static Inputs Given(JsonObject variables) => new((Dictionary<string, object?>)StrictJson.Read(Encoding.UTF8.GetBytes(variables.ToJsonString()), "The body", 64)!);

    /// <summary>The variables with some left out, null, a number that is another, or the value of another.</summary>
    private static JsonObject Changed(JsonObject variables, Dice dice)
    {
        var changed = new JsonObject();
        foreach (var (name, value) in variables)
        {
            if (dice.Chance(20))
            {
                continue;
            }

            changed[name] = dice.Below(6) switch
            {
                0 => null,
                1 => value is JsonArray { Count: > 0 } items ? items[0]?.DeepClone() : value is null ? null : new JsonArray(value.DeepClone()),
                2 when value is JsonArray items => new JsonArray([.. items.Concat(items).Select(item => item?.DeepClone())]),
                3 => dice.Below(9),
                4 => dice.Of(variables.Select(each => each.Value).ToList())?.DeepClone(),
                _ => value?.DeepClone(),
            };
        }

        return changed;
    }
}
