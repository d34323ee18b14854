using System.Globalization;
using System.Text.Json;
using GraphQL.Types;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.Tests.Querying.Grouping;

/// <summary>What a reader sees who groups lists and works numbers out of them.</summary>
public sealed class GroupingTests
{
    [Fact]
    public void Steps_are_counted_by_stage_and_tier_and_a_step_of_two_tiers_counts_in_both()
    {
        var answer = GraphFixture.Ask("{ actionSteps { totalCount groupBy(fields: [STAGE, TIER]) { fields { stage tier } aggregations { count } } } }");
        var steps = GraphFixture.Records.Plans[0].ActionSteps;
        var expected = steps.SelectMany(step => step.Tiers, (step, tier) => (step.Stage, tier)).Concat(steps.Where(step => step.Tiers.Count == 0).Select(step => (step.Stage, default(Mass.Domain.Planning.Tier))))
            .CountBy(each => each).OrderBy(each => each.Key).Select(each => each.Value).Order();
        Assert.Equal(expected, Counts(answer, "actionSteps").Order());
        Assert.Equal(27, answer.Count("actionSteps"));
        Assert.True(Counts(answer, "actionSteps").Sum() > 27);
    }

    [Fact]
    public void A_key_that_is_a_thing_gives_the_thing_with_all_that_it_has()
    {
        var answer = GraphFixture.Ask("{ actionSteps { groupBy(fields: RESPONSIBILITY_POSITION, order: { count: DESC }, first: 1) { fields { responsibilityPosition { title association { slug } } stage } aggregations { count } } } }");
        Assert.Equal("Executive Director", answer["actionSteps.groupBy.0.fields.responsibilityPosition.title"].GetString());
        Assert.Equal("mass", answer["actionSteps.groupBy.0.fields.responsibilityPosition.association.slug"].GetString());
        Assert.Equal(JsonValueKind.Null, answer["actionSteps.groupBy.0.fields.stage"].ValueKind);
    }

