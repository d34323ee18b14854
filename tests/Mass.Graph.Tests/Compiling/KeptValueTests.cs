using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.Execution;
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

/// <summary>What is kept of an operation from request to request, a cost or the arguments that no variable decides on, is what each request would find for itself.</summary>
public sealed class KeptValueTests(ITestOutputHelper output)
{
    private const int ListSize = 10;
    private const int PageSize = 25;

    [Fact]
    public void Arguments_and_costs_are_the_same_whatever_was_asked_before()
    {
        var map = new SchemaMap(GraphFixture.Whole);
        var (operations, dice, asked, differing) = (new RandomOperations(map, IndexedSearchTests.Values), new Dice(1), 0, 0);
        for (var seed = 1u; seed <= 400; seed++)
        {
            var request = operations.Make(seed * 7).Request;
            var document = Parser.Parse<GraphQLDocument>(request.Document);
            if (request.Variables is not { Count: > 0 } variables || Compiled(request, document) is not { } compiled)
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

                // What variables do not decide on is taken from the first time; all of it is read here.
                var afresh = Compiled(request, document)!.Read(Given(changed))!;
                foreach (var field in Fields(document))
                {
                    Assert.Equal(Spelled(afresh.ArgumentsOf(field)), Spelled(values.ArgumentsOf(field)));
                }

                var right = CostEstimate.Of(afresh, ListSize, PageSize);
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
        var compiled = Compiled(new AskedRequest(document), Parser.Parse<GraphQLDocument>(document))!;
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

    private static CompiledOperation? Compiled(AskedRequest request, GraphQLDocument document) => new CompiledOperations().Of(GraphFixture.Whole, document, request.OperationName);

    private static IEnumerable<GraphQLField> Fields(ASTNode node) => node switch
    {
        GraphQLDocument document => document.Definitions.SelectMany(Fields),
        IHasSelectionSetNode { SelectionSet: { } set } => set.Selections.SelectMany(Fields).Concat(node is GraphQLField field ? [field] : []),
        GraphQLField leaf => [leaf],
        _ => [],
    };

    private static string Spelled(object? value) => value switch
    {
        null => "null",
        ArgumentValue given => $"{given.Source} {Spelled(given.Value)}",
        IDictionary<string, ArgumentValue> arguments => string.Join(", ", arguments.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key}: {Spelled(each.Value)}")),
        IDictionary<string, object?> members => $"{{{string.Join(", ", members.Select(each => $"{each.Key}: {Spelled(each.Value)}"))}}}",
        IEnumerable items and not string => $"[{string.Join(", ", items.Cast<object?>().Select(Spelled))}]",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value.GetType()} {value}"),
    };

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
