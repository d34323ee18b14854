using System.Globalization;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Planning;

/// <summary>What the plan of M.A.S.S. says, asked through the graph.</summary>
public sealed class ShippedPlanTests
{
    private const string Unplanned =
        """
        where: {
          tiers: { some: { in: [SOME, ONE] } }
          activeInPlanYear: { eq: 2025 }
          responsibilities: { some: { position: { abbreviation: { in: ["DSN", "DOO"] } } } }
        }
        order: [{ addedOn: DESC }, { code: DESC }]
        first: 5
        """;

    [Theory]
    [InlineData("", 27)]
    [InlineData("(where: {section: {eq: ACTION_STEPS}})", 17)]
    [InlineData("(where: {section: {eq: STANDING_OPERATIONS}})", 10)]
    [InlineData("(where: {tiers: {some: {eq: ALL}}})", 19)]
    [InlineData("(where: {tiers: {some: {eq: SOME}}})", 9)]
    [InlineData("(where: {tiers: {some: {eq: ONE}}})", 2)]
    [InlineData("""(where: {responsibilities: {some: {position: {abbreviation: {eq: "ED"}}}}})""", 25)]
    [InlineData("""(where: {initiatives: {some: {number: {eq: "1"}}}})""", 13)]
    [InlineData("""(where: {initiatives: {some: {number: {eq: "2"}}}})""", 6)]
    [InlineData("""(where: {initiatives: {some: {number: {eq: "3"}}}})""", 10)]
    [InlineData("""(where: {initiatives: {some: {number: {eq: "O"}}}})""", 8)]
    [InlineData("(where: {stage: {eq: null}})", 27)]
    [InlineData("(where: {stageSince: {eq: null}, lastUpdatedOn: {eq: null}, retiredOn: {eq: null}})", 27)]
    [InlineData("(where: {stage: {in: [CONCEIVE, INITIATE, IMPLEMENT, SUSTAIN]}})", 0)]
    public void The_plan_has_as_many_steps_as_its_tables_say(string arguments, int count) =>
        Assert.Equal(count, GraphFixture.Ask($"{{ actionSteps{arguments} {{ totalCount }} }}").Count("actionSteps"));

    [Theory]
    [InlineData("1", 13)]
    [InlineData("2", 6)]
    [InlineData("3", 10)]
    [InlineData("O", 8)]
    public void Each_initiative_leads_to_its_steps(string number, int count)
    {
        var answer = GraphFixture.Ask($$"""{ initiative(by: {number: "{{number}}"}) { actionSteps { totalCount nodes { code initiatives { number } } } } }""");
        Assert.Equal(count, answer.Count("initiative.actionSteps"));
        Assert.Equal(count, answer.Rows("initiative.actionSteps").Distinct().Count());
        foreach (var step in answer["initiative.actionSteps.nodes"].EnumerateArray())
        {
            Assert.Contains(step.GetProperty("initiatives").EnumerateArray(), initiative => initiative.GetProperty("number").GetString() == number);
        }
    }

    [Theory]
    [InlineData("where: {responsibilities: {any: false}}", "SO-01 SO-02")]
    [InlineData("where: {responsibleAsWritten: {eq: null}}", "SO-01 SO-02")]
    [InlineData("where: {schedule: {isOngoing: {eq: true}}}", "SO-01 SO-02 SO-04 SO-05")]
    [InlineData("where: {schedule: {lastYear: {eq: null}}}", "SO-01 SO-02 SO-04 SO-05")]
    [InlineData("where: {addedOn: {neq: null}}", "AS-16 AS-17")]
    [InlineData("""where: {addedOn: {eq: "2024-08-01"}}""", "AS-16 AS-17")]
    [InlineData("where: {tiers: {some: {eq: ONE}}}", "AS-06 SO-02")]
    public void The_steps_that_stand_out_are_those_of_the_source(string arguments, string codes) =>
        Assert.Equal(codes.Split(' '), GraphFixture.Ask($"{{ actionSteps({arguments}) {{ nodes {{ code }} }} }}").Rows("actionSteps"));

