using System.Net;

namespace Mass.Graph.Tests.Http.Tabular;

/// <summary>Which rows and columns an operation has.</summary>
public sealed class TableShapeTests(TableServerFixture fixture) : IClassFixture<TableServerFixture>
{
    private const string Plan = """plan(by: { slug: "plan" })""";
    private const string TwoSteps = """actionSteps(where: { code: { in: ["A-1", "A-3"] } })""";

    private readonly TableServer _server = fixture.Server;

    [Theory]
    [InlineData("{ " + TwoSteps + " { nodes { title code plan { slug } } } }", "title,code,plan.slug\r\nAlpha beta,A-1,plan\r\nΩmega 😀,A-3,plan\r\n")]
    [InlineData("{ s: " + TwoSteps + " { nodes { key: code in: plan { name: title } } } }", "key,in.name\r\nA-1,A plan\r\nA-3,A plan\r\n")]
    [InlineData("{ " + TwoSteps + " { n: nodes { code } } }", "code\r\nA-1\r\nA-3\r\n")]
    [InlineData("{ " + Plan + " { slug " + TwoSteps + " { nodes { code } } title } }", "plan.slug,code,plan.title\r\nplan,A-1,A plan\r\nplan,A-3,A plan\r\n")]
    [InlineData("{ " + TwoSteps + " { totalCount nodes { code } pageInfo { hasNextPage } } }", "code\r\nA-1\r\nA-3\r\n")]
    [InlineData("{ " + TwoSteps + " { edges { node { code plan { slug } } } } }", "code,plan.slug\r\nA-1,plan\r\nA-3,plan\r\n")]
    [InlineData("{ " + TwoSteps + " { nodes { ...F title } } } fragment F on ActionStep { code ...G } fragment G on ActionStep { plan { slug } }", "code,plan.slug,title\r\nA-1,plan,Alpha beta\r\nA-3,plan,Ωmega 😀\r\n")]
    [InlineData("{ " + TwoSteps + " { nodes { plan { slug } code plan { title } } } }", "plan.slug,plan.title,code\r\nplan,A plan,A-1\r\nplan,A plan,A-3\r\n")]
    [InlineData("{ " + TwoSteps + " { nodes { __typename code } } }", "__typename,code\r\nActionStep,A-1\r\nActionStep,A-3\r\n")]
    public async Task Columns_are_the_leaves_in_their_order_by_their_path(string query, string csv) => Assert.Equal(csv, await _server.TableAsync(query));

    [Theory]
    [InlineData("{ " + TwoSteps + " { totalCount } }", "actionSteps.totalCount\r\n2\r\n")]
    [InlineData("{ " + Plan + " { title slug } }", "plan.title,plan.slug\r\nA plan,plan\r\n")]
    [InlineData("""{ plan(by: { slug: "none" }) { title slug } }""", "plan.title,plan.slug\r\n,\r\n")]
    [InlineData("{ " + Plan + " { slug } " + TwoSteps + " { totalCount } __typename }", "plan.slug,actionSteps.totalCount,__typename\r\nplan,2,Query\r\n")]
    public async Task An_operation_without_a_list_has_one_row(string query, string csv) => Assert.Equal(csv, await _server.TableAsync(query));

    [Theory]
    [InlineData("""{ actionSteps(where: { code: { eq: "none" } }) { nodes { code title } } }""", "code,title\r\n")]
    [InlineData("""{ plan(by: { slug: "none" }) { title actionSteps { nodes { code } } } }""", "plan.title,code\r\n")]
    [InlineData("{ actionSteps(first: 0) { nodes { code } } }", "code\r\n")]
    [InlineData("{ meetings { edges { cursor node { id } } } }", "cursor,id\r\n")]
    public async Task The_header_is_there_without_rows(string query, string csv)
    {
        Assert.Equal(csv, await _server.TableAsync(query));
        Assert.Equal("", await _server.TableAsync(query, "ndjson"));
    }

