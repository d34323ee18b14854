using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GraphQLParser;
using GraphQLParser.AST;
using Mass.Graph.Explorer;
using Mass.Graph.Http.Reports;
using Mass.Graph.Tests.Documentation;
using Mass.Graph.Tests.Samples;

namespace Mass.Graph.Tests.Differential;

/// <summary>The queries that people meet: in the documents, the samples, the saved reports, the explorer and the clients' tests.</summary>
internal static partial class Corpus
{
    private const string Introspection = """
        query Schema { __schema { queryType { name } types { kind name possibleTypes { name } inputFields { name defaultValue } } directives { name args { name } } } step: __type(name: "ActionStep") { ...T } }
        fragment T on __Type { fields(includeDeprecated: true) { name isDeprecated type { kind name ofType { kind name ofType { name } } } } }
        """;

    /// <summary>What variables may hold, by their names.</summary>
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["after"] = "null",
        ["asOf"] = "\"2026-01-15\"",
        ["association"] = "\"fictitious-1\"",
        ["committee"] = "null",
        ["document"] = "\"{}\"",
        ["first"] = "5",
        ["id"] = "\"none\"",
        ["isVacant"] = "true",
        ["metric"] = "null",
        ["period"] = "\"2024-25\"",
        ["plan"] = "\"mass-2024-2029\"",
        ["planYear"] = "2025",
        ["since"] = "\"2023-01-01\"",
        ["slug"] = "\"mass-2024-2029\"",
        ["to"] = "null",
        ["where"] = """{ "tiers": { "some": { "eq": "ONE" } } }""",
        ["year"] = "2025",
    };

    public static IReadOnlyList<(string Source, AskedRequest Request)> All { get; } =
    [
        .. Texts().SelectMany(text => Queries(text.Document).SelectMany(query => Requests(text.Document, query).Select(request => (text.Source, request)))),
    ];

    private static IEnumerable<(string Source, string Document)> Texts() =>
    [
        .. Directory.EnumerateFiles(Repository.File("docs"), "*.md").Order(StringComparer.Ordinal).Prepend(Repository.File("README.md"))
            .SelectMany(path => Fence().Matches(File.ReadAllText(path)).Select(match => (Path.GetFileName(path), match.Groups[1].Value))),
        .. SeedMapTests.Queries.Select(query => ("seed-map.md", query)),
        .. SampleFile.All.SelectMany(file => file.Operations.Select(operation => (Path.GetFileName(file.Path), operation))),
        .. ShippedReports.All.Select(report => (report.Name, report.Text)),
        ("starter.graphql", ExplorerConfig.StarterDocument),
        ("operations.graphql", File.ReadAllText(Repository.File("tests/clients/codegen/operations.graphql"))),
        .. Directory.EnumerateFiles(Repository.File("tests/clients"), "*.js").Order(StringComparer.Ordinal)
            .SelectMany(path => Tagged().Matches(File.ReadAllText(path)).Select(match => (Path.GetFileName(path), match.Groups[1].Value))),
        ("introspection", Introspection),
    ];

    private static IEnumerable<GraphQLOperationDefinition> Queries(string document) =>
        Parser.Parse(document).Definitions.OfType<GraphQLOperationDefinition>().Where(operation => operation.Operation == OperationType.Query);

    /// <summary>A query with the variables that it needs, and with all that it takes.</summary>
    private static IEnumerable<AskedRequest> Requests(string document, GraphQLOperationDefinition query)
    {
        var name = query.Name?.StringValue;
        var variables = query.Variables?.Items ?? [];
        var needed = variables.Where(variable => variable is { Type: GraphQLNonNullType, DefaultValue: null }).ToList();
        yield return new AskedRequest(document, With(needed), name);
        if (variables.Count > needed.Count)
        {
            yield return new AskedRequest(document, With(variables), name);
        }
    }

    private static JsonObject With(IEnumerable<GraphQLVariableDefinition> variables) => new(variables.Select(variable => variable.Variable.Name.StringValue == "by"
        ? KeyValuePair.Create("by", JsonNode.Parse(TypeOf(variable) == "CoverageBy" ? "\"WHOLE\"" : """{ "code": "SO-02" }"""))
        : KeyValuePair.Create(variable.Variable.Name.StringValue, JsonNode.Parse(Values[variable.Variable.Name.StringValue]))));

    private static string TypeOf(GraphQLVariableDefinition variable) => ((variable.Type is GraphQLNonNullType required ? required.Type : variable.Type) as GraphQLNamedType)?.Name.StringValue ?? "";

    [GeneratedRegex("```graphql[^\n]*\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("gql`([^`$]*(?:\\$\\w[^`$]*)*)`")]
    private static partial Regex Tagged();
}