    [Fact]
    public void The_front_matter_is_complete()
    {
        var answer = GraphFixture.Ask(
            """
            { glossaryEntries { totalCount } keyPrinciples { totalCount } timelineEvents { totalCount } documents { totalCount } initiatives { totalCount }
              committees { totalCount } plan(by: {slug: "mass-2024-2029"}) {
                title period { start end } stages { stage definition } theoryOfAction { if then } reviewCadence association { name abbreviation }
                glossaryEntries { totalCount } keyPrinciples { totalCount } } }
            """);
        Assert.Equal(14, answer.Count("glossaryEntries"));
        Assert.Equal(9, answer.Count("keyPrinciples"));
        Assert.Equal(14, answer.Count("timelineEvents"));
        Assert.Equal(17, answer.Count("documents"));
        Assert.Equal(4, answer.Count("initiatives"));
        Assert.Equal(14, answer.Count("committees"));
        Assert.Equal(14, answer.Count("plan.glossaryEntries"));
        Assert.Equal(9, answer.Count("plan.keyPrinciples"));
        Assert.Equal("2024-07-01", answer["plan.period.start"].GetString());
        Assert.Equal("2029-06-30", answer["plan.period.end"].GetString());
        Assert.Equal(["CONCEIVE", "INITIATE", "IMPLEMENT", "SUSTAIN"], answer.Rows("plan.stages", "stage"));
        Assert.StartsWith("superintendents and assistant superintendents will be better equipped", answer["plan.theoryOfAction.then"].GetString(), StringComparison.Ordinal);
        Assert.Equal("M.A.S.S.", answer["plan.association.abbreviation"].GetString());
    }

    [Fact]
    public void A_question_that_nobody_planned_is_answered()
    {
        var answer = GraphFixture.Ask(
            $$"""
            {
              actionSteps({{Unplanned}}) {
                totalCount
                nodes { code tiers items { label items { label text } } initiatives { number } isActiveIn(planYear: 2025) responsibilities { position { abbreviation } } }
                pageInfo { hasNextPage hasPreviousPage }
              }
              initiative(by: {number: "1"}) { actionSteps({{Unplanned}}) { totalCount nodes { code initiatives { number } } } }
            }
            """);
        var expected = GraphFixture.Records.Plans[0].ActionSteps
            .Where(step => step.Tiers.Any(tier => tier is Domain.Planning.Tier.Some or Domain.Planning.Tier.One)
                && step.IsActiveIn(new Domain.Calendar.PlanYear(2025))
                && step.Responsibilities.Any(party => party.PositionKey is "DSN" or "DOO"))
            .OrderBy(step => step.AddedOn is null).ThenByDescending(step => step.AddedOn).ThenByDescending(step => step.Code, StringComparer.Ordinal)
            .ToList();
        Assert.Equal(["AS-12", "AS-11", "AS-10"], expected.Select(step => step.Code));
        Assert.Equal(expected.Select(step => step.Code), answer.Rows("actionSteps"));
        Assert.Equal(3, answer.Count("actionSteps"));
        Assert.False(answer["actionSteps.pageInfo.hasNextPage"].GetBoolean());
        Assert.All(answer["actionSteps.nodes"].EnumerateArray(), step => Assert.True(step.GetProperty("isActiveIn").GetBoolean()));
        Assert.Equal("a)", answer["actionSteps.nodes.2.items.0.items.0.label"].GetString());
        Assert.Equal(["AS-10"], answer.Rows("initiative.actionSteps"));
        Assert.Equal(["1", "2"], answer.Rows("initiative.actionSteps.nodes.0.initiatives", "number"));
    }