    [Theory]
    [InlineData("{ plan(by: { slug: \"plan\" }) { actionSteps { nodes { code } } initiatives { nodes { number } } } }", "plan.actionSteps.nodes and plan.initiatives.nodes")]
    [InlineData("{ a: actionSteps { nodes { code } } b: actionSteps { nodes { code } } }", "a.nodes and b.nodes")]
    [InlineData("{ actionSteps { nodes { code } edges { cursor } } }", "actionSteps.nodes and actionSteps.edges")]
    [InlineData("{ actionSteps { nodes { code } groupBy(fields: [STAGE]) { aggregations { count } } } }", "actionSteps.nodes and actionSteps.groupBy")]
    [InlineData("{ plan(by: { slug: \"plan\" }) { lint { code } versions { number } } }", "plan.lint and plan.versions")]
    public async Task Two_lists_are_refused_and_both_named(string query, string words) => await IsRefused(query, words, "has two", "Take one of them out");

    [Theory]
    [InlineData("{ plans { nodes { slug actionSteps { nodes { code } } } } }", "actionSteps.nodes is a list of many for each row")]
    [InlineData("{ plans { nodes { steps: actionSteps { edges { node { code } } } } } }", "steps.edges is a list of many")]
    [InlineData("{ plans { nodes { slug actionSteps { groupBy(fields: [STAGE]) { aggregations { count } } } } } }", "actionSteps.groupBy is a list of many")]
    [InlineData("{ actionSteps { nodes { initiatives { actionSteps { nodes { code } } } } } }", "initiatives.actionSteps.nodes is a list of many")]
    public async Task A_connection_within_a_row_is_refused(string query, string words) => await IsRefused(query, words, "totalCount may stay");

    [Fact]
    public async Task The_count_of_a_connection_within_a_row_is_a_column() =>
        Assert.Equal("slug,actionSteps.totalCount\r\nplan,4\r\n", await _server.TableAsync("{ plans { nodes { slug actionSteps { totalCount } } } }"));

    [Theory]
    [InlineData("{ plan(by: { slug: \"plan\" }) { slug actionSteps { nodes { plan { slug } } } } }", "plan.slug")]
    [InlineData("{ actionSteps { edges { cursor node { cursor: code } } } }", "cursor")]
    public async Task Two_columns_of_one_name_are_refused(string query, string name) => await IsRefused(query, $"would be called {name}", "alias");

    [Theory]
    [InlineData("""{"yes": true, "no": false}""", "code,title\r\nA-1,Alpha beta\r\n")]
    [InlineData("""{"yes": false, "no": true}""", "code,addedOn\r\nA-1,2024-08-01\r\n")]
    [InlineData("""{"no": false}""", "code,title\r\nA-1,Alpha beta\r\n")]
    public async Task What_is_skipped_with_the_given_variables_has_no_column(string variables, string csv) => Assert.Equal(csv, await _server.TableAsync(
        """
        query ($yes: Boolean! = true, $no: Boolean!) {
          actionSteps(where: { code: { eq: "A-1" } }) {
            nodes { code title @include(if: $yes) ... @skip(if: $yes) { addedOn } stage @include(if: $no) @skip(if: true) ...F @include(if: false) }
          }
        }
        fragment F on ActionStep { text }
        """,
        variables: variables));

    [Fact]
    public async Task Skipping_decides_what_is_a_list_as_well() => Assert.Equal(
        "code\r\nA-1\r\nA-3\r\n", await _server.TableAsync("{ " + TwoSteps + " { nodes { code } edges @skip(if: true) { cursor } } }"));

    [Fact]
    public async Task The_objects_of_different_types_have_the_columns_of_all()
    {
        const string query =
            """
            {
              actionStep(by: { code: "A-1" }) {
                code
                timeline { nodes { __typename ... on Amended { on amendment { kind } } ... on StageChanged { on to note } ... on ProgressUpdated { on text } } }
              }
            }
            """;
        Assert.Equal(
            "actionStep.code,__typename,on,amendment.kind,to,note,text\r\nA-1,StageChanged,2025-01-01,,INITIATE,,\r\n",
            await _server.TableAsync(query));
    }

