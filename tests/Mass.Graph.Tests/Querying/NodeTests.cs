using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using Mass.Domain;
using Mass.Domain.Planning;
using Mass.Graph.Querying;

namespace Mass.Graph.Tests.Querying;

/// <summary>Every entity is found by its global id, and the id is the same tomorrow.</summary>
public sealed class NodeTests
{
    [Fact]
    public void Every_node_of_every_list_is_found_by_its_id()
    {
        var seen = new HashSet<string>();

        // The rows of flat tables have keys of their own and no global ids.
        foreach (var root in GraphFixture.Schema.Query.Fields.Where(field => field.ResolvedType is IObjectGraphType type && type.Name.EndsWith("Connection", StringComparison.Ordinal)
            && ((IObjectGraphType)type.Fields.Find("nodes")!.ResolvedType!.GetNamedType()).ResolvedInterfaces.Any(each => each.Name == "Node")))
        {
            // The rows of a flat table have a readable key instead.
            if (Rows.TableState.Tables.Contains(root.Name))
            {
                continue;
            }

            var ids = Ask($"{{ {root.Name}(first: 100) {{ nodes {{ __typename id }} }} }}")[$"{root.Name}.nodes"].EnumerateArray().Select(node => node.GetRawText()).ToList();
            Assert.NotEmpty(ids);
            var list = string.Join(',', ids.AsEnumerable().Reverse().Select(node => JsonDocument.Parse(node).RootElement.GetProperty("id").GetRawText()));
            var many = Ask("query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", $$"""{"ids": [{{list}}]}""");
            Assert.Equal(ids.AsEnumerable().Reverse(), many["nodes"].EnumerateArray().Select(node => node.GetRawText()));
            foreach (var node in ids)
            {
                var id = JsonDocument.Parse(node).RootElement.GetProperty("id").GetString()!;
                Assert.True(seen.Add(id));
                Assert.Equal(node, Ask("query($id: ID!) { node(id: $id) { __typename id } }", $$"""{"id": "{{id}}"}""")["node"].GetRawText());
            }
        }

        var types = GraphFixture.Schema.AllTypes.OfType<IObjectGraphType>().Where(type => type.ResolvedInterfaces.Any(each => each.Name == "Node")).Select(type => type.Name);
        Assert.Equal(
            types.Order(StringComparer.Ordinal),
            seen.Select(id => NodeId.TryParse(id, out var type, out _) ? type : string.Empty).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""plan(by: {slug: "mass-2024-2029"})""", "U3RyYXRlZ2ljUGxhb")]
    [InlineData("""actionStep(by: {code: "AS-03"})""", "QWN0aW9uU3RlcD")]
    public void An_id_starts_with_its_type_and_stays(string field, string start)
    {
        var id = GraphFixture.Ask($"{{ found: {field} {{ id }} }}")["found.id"].GetString()!;
        Assert.StartsWith(start, id, StringComparison.Ordinal);
        Assert.Contains(id, Pinned);
    }

    /// <summary>Clients keep ids: whoever changes one of these breaks their bookmarks.</summary>
    private static readonly string[] Pinned = ["U3RyYXRlZ2ljUGxhbjqfhmyzf6pVva3PgEXCt4C7", "QWN0aW9uU3RlcDrmwkKVRKNT+qASH1EV6yN1"];

    [Fact]
    public void What_is_unknown_is_null_in_its_place()
    {
        var known = NodeId.Of("ActionStep", GraphFixture.Records.Plans[0].ActionSteps[0].Id);
        var gone = NodeId.Of("ActionStep", EntityId.From("step", "gone"));
        var strange = NodeId.Of("Spaceship", EntityId.From("step", "gone"));
        var other = NodeId.Of("Position", GraphFixture.Records.Plans[0].ActionSteps[0].Id);
        var answer = GraphFixture.Ask($$"""{ nodes(ids: ["{{gone}}", "{{known}}", "{{strange}}", "{{other}}", "{{known}}"]) { id } none: nodes(ids: []) { id } one: nodes(ids: "{{known}}") { id } node(id: "{{gone}}") { id } }""");
        Assert.Equal(["null", known, "null", "null", known], answer["nodes"].EnumerateArray().Select(node => node.ValueKind == JsonValueKind.Null ? "null" : node.GetProperty("id").GetString()));
        Assert.Equal(0, answer["none"].GetArrayLength());
        Assert.Equal(1, answer["one"].GetArrayLength());
        Assert.Equal(JsonValueKind.Null, answer["node"].ValueKind);
    }

    [Fact]
    public void A_fragment_on_the_type_reads_the_fields_of_a_node()
    {
        var id = NodeId.Of("ActionStep", GraphFixture.Records.Plans[0].ActionSteps[0].Id);
        var answer = GraphFixture.Ask($$$"""{ node(id: "{{{id}}}") { id ... on ActionStep { code plan { slug } } ... on Position { title } } } """);
        Assert.Equal("AS-01", answer["node.code"].GetString());
    }

    [Fact]
    public void A_retired_step_is_found_and_not_listed()
    {
        var records = GraphFixture.Records;
        var plan = records.Plans[0].RetireStep("AS-03", new(2026, 1, 15), ToyPlans.Moment, reason: "done");
        var snapshot = GraphFixture.Load(records with { Plans = [plan] });
        var id = NodeId.Of("ActionStep", plan.FindStep("AS-03")!.Id);
        var answer = GraphFixture.Ask(
            $$$"""
            { node(id: "{{{id}}}") { ... on ActionStep { code retiredOn } }
              actionStep(by: {code: "AS-03"}) { retiredOn initiatives { number actionSteps { nodes { code } } } responsibilities { asWritten } amendments { nodes { kind } } }
              actionSteps(first: 500) { totalCount nodes { code } }
              hidden: actionSteps(where: {retiredOn: {neq: null}}) { totalCount }
              plan(by: {slug: "mass-2024-2029"}) { actionSteps { totalCount } retiredSteps { nodes { code } } association { actionSteps { totalCount } } }
              initiative(by: {number: "1"}) { actionSteps(first: 500) { totalCount } }
              position(by: {abbreviation: "ED"}) { actionSteps { totalCount } }
              before: actionSteps(asOf: "2026-01-14") { totalCount }
              changes: planChanges(plan: {slug: "mass-2024-2029"}, from: "2026-01-14", to: "2026-01-15") { kind key actionStep { retiredOn } } }
            """,
            snapshot: snapshot);
        Assert.Equal("AS-03", answer["node.code"].GetString());
        Assert.Equal("2026-01-15", answer["node.retiredOn"].GetString());
        Assert.Equal("1", answer["actionStep.initiatives.0.number"].GetString());
        Assert.Equal(1, answer["actionStep.responsibilities"].GetArrayLength());
        Assert.Equal(["RETIRED"], answer.Rows("actionStep.amendments", "kind"));
        Assert.Equal(26, answer.Count("actionSteps"));
        Assert.DoesNotContain("AS-03", answer.Rows("actionSteps"));
        Assert.Equal(0, answer.Count("hidden"));
        Assert.Equal(26, answer.Count("plan.actionSteps"));
        Assert.Equal(26, answer.Count("plan.association.actionSteps"));
        Assert.Equal(["AS-03"], answer.Rows("plan.retiredSteps"));
        Assert.Equal(12, answer.Count("initiative.actionSteps"));
        Assert.Equal(24, answer.Count("position.actionSteps"));
        Assert.Equal(27, answer.Count("before"));
        Assert.Equal(["RETIRED"], answer.Rows("changes", "kind"));
        Assert.Equal("2026-01-15", answer["changes.0.actionStep.retiredOn"].GetString());
    }

    [Fact]
    public void A_cursor_belongs_to_its_owner()
    {
        const string Query = """query($number: String!, $after: String) { initiative(by: {number: $number}) { actionSteps(first: 2, after: $after) { nodes { code } pageInfo { endCursor } } } }""";
        var after = GraphFixture.Ask(Query, """{"number": "1"}""")["initiative.actionSteps.pageInfo.endCursor"].GetString();
        Assert.Equal(["AS-03", "AS-04"], GraphFixture.Ask(Query, $$"""{"number": "1", "after": "{{after}}"}""").Rows("initiative.actionSteps", "code"));
        GraphFixture.Ask(Query, $$"""{"number": "2", "after": "{{after}}"}""").IsRefused("HC0078");
        GraphFixture.Ask("query($after: String) { actionSteps(after: $after) { totalCount } }", $$"""{"after": "{{after}}"}""").IsRefused("HC0078");
    }

    [Fact]
    public void An_empty_filter_and_order_are_none()
    {
        var after = GraphFixture.Ask("{ actionSteps(first: 2) { pageInfo { endCursor } } }")["actionSteps.pageInfo.endCursor"].GetString();
        var next = GraphFixture.Ask("query($after: String) { actionSteps(first: 1, after: $after, where: {}, order: []) { nodes { code } } }", $$"""{"after": "{{after}}"}""");
        Assert.Equal(["AS-03"], next.Rows("actionSteps", "code"));
    }

    [Fact]
    public void The_history_of_a_step_is_told_in_order_and_paged()
    {
        var records = GraphFixture.Records;
        var plan = records.Plans[0]
            .RecordStage("AS-16", Stage.Conceive, new(2024, 9, 1), ToyPlans.Moment, "ED")
            .RecordProgress("AS-16", "Asked the members.", new(2024, 10, 1), ToyPlans.Moment)
            .RecordStage("AS-16", Stage.Implement, new(2025, 2, 1), ToyPlans.Moment)
            .RecordStage("AS-16", Stage.Initiate, new(2025, 3, 1), ToyPlans.Moment, note: "Too early.");
        var snapshot = GraphFixture.Load(records with { Plans = [plan] });
        const string Query =
            """
            query($first: Int, $after: String, $types: [TimelineItemType!], $since: Date, $asOf: Date) {
              actionStep(by: {code: "AS-16"}, asOf: $asOf) {
                stage stageSince lastUpdatedOn
                timeline(first: $first, after: $after, types: $types, since: $since) {
                  totalCount pageInfo { hasNextPage endCursor }
                  nodes { __typename ... on StageChanged { from to isBackward skippedStages note } ... on ProgressUpdated { text } ... on Amended { amendment { kind } } } } } }
            """;
        var all = GraphFixture.Ask(Query, snapshot: snapshot);
        Assert.Equal(["Amended", "StageChanged", "ProgressUpdated", "StageChanged", "StageChanged"], all.Rows("actionStep.timeline", "__typename"));
        Assert.Equal("INITIATE", all["actionStep.stage"].GetString());
        Assert.Equal("2025-03-01", all["actionStep.stageSince"].GetString());
        Assert.Equal("INITIATE", all["actionStep.timeline.nodes.3.skippedStages.0"].GetString());
        Assert.True(all["actionStep.timeline.nodes.4.isBackward"].GetBoolean());

        var two = GraphFixture.Ask(Query, """{"first": 2}""", snapshot);
        var after = two["actionStep.timeline.pageInfo.endCursor"].GetString();
        var rest = GraphFixture.Ask(Query, $$"""{"after": "{{after}}"}""", snapshot);
        Assert.Equal(all["actionStep.timeline.nodes"].EnumerateArray().Skip(2).Select(node => node.GetRawText()), rest["actionStep.timeline.nodes"].EnumerateArray().Select(node => node.GetRawText()));
        GraphFixture.Ask(Query, $$"""{"after": "{{after}}", "types": ["STAGE_CHANGED"]}""", snapshot).IsRefused("HC0078");

        Assert.Equal(3, GraphFixture.Ask(Query, """{"types": ["STAGE_CHANGED"]}""", snapshot).Count("actionStep.timeline"));
        Assert.Equal(0, GraphFixture.Ask(Query, """{"types": []}""", snapshot).Count("actionStep.timeline"));
        Assert.Equal(2, GraphFixture.Ask(Query, """{"since": "2025-02-01"}""", snapshot).Count("actionStep.timeline"));
        var then = GraphFixture.Ask(Query, """{"asOf": "2024-12-31"}""", snapshot);
        Assert.Equal("CONCEIVE", then["actionStep.stage"].GetString());
        Assert.Equal(3, then.Count("actionStep.timeline"));
        var before = GraphFixture.Ask(Query, """{"asOf": "2024-07-31"}""", snapshot);
        Assert.Equal(JsonValueKind.Null, before["actionStep"].ValueKind);
    }

    private static Answer Ask(string query, string? variables = null) => GraphFixture.Ask(query, variables, GraphFixture.Fictitious);
}