    [Fact]
    public void Lint_finds_what_a_careful_reader_asks_about()
    {
        var findings = GraphFixture.Ask("""{ plan(by: {slug: "mass-2024-2029"}) { lint { code severity target key message words } } }""")["plan.lint"];
        var found = findings.EnumerateArray().Select(finding => (Code: finding.GetProperty("code").GetString(), Key: finding.GetProperty("key").GetString())).ToList();
        Assert.Equal(["SO-01", "SO-02"], found.Where(finding => finding.Code == "NO_RESPONSIBLE_PARTY").Select(finding => finding.Key));
        Assert.Equal(27, found.Count(finding => finding.Code == "NO_STAGE"));
        Assert.All(findings.EnumerateArray(), finding => Assert.EndsWith(".", finding.GetProperty("message").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Lint_is_read_on_the_day_as_of_which_the_plan_is_read()
    {
        var answer = GraphFixture.Ask(
            """
            { before: plan(by: {slug: "mass-2024-2029"}, asOf: "2024-07-15") { lint { code } }
              now: plan(by: {slug: "mass-2024-2029"}) { lint { code } } }
            """);
        Assert.Equal(25, answer.Rows("before.lint").Count(code => code == "NO_STAGE"));
        Assert.DoesNotContain("NO_UPDATE_IN_A_YEAR", answer.Rows("before.lint"));
        Assert.Equal(27, answer.Rows("now.lint").Count(code => code == "NO_UPDATE_IN_A_YEAR"));
    }

    [Fact]
    public void Two_aliases_read_the_plan_on_two_dates_and_all_below_follows_them()
    {
        const string Fields =
            """
            asOf versions { number effectiveOn } amendments { totalCount }
            actionSteps(first: 500) { totalCount nodes { code plan { asOf actionSteps(first: 0) { totalCount } association { actionSteps { totalCount } } } } }
            initiatives { nodes { number actionSteps { totalCount } } }
            """;
        var answer = GraphFixture.Ask(
            $$"""
            query($day: Date) {
              before: plan(by: {slug: "mass-2024-2029"}, asOf: "2024-07-15") { {{Fields}} }
              after: plan(by: {slug: "mass-2024-2029"}, asOf: $day) { {{Fields}} }
              plan(by: {slug: "mass-2024-2029"}) { {{Fields}} }
              ...Roots
            }
            fragment Roots on Query {
              earlySteps: actionSteps(asOf: "2024-07-31") { totalCount }
              lateSteps: actionSteps(asOf: "2024-08-01") { totalCount }
              actionSteps { totalCount }
            }
            """,
            """{ "day": "2024-08-01" }""");
        foreach (var (alias, count, day) in new[] { ("before", 25, "2024-07-15"), ("after", 27, "2024-08-01"), ("plan", 27, null) })
        {
            Assert.Equal(day, answer[$"{alias}.asOf"].GetString());
            Assert.Equal(count, answer.Count($"{alias}.actionSteps"));
            Assert.Equal(count == 25 ? 1 : 2, answer[$"{alias}.versions"].GetArrayLength());
            Assert.Equal(count == 25 ? 0 : 2, answer.Count($"{alias}.amendments"));
            Assert.Equal(count == 25 ? 11 : 13, answer.Count($"{alias}.initiatives.nodes.0.actionSteps"));
            foreach (var step in answer[$"{alias}.actionSteps.nodes"].EnumerateArray())
            {
                Assert.Equal(day, Answer.At(step, "plan.asOf").GetString());
                Assert.Equal(count, Answer.At(step, "plan.actionSteps.totalCount").GetInt32());
                Assert.Equal(count, Answer.At(step, "plan.association.actionSteps.totalCount").GetInt32());
            }
        }

        Assert.Equal(25, answer.Count("earlySteps"));
        Assert.Equal(27, answer.Count("lateSteps"));
        Assert.Equal(27, answer.Count("actionSteps"));
    }

    [Theory]
    [InlineData("0001-01-01", 25)]
    [InlineData("2024-07-31", 25)]
    [InlineData("2024-08-01", 27)]
    [InlineData("9999-12-31", 27)]
    public void The_plan_can_be_read_as_of_any_date(string day, int count)
    {
        var answer = GraphFixture.Ask($$"""{ plan(by: {slug: "mass-2024-2029"}, asOf: "{{day}}") { asOf actionSteps { totalCount } lint { code } } }""");
        Assert.Equal(count, answer.Count("plan.actionSteps"));
        Assert.Equal(day, answer["plan.asOf"].GetString());
    }

    [Fact]
    public void Plan_changes_say_what_differs_between_two_days_and_turn_round_with_them()
    {
        var answer = GraphFixture.Ask(
            """
            { on: planChanges(plan: {slug: "mass-2024-2029"}, from: "2024-07-01", to: "2024-09-01") { kind target key actionStep { code title plan { asOf } responsibilities { asWritten } } }
              back: planChanges(plan: {slug: "mass-2024-2029"}, from: "2024-09-01", to: "2024-07-01") { kind key actionStep { code } }
              none: planChanges(plan: {slug: "mass-2024-2029"}, from: "2024-09-01", to: "2024-09-02") { kind } }
            """);
        Assert.Equal(["AS-16", "AS-17"], answer.Rows("on", "key"));
        Assert.Equal(["ADDED", "ADDED"], answer.Rows("on", "kind"));
        Assert.Equal(["AS-16", "AS-17"], answer.Rows("on", "actionStep.code"));
        Assert.Equal("2024-09-01", answer["on.0.actionStep.plan.asOf"].GetString());
        Assert.Equal(3, answer["on.0.actionStep.responsibilities"].GetArrayLength());
        Assert.Equal(["RETIRED", "RETIRED"], answer.Rows("back", "kind"));
        Assert.Equal(0, answer["none"].GetArrayLength());
    }

    [Fact]
    public void The_timeline_of_a_step_tells_of_its_amendment()
    {
        var answer = GraphFixture.Ask(
            """
            { added: actionStep(by: {code: "AS-16"}) {
                timeline { totalCount nodes { __typename ... on Amended { on recordedAt amendment { kind key asWritten actionStep { code } } } } }
                stagesOnly: timeline(types: [STAGE_CHANGED, PROGRESS_UPDATED]) { totalCount }
                later: timeline(since: "2024-08-02") { totalCount }
                thatDay: timeline(since: "2024-08-01", types: AMENDED) { totalCount } }
              first: actionStep(by: {code: "AS-01"}) { timeline { totalCount } } }
            """);
        Assert.Equal(1, answer.Count("added.timeline"));
        Assert.Equal("Amended", answer["added.timeline.nodes.0.__typename"].GetString());
        Assert.Equal("ADDED", answer["added.timeline.nodes.0.amendment.kind"].GetString());
        Assert.Equal("AS-16", answer["added.timeline.nodes.0.amendment.actionStep.code"].GetString());
        Assert.Equal(0, answer.Count("added.stagesOnly"));
        Assert.Equal(0, answer.Count("added.later"));
        Assert.Equal(1, answer.Count("added.thatDay"));
        Assert.Equal(0, answer.Count("first.timeline"));
    }

    [Fact]
    public void A_partner_leads_to_the_steps_that_mention_it_and_back()
    {
        var answer = GraphFixture.Ask(
            """
            { partners(where: {name: {eq: "MASC"}}) { nodes { kind actionSteps { nodes { code partners { name } } } } }
              actionSteps(where: {partners: {some: {name: {eq: "MASC"}}}}) { nodes { code } } }
            """);
        Assert.Equal(["AS-12", "AS-17", "SO-04"], answer.Rows("partners.nodes.0.actionSteps"));
        Assert.Equal(["AS-12", "AS-17", "SO-04"], answer.Rows("actionSteps"));
        Assert.Contains("MASC", answer.Rows("partners.nodes.0.actionSteps.nodes.0.partners", "name"));
    }

    [Fact]
    public void Every_list_under_an_owner_agrees_with_the_root_filtered_by_the_owner()
    {
        (string Owners, string Child, string Root, string Filter)[] lists =
        [
            ("associations", "plans", "plans", "association: {id: {eq: $id}}"),
            ("associations", "actionSteps", "actionSteps", "plan: {association: {id: {eq: $id}}}"),
            ("associations", "positions", "positions", "association: {id: {eq: $id}}"),
            ("associations", "committees", "committees", "association: {id: {eq: $id}}"),
            ("associations", "seats", "seats", "association: {id: {eq: $id}}"),
            ("associations", "partners", "partners", "association: {id: {eq: $id}}"),
            ("associations", "documents", "documents", "association: {id: {eq: $id}}"),
            ("plans", "initiatives", "initiatives", "plan: {id: {eq: $id}}"),
            ("plans", "actionSteps", "actionSteps", "plan: {id: {eq: $id}}"),
            ("plans", "keyPrinciples", "keyPrinciples", "plan: {id: {eq: $id}}"),
            ("plans", "glossaryEntries", "glossaryEntries", "plan: {id: {eq: $id}}"),
            ("plans", "timelineEvents", "timelineEvents", "plan: {id: {eq: $id}}"),
            ("plans", "amendments", "amendments", "plan: {id: {eq: $id}}"),
            ("initiatives", "actionSteps", "actionSteps", "initiatives: {some: {id: {eq: $id}}}"),
            ("actionSteps", "amendments", "amendments", "actionStep: {id: {eq: $id}}"),
            ("positions", "actionSteps", "actionSteps", "responsibilities: {some: {position: {id: {eq: $id}}}}"),
            ("partners", "actionSteps", "actionSteps", "partners: {some: {id: {eq: $id}}}"),
            ("committees", "actionSteps", "actionSteps", "responsibilities: {some: {committee: {id: {eq: $id}}}}"),
            ("committees", "children", "committees", "parent: {id: {eq: $id}}"),
            ("committees", "seats", "seats", "committee: {id: {eq: $id}}"),
            ("committees", "proposedSeats", "seats", "proposedFor: {some: {id: {eq: $id}}}"),
            ("documents", "timelineEvents", "timelineEvents", "documents: {some: {id: {eq: $id}}}"),
        ];
        var nonEmpty = 0;
        foreach (var (owners, child, root, filter) in lists)
        {
            var answer = GraphFixture.Ask($"{{ {owners}(first: 500) {{ nodes {{ id {child}(first: 500) {{ totalCount nodes {{ id }} }} }} }} }}");
            foreach (var owner in answer[$"{owners}.nodes"].EnumerateArray())
            {
                var id = owner.GetProperty("id").GetString();
                var rows = GraphFixture.Ask($"query($id: ID) {{ {root}(first: 500, where: {{ {filter} }}) {{ totalCount nodes {{ id }} }} }}", $$"""{"id": "{{id}}"}""");
                Assert.Equal(rows[root].GetRawText(), owner.GetProperty(child).GetRawText());
                nonEmpty += rows.Count(root) > 0 ? 1 : 0;
            }
        }

        Assert.True(nonEmpty > 60, nonEmpty.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_word_of_every_step_is_there()
    {
        var answer = GraphFixture.Ask("{ actionSteps(first: 500) { nodes { code title text tiersAsWritten initiativesAsWritten responsibleAsWritten schedule { text } } } }");
        var steps = GraphFixture.Records.Plans[0].ActionSteps;
        Assert.Equal(steps.Select(step => step.Code).Order(StringComparer.Ordinal), answer.Rows("actionSteps"));
        foreach (var row in answer["actionSteps.nodes"].EnumerateArray())
        {
            var step = steps.Single(each => each.Code == row.GetProperty("code").GetString());
            Assert.Equal(
                [step.Title, step.Text, step.TiersAsWritten, step.InitiativesAsWritten, step.ResponsibleAsWritten, step.Schedule.Text],
                new[] { "title", "text", "tiersAsWritten", "initiativesAsWritten", "responsibleAsWritten", "schedule.text" }.Select(path => Answer.At(row, path).GetString()));
        }
    }
}
