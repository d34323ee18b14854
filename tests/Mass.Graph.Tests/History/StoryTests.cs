using System.Globalization;
using System.Text.Json;

namespace Mass.Graph.Tests.History;

/// <summary>The whole story of a step, from its idea to what is kept up, over HTTP: what held on which day, and what was done when.</summary>
public sealed class StoryTests : IClassFixture<StaffedGateway>, IAsyncLifetime
{
    private readonly StaffedGateway gateway;
    private string step = "";
    private string metric = "";

    public StoryTests(StaffedGateway gateway) => this.gateway = gateway;

    public async Task InitializeAsync()
    {
        // The tests read what one of them has written first.
        var there = (await gateway.AskAsStaff("""{ actionSteps(includeRetired: true, where: { code: { eq: "STORY" } }) { nodes { id } } metrics(where: { code: { eq: "STORY" } }) { nodes { id } } }""")).Data;
        if (there.GetProperty("actionSteps").GetProperty("nodes").GetArrayLength() > 0)
        {
            step = there.GetProperty("actionSteps").GetProperty("nodes")[0].GetProperty("id").GetString()!;
            metric = there.GetProperty("metrics").GetProperty("nodes")[0].GetProperty("id").GetString()!;
            return;
        }

        var plan = (await gateway.AskAsStaff("""{ plan(by: { slug: "mass-2024-2029" }) { id association { id } } }""")).Data.GetProperty("plan");
        step = await gateway.Do("addActionStep", "actionStep", $"""
            planId: "{plan.GetProperty("id").GetString()}", code: "STORY", section: ACTION_STEPS, title: "An idea", text: "It begins.", initiatives: ["1"], tiers: [ALL], schedule: "2025", on: "2025-01-10", reason: "the board asked for it"
            """);
        metric = await gateway.Do("defineMetric", "metric", $"""
            associationId: "{plan.GetProperty("association").GetProperty("id").GetString()}", code: "STORY", name: "Told", definition: "How often it was told.", measure: COUNT, direction: INCREASE, aggregation: SUM, definedOn: "2025-01-10", stepIds: ["{step}"]
            """);
        await Stage("CONCEIVE", "2025-02-01");
        await Stage("INITIATE", "2025-03-01");
        await Stage("IMPLEMENT", "2025-04-01");
        await gateway.Do("recordProgress", "actionStep", $"""actionStepId: "{step}", text: "Half of it is done.", on: "2025-04-15" """);
        await Stage("INITIATE", "2025-05-01", "It was begun too early.");
        await gateway.Do("amendActionStep", "actionStep", $"""actionStepId: "{step}", title: "A better idea", on: "2025-05-15", reason: "the first title was unclear" """);
        await Stage("IMPLEMENT", "2025-06-01");
        await Stage("SUSTAIN", "2025-07-01");
        var observation = await gateway.Do("recordObservation", "observation", $"""metricId: "{metric}", period: "2025-Q1", value: 12, observedOn: "2025-04-02" """);
        await gateway.Do("correctObservation", "observation", $"""observationId: "{observation}", value: 21, reason: "the digits were turned round" """);
        await gateway.Do("retireActionStep", "actionStep", $"""actionStepId: "{step}", on: "2025-08-01", reason: "it was thought to be done" """);
        await gateway.Do("restoreActionStep", "actionStep", $"""actionStepId: "{step}", on: "2025-09-01", reason: "it was not" """);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("2025-01-09", null, null, false)]
    [InlineData("2025-01-10", null, "An idea", true)]
    [InlineData("2025-02-15", "CONCEIVE", "An idea", true)]
    [InlineData("2025-04-30", "IMPLEMENT", "An idea", true)]
    [InlineData("2025-05-10", "INITIATE", "An idea", true)]
    [InlineData("2025-05-20", "INITIATE", "A better idea", true)]
    [InlineData("2025-07-31", "SUSTAIN", "A better idea", true)]
    [InlineData("2025-08-15", "SUSTAIN", "A better idea", false)]
    [InlineData("2025-09-01", "SUSTAIN", "A better idea", true)]
    public async Task It_is_read_as_of_any_day(string day, string? stage, string? title, bool isListed)
    {
        var data = (await gateway.Send($$"""
            { actionStep(by: { code: "STORY" }, asOf: "{{day}}") { title stage }
              actionSteps(asOf: "{{day}}", where: { code: { eq: "STORY" } }) { totalCount }
              all: actionSteps(asOf: "{{day}}", includeRetired: true, where: { code: { eq: "STORY" } }) { totalCount nodes { code } }
              plan(by: { slug: "mass-2024-2029" }, asOf: "{{day}}") { actionSteps(includeRetired: true, where: { code: { eq: "STORY" } }) { totalCount } association { actionSteps(includeRetired: true, where: { code: { eq: "STORY" } }) { totalCount } }
                initiatives(where: { number: { eq: "1" } }) { nodes { actionSteps(includeRetired: true, where: { code: { eq: "STORY" } }) { totalCount } } } } }
            """)).Data;
        var found = data.GetProperty("actionStep");
        Assert.Equal((title, stage), found.ValueKind == JsonValueKind.Null ? (null, null) : (found.GetProperty("title").GetString(), found.GetProperty("stage").GetString()));
        Assert.Equal(isListed ? 1 : 0, Count(data.GetProperty("actionSteps")));
        var plan = data.GetProperty("plan");
        var whenAsked = title is null ? 0 : 1;
        Assert.Equal(
            [whenAsked, whenAsked, whenAsked, whenAsked],
            new[] { data.GetProperty("all"), plan.GetProperty("actionSteps"), plan.GetProperty("association").GetProperty("actionSteps"), plan.GetProperty("initiatives").GetProperty("nodes")[0].GetProperty("actionSteps") }.Select(Count));
    }