    [Fact]
    public async Task Ids_that_lead_to_things_of_different_types_or_to_none_are_rows_all_the_same()
    {
        var ids = (await _server.GetAsync("{ plans { nodes { id } } actionSteps(first: 1) { nodes { id } } }", format: null)).Data;
        string[] given = [ids.GetProperty("plans").GetProperty("nodes")[0].GetProperty("id").GetString()!, NoSuchPlan, ids.GetProperty("actionSteps").GetProperty("nodes")[0].GetProperty("id").GetString()!];
        var query = $$"""{ nodes(ids: ["{{string.Join("\", \"", given)}}"]) { __typename ... on StrategicPlan { slug } ... on ActionStep { code plan { title } } } }""";
        Assert.Equal("__typename,slug,code,plan.title\r\nStrategicPlan,plan,,\r\n,,,\r\nActionStep,,A-1,A plan\r\n", await _server.TableAsync(query));
    }

    [Fact]
    public async Task Lists_within_a_row_are_joined_in_one_cell_a_column()
    {
        const string query = """{ actionSteps { nodes { code tiers responsibilities { asWritten position { title } } items { label items { label text } } } } }""";
        Assert.Equal(
            """
            code,tiers,responsibilities.asWritten,responsibilities.position.title,items.label,items.items.label,items.items.text
            A-1,"ALL; SOME",ED,Executive Director,1),a),deep
            A-2,"","","","","",""
            A-3,ONE,"","","","",""
            A-4,ALL,"teams; Specialist","; Specialist","","",""

            """.ReplaceLineEndings("\r\n"),
            await _server.TableAsync(query));
        Assert.Equal(
            """{"code":"A-4","tiers":["ALL"],"responsibilities.asWritten":["teams","Specialist"],"responsibilities.position.title":[null,"Specialist"],"items.label":[],"items.items.label":[],"items.items.text":[]}""",
            (await _server.TableAsync(query, "ndjson")).Split('\n')[3]);
    }

    [Theory]
    [InlineData("{ actionSteps { totalCount groupBy(fields: [STAGE]) { fields { stage } aggregations { count } } } }", "fields.stage,aggregations.count\r\nCONCEIVE,1\r\nINITIATE,1\r\nSUSTAIN,1\r\n,1\r\n")]
    [InlineData("{ plan(by: { slug: \"plan\" }) { slug actionSteps { groupBy(fields: [TITLE], first: 1) { aggregations { count } fields { title } } } } }", "plan.slug,aggregations.count,fields.title\r\nplan,2,Alpha beta\r\n")]
    [InlineData("{ actionSteps { aggregations { count } totalCount } }", "actionSteps.aggregations.count,actionSteps.totalCount\r\n4,4\r\n")]
    [InlineData("{ " + TwoSteps + " { aggregations { count } nodes { code } } }", "code\r\nA-1\r\nA-3\r\n")]
    [InlineData("{ plans { nodes { slug actionSteps { aggregations { count } } } } }", "slug,actionSteps.aggregations.count\r\nplan,4\r\n")]
    public async Task Groups_are_rows_and_what_is_said_of_a_whole_list_is_one(string query, string csv) => Assert.Equal(csv, await _server.TableAsync(query));

    [Fact]
    public async Task A_plain_list_makes_rows_as_well() => Assert.Equal(
        "name\r\nASC\r\nDESC\r\n", await _server.TableAsync("""{ __type(name: "SortEnumType") { enumValues { name } } }"""));

    [Fact]
    public async Task What_is_wrong_with_the_document_is_told_before_its_shape() =>
        Assert.Equal("INVALID_DOCUMENT", (await _server.GetAsync("{ actionSteps { nodes { nothing } edges { cursor } } }")).Code);

    /// <summary>The id of a plan that does not exist.</summary>
    private static string NoSuchPlan => Mass.Graph.Querying.NodeId.Of("StrategicPlan", Guid.Parse("11111111-1111-1111-1111-111111111111"));

    private async Task IsRefused(string query, params string[] words)
    {
        foreach (var format in new[] { "csv", "ndjson" })
        {
            var answer = await _server.GetAsync(query, format);
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal("NOT_TABULAR", answer.Code);
            Assert.All(words, word => Assert.Contains(word, answer.Message, StringComparison.Ordinal));
        }

        // The same document is good for JSON.
        Assert.False((await _server.GetAsync(query, format: null)).HasErrors);
    }
}