    [Fact]
    public void Two_keys_of_one_list_come_from_the_same_item_of_it()
    {
        var pairs = GraphFixture.Ask("{ actionSteps { groupBy(fields: [RESPONSIBILITY_KIND, RESPONSIBILITY_POSITION]) { fields { responsibilityKind responsibilityPosition { title } } } } }")["actionSteps.groupBy"]
            .EnumerateArray().Select(group => Answer.At(group, "fields")).ToList();
        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.Equal(pair.GetProperty("responsibilityKind").GetString() == "POSITION", pair.GetProperty("responsibilityPosition").ValueKind == JsonValueKind.Object));
    }

    [Fact]
    public void A_row_that_has_the_same_key_twice_is_in_the_group_once()
    {
        var steps = GraphFixture.Records.Plans[0].ActionSteps;
        var answer = GraphFixture.Ask("{ actionSteps { groupBy(fields: RESPONSIBILITY_KIND) { fields { responsibilityKind } aggregations { count } } } }");
        var most = steps.SelectMany(step => step.Responsibilities.Select(each => each.Kind).Distinct()).CountBy(kind => kind).Max(each => each.Value);
        Assert.True(steps.SelectMany(step => step.Responsibilities).CountBy(each => each.Kind).Max(each => each.Value) > most);
        Assert.Equal(most, Counts(answer, "actionSteps").Max());
    }

    [Fact]
    public void Steps_are_grouped_by_the_plan_years_in_which_they_are_to_be_worked_on()
    {
        var groups = GraphFixture.Ask("{ actionSteps { groupBy(fields: ACTIVE_IN_PLAN_YEAR) { fields { activeInPlanYear } aggregations { count } } } }")["actionSteps.groupBy"].EnumerateArray().ToList();
        Assert.Equal(["2024", "2025", "2026", "2027", "2028", "null"], groups.Select(group => Answer.At(group, "fields.activeInPlanYear").GetRawText()));
        foreach (var group in groups.SkipLast(1))
        {
            var year = Answer.At(group, "fields.activeInPlanYear").GetInt32();
            Assert.Equal(GraphFixture.Ask($"{{ actionSteps(where: {{ activeInPlanYear: {{ eq: {year} }} }}) {{ totalCount }} }}").Count("actionSteps"), Answer.At(group, "aggregations.count").GetInt32());
        }
    }

    [Fact]
    public void Days_are_grouped_by_month_quarter_and_plan_year()
    {
        var meetings = GraphFixture.Fictitious.Associations[0].Meetings;
        Same("ON_MONTH", "onMonth", meetings.Select(meeting => new DateOnly(meeting.On.Year, meeting.On.Month, 1)).CountBy(day => day).OrderBy(each => each.Key).Select(each => ($"\"{each.Key:yyyy-MM-dd}\"", each.Value)));
        Same("ON_QUARTER", "onQuarter", meetings.Select(meeting => new DateOnly(meeting.On.Year, (((meeting.On.Month - 1) / 3) * 3) + 1, 1)).CountBy(day => day).OrderBy(each => each.Key).Select(each => ($"\"{each.Key:yyyy-MM-dd}\"", each.Value)));
        Same("ON_PLAN_YEAR", "onPlanYear", meetings.Select(meeting => Mass.Domain.Calendar.PlanYear.Containing(meeting.On).StartYear).CountBy(year => year).OrderBy(each => each.Key).Select(each => (each.Key.ToString(CultureInfo.InvariantCulture), each.Value)));

        static void Same(string key, string name, IEnumerable<(string Key, int Count)> expected) => Assert.Equal(
            expected,
            GraphFixture.Ask($"{{ meetings {{ groupBy(fields: {key}) {{ fields {{ {name} }} aggregations {{ count }} }} }} }}", snapshot: GraphFixture.Fictitious)["meetings.groupBy"]
                .EnumerateArray().Select(group => (Answer.At(group, $"fields.{name}").GetRawText(), Answer.At(group, "aggregations.count").GetInt32())));
    }

    [Fact]
    public void Extremes_sums_and_averages_are_those_of_the_values_that_are_there()
    {
        var records = GraphFixture.Fictitious.Associations[0];
        var code = records.Metrics.First(metric => metric is { IsPublished: true, IsConfidential: false } && records.Observations.Any(each => each.MetricId == metric.Id && each.Numerator is not null)).Code;
        var metric = records.Metrics.First(each => each.Code == code);
        var numerators = records.Observations.Where(each => each.MetricId == metric.Id).Select(each => each.Numerator).ToList();
        var answer = GraphFixture.Ask(
            $"{{ observations(where: {{ metric: {{ code: {{ eq: \"{code}\" }} }} }}) {{ aggregations {{ count min {{ numerator recordedOn }} max {{ numerator periodEnd }} avg {{ numerator }} sum {{ numerator }} countDistinct(field: METRIC) }} }} }}",
            snapshot: GraphFixture.Fictitious);
        Assert.Equal(numerators.Count, answer["observations.aggregations.count"].GetInt32());
        Assert.Equal(numerators.Min(), answer["observations.aggregations.min.numerator"].GetDecimal());
        Assert.Equal(numerators.Max(), answer["observations.aggregations.max.numerator"].GetDecimal());
        Assert.Equal(numerators.Sum(), answer["observations.aggregations.sum.numerator"].GetDecimal());
        Assert.Equal(numerators.Average(), answer["observations.aggregations.avg.numerator"].GetDecimal());
        Assert.Equal(records.Observations.Where(each => each.MetricId == metric.Id).Min(each => each.RecordedOn).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), answer["observations.aggregations.min.recordedOn"].GetString());
        Assert.Equal(1, answer["observations.aggregations.countDistinct"].GetInt32());
    }

    [Fact]
    public void Groups_are_kept_by_what_is_worked_out_of_them_ordered_by_it_and_cut()
    {
        const string Query = "query($having: MembershipAggregationsFilterInput, $order: [MembershipGroupSortInput!], $first: Int) { memberships { groupBy(fields: COMMITTEE, having: $having, order: $order, first: $first) { fields { committee { abbreviation } } aggregations { count max { from } } } } }";
        var all = Ask("{}").Select(group => Answer.At(group, "aggregations.count").GetInt32()).ToList();
        Assert.Equal(all.Where(count => count is > 10 and < 40 || count == all.Max()), Ask($$$"""{"having": {"or": [{"count": {"gt": 10, "lt": 40}}, {"and": [{"count": {"eq": {{{all.Max()}}}}}]}]}}""").Select(Count));
        Assert.Equal(all.OrderDescending().Take(3), Ask("""{"order": [{"count": "DESC"}], "first": 3}""").Select(Count));
        Assert.Empty(Ask("""{"first": 0}"""));
        Assert.Empty(Ask("""{"having": {"max": {"from": {"lt": "1999-01-01"}}}}"""));
        Assert.Equal(all.Count, Ask("""{"having": {"max": {"from": {"gte": "1999-01-01"}}, "or": [{"count": {"gte": 0}}]}, "order": [{}]}""").Count);
        var latest = Ask("""{"order": [{"max": {"from": "DESC"}}, {"fields": {"committee": {"abbreviation": "DESC"}}}]}""").Select(group => Answer.At(group, "aggregations.max.from").GetString()).ToList();
        Assert.Equal(latest.OrderDescending(StringComparer.Ordinal), latest);

        static List<JsonElement> Ask(string variables) => [.. GraphFixture.Ask(Query, variables, GraphFixture.Fictitious)["memberships.groupBy"].EnumerateArray()];
        static int Count(JsonElement group) => Answer.At(group, "aggregations.count").GetInt32();
    }

    [Fact]
    public void Groups_are_those_of_the_owner_and_of_the_day_and_no_page_changes_them()
    {
        var answer = GraphFixture.Ask(
            """
            {
              all: actionSteps(first: 1) { aggregations { count } }
              initiative(by: { number: "2" }) { actionSteps(last: 2) { totalCount aggregations { count } groupBy(fields: INITIATIVE, first: 1) { fields { initiative { number } } aggregations { count } } } }
              before: actionSteps(asOf: "2020-01-01") { groupBy(fields: STAGE) { aggregations { count } } }
            }
            """);
        Assert.Equal(27, answer["all.aggregations.count"].GetInt32());
        var owned = answer.Count("initiative.actionSteps");
        Assert.InRange(owned, 2, 26);
        Assert.Equal(owned, answer["initiative.actionSteps.aggregations.count"].GetInt32());
        Assert.True(answer["before.groupBy"].GetArrayLength() <= 1);
    }

    [Theory]
    [InlineData("groupBy(fields: []) { aggregations { count } }", "HC0016", "aggregations")]
    [InlineData("groupBy(fields: STAGE, first: -1) { aggregations { count } }", "HC0079", "first")]
    [InlineData("groupBy(fields: STAGE, order: { fields: { tier: ASC } }) { aggregations { count } }", "HC0016", "TIER")]
    [InlineData("groupBy(fields: STAGE, order: { count: ASC, fields: { stage: ASC } }) { aggregations { count } }", "HC0016", "precedence")]
    [InlineData("groupBy(fields: STAGE, having: { count: null }) { aggregations { count } }", "HC0026", "having")]
    [InlineData("groupBy(fields: STAGE, having: { min: { stageSince: null } }) { aggregations { count } }", "HC0026", "stageSince")]
    [InlineData("groupBy(fields: STAGE, having: { count: { gt: null } }) { aggregations { count } }", "HC0026", "gt")]
    public void What_cannot_be_grouped_is_refused_with_what_to_do(string field, string code, string word) =>
        GraphFixture.Ask($"{{ actionSteps {{ {field} }} }}").IsRefused(code, word);

    [Fact]
    public void Groups_count_toward_the_objects_of_an_operation() =>
        GraphFixture.Ask("{ actionSteps { groupBy(fields: CODE) { fields { code } } } }", maxNodes: 20).IsRefused(ErrorCodes.LimitExceeded, "20");

    [Fact]
    public void Rows_about_confidential_support_are_only_counted_and_small_counts_are_held_back()
    {
        var schema = GraphFixture.Whole;
        Assert.Equal(["count"], ((IObjectGraphType)schema.AllTypes["EngagementAggregations"]!).Fields.Select(field => field.Name));
        var engagements = GraphFixture.Fictitious.Associations[0].Engagements;
        Assert.NotEmpty(engagements);
        var answer = GraphFixture.Ask("{ engagements { aggregations { count } groupBy(fields: NEED) { fields { need } aggregations { count } } } }", snapshot: GraphFixture.Fictitious, served: AccessClass.Confidential);
        var expected = Mass.Domain.Reporting.Suppression.Of([.. engagements.CountBy(each => each.Need).OrderBy(each => each.Key).Select(each => each.Value)]);
        Assert.Equal(expected.Cells.Select(cell => cell.Count), answer["engagements.groupBy"].EnumerateArray().Select(group => Answer.At(group, "aggregations.count")).Select(count => count.ValueKind == JsonValueKind.Null ? (int?)null : count.GetInt32()));
        Assert.Equal(expected.Total.Count, answer["engagements.aggregations.count"].GetInt32());
        GraphFixture.Ask("{ engagements(first: 1, where: { id: { in: [] } }) { groupBy(fields: []) { aggregations { count } } } }", served: AccessClass.Confidential).IsRefused("HC0016", "aggregations");
    }

    [Fact]
    public void What_is_more_confidential_than_its_row_is_no_key()
    {
        var schema = GraphFixture.Whole;
        Assert.DoesNotContain(((EnumerationGraphType)schema.AllTypes["ObservationGroupField"]!).Values, value => value.Name == "SELF_IDENTIFIED_AS");
        Assert.DoesNotContain(((EnumerationGraphType)GraphFixture.Schema.AllTypes["ObservationGroupField"]!).Values, value => value.Name == "RECORDED_BY");
        Assert.Contains(((EnumerationGraphType)schema.AllTypes["ObservationGroupField"]!).Values, value => value.Name == "RECORDED_BY");
        Assert.DoesNotContain(((EnumerationGraphType)schema.AllTypes["MemberGroupField"]!).Values, value => value.Name.StartsWith("SELF_IDENTIFIED", StringComparison.Ordinal));
    }

    private static List<int> Counts(Answer answer, string root) => [.. answer[$"{root}.groupBy"].EnumerateArray().Select(group => Answer.At(group, "aggregations.count").GetInt32())];
}