    [Fact]
    public async Task Its_timeline_and_that_of_the_plan_tell_what_held_from_when_on_and_when_that_was_recorded()
    {
        const string Items = "nodes { __typename ... on StageChanged { on recordedAt to note isBackward actionStep { code } } ... on ProgressUpdated { on recordedAt text actionStep { code } } ... on Amended { on recordedAt amendment { kind reason } actionStep { code } } }";
        var data = (await gateway.Send($$"""
            { actionStep(by: { code: "STORY" }) { timeline(first: 50) { totalCount {{Items}} } stages: timeline(types: [STAGE_CHANGED], since: "2025-05-01") { totalCount } }
              plan(by: { slug: "mass-2024-2029" }) { timeline(first: 500) { totalCount {{Items}} } changed: timeline(types: [STAGE_CHANGED, AMENDED], since: "2025-05-01", first: 2) { totalCount nodes { __typename } pageInfo { hasNextPage endCursor } } } }
            """)).Data;
        var own = data.GetProperty("actionStep").GetProperty("timeline").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(
            [
                "2025-01-10 Amended", "2025-02-01 StageChanged", "2025-03-01 StageChanged", "2025-04-01 StageChanged", "2025-04-15 ProgressUpdated", "2025-05-01 StageChanged", "2025-05-15 Amended",
                "2025-06-01 StageChanged", "2025-07-01 StageChanged", "2025-08-01 Amended", "2025-09-01 Amended",
            ],
            own.Select(item => $"{item.GetProperty("on").GetString()} {item.GetProperty("__typename").GetString()}"));
        Assert.Equal("It was begun too early.", Assert.Single(own, item => item.TryGetProperty("isBackward", out var isBackward) && isBackward.GetBoolean()).GetProperty("note").GetString());
        Assert.All(own, item => Assert.True(item.GetProperty("recordedAt").GetDateTimeOffset().Year >= 2026));
        Assert.Equal(3, Count(data.GetProperty("actionStep").GetProperty("stages")));

        var plan = data.GetProperty("plan");
        var ofStep = plan.GetProperty("timeline").GetProperty("nodes").EnumerateArray()
            .Where(item => item.GetProperty("actionStep") is { ValueKind: JsonValueKind.Object } of && of.GetProperty("code").GetString() == "STORY").ToList();
        Assert.Equal(own.Select(item => item.GetRawText()), ofStep.Select(item => item.GetRawText()));
        Assert.True(Count(plan.GetProperty("timeline")) > own.Count);
        Assert.Equal((6, true), (Count(plan.GetProperty("changed")), plan.GetProperty("changed").GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()));
    }

