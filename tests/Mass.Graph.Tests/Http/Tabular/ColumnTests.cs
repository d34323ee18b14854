using GraphQL;
using GraphQL.SystemTextJson;
using GraphQLParser;
using GraphQLParser.AST;
using Mass.Graph.Http.Tabular;
using Mass.Graph.Querying;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Http.Tabular;

/// <summary>The columns of a query are known without asking it.</summary>
public sealed class ColumnTests
{
    [Theory]
    [InlineData("{ actionSteps { nodes { code stage plan { title } } } }", "code String!; stage Stage; plan.title String!")]
    [InlineData("{ actionSteps { nodes { tiers schedule { years } responsibilities { asWritten position { title } } } } }",
        "tiers [Tier!]!; schedule.years [Int!]!; responsibilities.asWritten [String!]!; responsibilities.position.title [String]!")]
    [InlineData("{ actionSteps { nodes { items { items { label } } } } }", "items.items.label [[String!]!]!")]
    [InlineData("{ actionSteps { edges { cursor node { code } } } }", "cursor String!; code String!")]
    [InlineData("{ plan(by: { slug: \"x\" }) { slug actionSteps { totalCount nodes { code } } } }", "plan.slug String!; code String!")]
    [InlineData("{ plan(by: { slug: \"x\" }) { slug } }", "plan.slug String")]
    [InlineData("{ actionStep(by: { code: \"x\" }) { timeline { nodes { __typename ... on Amended { on } ... on StageChanged { on to } ... on ProgressUpdated { on } } } } }",
        "__typename String!; on Date; to Stage")]
    [InlineData("{ nodes(ids: []) { id ... on ActionStep { code } } }", "id ID; code String")]
    [InlineData("{ meetings { nodes { id } } }", "id ID!")]
    public void Each_has_its_type_and_says_whether_it_may_be_empty(string query, string expected)
    {
        var columns = Of(query);
        Assert.Equal(expected.Replace("on Date", $"on {OnType()}", StringComparison.Ordinal), string.Join("; ", columns.Select(column => $"{column.Name} {column.Type}")));
        Assert.All(columns, column => Assert.Equal(!column.Type.EndsWith('!'), column.IsNullable));
    }

    [Fact]
    public void Each_has_the_description_of_its_field()
    {
        var description = ((GraphQL.Types.IObjectGraphType)GraphFixture.Schema.AllTypes["ActionStep"]!).GetField("code")!.Description;
        Assert.NotNull(description);
        Assert.Equal(description, Of("{ actionSteps { nodes { key: code } } }").Single().Description);
    }

    [Fact]
    public void What_the_variables_skip_is_none()
    {
        const string query = "query ($all: Boolean = false) { actionSteps { nodes { code title @include(if: $all) } } }";
        Assert.Equal(["code"], Of(query).Select(column => column.Name));
        Assert.Equal(["code", "title"], Of(query, """{"all": true}""").Select(column => column.Name));
    }

    [Fact]
    public void What_is_no_table_has_none() =>
        Assert.Equal("NOT_TABULAR", Assert.Throws<QueryError>(() => Of("{ a: actionSteps { nodes { code } } b: actionSteps { nodes { code } } }")).Code);

    /// <summary>The day of what happened is the same type in all kinds, null in none: every kind that can stand there has it.</summary>
    private static string OnType() => ((GraphQL.Types.IObjectGraphType)GraphFixture.Schema.AllTypes["Amended"]!).GetField("on")!.ResolvedType!.ToString()!;

    private static IReadOnlyList<Column> Of(string query, string variables = "{}")
    {
        var document = Parser.Parse(query);
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>().Single();
        return TableShape.Of(GraphFixture.Schema, document, operation, new GraphQLSerializer().Deserialize<Inputs>(variables)!).Columns;
    }
}