    [Fact]
    public async Task What_was_recorded_today_of_days_that_are_past_held_then_and_was_done_today()
    {
        var answer = await gateway.AskAsStaff("""
            { actionStep(by: { code: "STORY" }) { revision changes(first: 50) { totalCount nodes { action by reason things { kind how fields { field before { ... on TextValue { text } } after { ... on TextValue { text } ... on DayValue { day } } } } } } }
              then: actionStep(by: { code: "STORY" }, asOf: "2025-07-10") { stage changes { totalCount } revision } }
            """);
        var now = answer.Data.GetProperty("actionStep");
        var changes = now.GetProperty("changes").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(
            [
                "restoreActionStep", "retireActionStep", "recordStageChange", "recordStageChange", "amendActionStep", "recordStageChange", "recordProgress", "recordStageChange", "recordStageChange",
                "recordStageChange", "addActionStep",
            ],
            changes.Select(change => change.GetProperty("action").GetString()));
        Assert.All(changes, change => Assert.Equal("office", change.GetProperty("by").GetString()));
        Assert.Equal("the first title was unclear", changes[4].GetProperty("reason").GetString());
        Assert.Contains("""{"field":"title","before":{"text":"An idea"},"after":{"text":"A better idea"}}""", changes[4].GetRawText(), StringComparison.Ordinal);
        Assert.True(now.GetProperty("revision").GetInt64() > 1);

        // It was at that stage then, and nobody had recorded it yet.
        Assert.Equal("""{"stage":"SUSTAIN","changes":{"totalCount":0},"revision":0}""", answer.Data.GetProperty("then").GetRawText());
    }

    [Fact]
    public async Task What_differs_in_the_plan_between_two_days_tells_the_story()
    {
        var data = (await gateway.Send("""
            { added: planChanges(plan: { slug: "mass-2024-2029" }, from: "2025-01-09", to: "2025-02-15") { kind key actionStep { stage } }
              moved: planChanges(plan: { slug: "mass-2024-2029" }, from: "2025-04-30", to: "2025-07-10") { kind key stageBefore stageAfter changes { field before after } } }
            """)).Data;
        Assert.Equal("""[{"kind":"ADDED","key":"STORY","actionStep":{"stage":"CONCEIVE"}}]""", data.GetProperty("added").GetRawText());
        Assert.Equal(
            [
                """{"kind":"CHANGED","key":"STORY","stageBefore":null,"stageAfter":null,"changes":[{"field":"title","before":"An idea","after":"A better idea"}]}""",
                """{"kind":"STAGE_CHANGED","key":"STORY","stageBefore":"IMPLEMENT","stageAfter":"SUSTAIN","changes":[]}""",
            ],
            data.GetProperty("moved").EnumerateArray().Where(change => change.GetProperty("key").GetString() == "STORY").Select(change => change.GetRawText()));
    }

    [Fact]
    public async Task A_correction_stands_beside_what_it_corrects()
    {
        var data = (await gateway.AskAsStaff("""{ metric(by: { code: "STORY" }) { observations(order: [{ value: ASC }]) { nodes { value isCurrent supersedes { value } changes { nodes { action reason } } } } } then: metric(by: { code: "STORY" }, asOf: "2025-12-31") { observations { totalCount } } }""")).Data;
        Assert.Equal(
            """[{"value":12,"isCurrent":false,"supersedes":null,"changes":{"nodes":[{"action":"recordObservation","reason":null}]}},{"value":21,"isCurrent":true,"supersedes":{"value":12},"changes":{"nodes":[{"action":"correctObservation","reason":"the digits were turned round"}]}}]""",
            data.GetProperty("metric").GetProperty("observations").GetProperty("nodes").GetRawText());
        Assert.Equal(0, Count(data.GetProperty("then").GetProperty("observations")));
    }

    [Fact]
    public async Task Changes_are_filtered_ordered_and_paged_like_every_list()
    {
        var data = (await gateway.AskAsStaff($$"""
            { ofSteps: changes(where: { things: { some: { kind: { eq: "ActionStep" } } } }) { totalCount }
              ofMetrics: changes(where: { things: { some: { kind: { eq: "Metric" } } }, by: { eq: "office" } }) { nodes { action } }
              byField: changes(where: { things: { some: { fields: { some: { field: { eq: "title" } } } } } }) { totalCount }
              others: changes(where: { by: { neq: "office" } }) { totalCount }
              future: changes(where: { at: { gt: "{{TimeProvider.System.GetUtcNow().AddYears(1).ToString("O", CultureInfo.InvariantCulture)}}" } }) { totalCount }
              past: changes(where: { at: { gte: "2026-01-01T00:00:00Z", lt: "{{TimeProvider.System.GetUtcNow().AddYears(1).ToString("O", CultureInfo.InvariantCulture)}}" } }) { totalCount }
              first: changes(first: 2, order: [{ at: ASC }]) { nodes { action } pageInfo { endCursor hasNextPage } }
              counted: changes { groupBy(fields: [ACTION]) { fields { action } aggregations { count } } } }
            """)).Data;
        Assert.Equal((11, 2, 0, 0), (Count(data.GetProperty("ofSteps")), Count(data.GetProperty("byField")), Count(data.GetProperty("others")), Count(data.GetProperty("future"))));
        Assert.Equal("""[{"action":"defineMetric"}]""", data.GetProperty("ofMetrics").GetProperty("nodes").GetRawText());
        Assert.Equal(14, Count(data.GetProperty("past")));
        Assert.Equal("""[{"action":"addActionStep"},{"action":"defineMetric"}]""", data.GetProperty("first").GetProperty("nodes").GetRawText());
        Assert.Contains("""{"fields":{"action":"recordStageChange"},"aggregations":{"count":6}}""", data.GetProperty("counted").GetRawText(), StringComparison.Ordinal);

        var cursor = data.GetProperty("first").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var next = (await gateway.AskAsStaff($$"""{ changes(first: 1, after: "{{cursor}}", order: [{ at: ASC }]) { nodes { action } } }""")).Data;
        Assert.Equal("""{"changes":{"nodes":[{"action":"recordStageChange"}]}}""", next.GetRawText());
    }

    [Fact]
    public async Task Changes_come_as_a_table_with_a_row_for_each_field()
    {
        const string Query = """{ changeRows(where: { action: { eq: "amendActionStep" } }) { nodes { changeKey associationKey by action reason kind thing how field before after } } }""";
        var rows = (await gateway.AskAsStaff(Query)).Data.GetProperty("changeRows").GetProperty("nodes").EnumerateArray().ToList();
        var row = Assert.Single(rows, each => each.GetProperty("field").GetString() == "title");
        Assert.Equal(("ActionStep", step, "CHANGED", "An idea", "A better idea"), (Text(row, "kind"), Text(row, "thing"), Text(row, "how"), Text(row, "before"), Text(row, "after")));
        Assert.StartsWith("mass/", Text(row, "changeKey"), StringComparison.Ordinal);
        Assert.EndsWith("/title", Text(row, "changeKey"), StringComparison.Ordinal);

        var all = (await gateway.AskAsStaff("{ changeRows(first: 500) { totalCount nodes { changeKey } } }")).Data.GetProperty("changeRows");
        Assert.Equal(Count(all), all.GetProperty("nodes").EnumerateArray().Select(each => Text(each, "changeKey")).Distinct().Count());

        var csv = await gateway.AskAsStaff(Query, ("Accept", "text/csv"));
        Assert.StartsWith("changeKey,associationKey,by,action,reason,kind,thing,how,field,before,after\r\n", csv.Text, StringComparison.Ordinal);
        Assert.Contains(",title,An idea,A better idea\r\n", csv.Text, StringComparison.Ordinal);
        var changes = await gateway.AskAsStaff("""{ changes(where: { action: { eq: "addActionStep" } }) { nodes { by action reason } } }""", ("Accept", "text/csv"));
        Assert.Equal("by,action,reason\r\noffice,addActionStep,the board asked for it\r\n", changes.Text);
    }

    [Fact]
    public async Task Nobody_but_the_staff_is_shown_who_did_what()
    {
        Assert.True((await gateway.Send("{ changeRows { totalCount } }")).HasErrors);
        Assert.True((await gateway.Send("{ changes { totalCount } }")).HasErrors);
        Assert.True((await gateway.Send("""{ actionStep(by: { code: "STORY" }) { changes { totalCount } } }""")).HasErrors);
    }

    private static int Count(JsonElement connection) => connection.GetProperty("totalCount").GetInt32();

    private static string? Text(JsonElement row, string column) => row.GetProperty(column).GetString();

    private async Task Stage(string stage, string on, string? note = null) =>
        await gateway.Do("recordStageChange", "actionStep", $"""actionStepId: "{step}", stage: {stage}, effectiveOn: "{on}"{(note is null ? "" : $", note: \"{note}\"")} """);
}
