using System.Text.Json;
using Mass.Graph.Querying;
using static Mass.Graph.Tests.Metrics.MetricWorld;

namespace Mass.Graph.Tests.Metrics;

public sealed class MetricGraphTests
{
    [Fact]
    public void A_metric_is_looked_up_by_its_code_and_says_how_it_stands()
    {
        var answer = Ask(
            """
            { metric(by: {code: "REACH"}) {
                name owner { title } track { code questions } baseline { planYear value } targets { value cautionAt period { label } }
                evaluation { status rule explanation value variance percentOfTarget progressFromBaseline change trend nextDueOn period { label grain days } previousPeriod { label } observation { comment value } target { value } metric { code } } } }
            """);
        Assert.Equal(
            """{"status":"CAUTION","rule":"CLOSE","explanation":"79% for 2025-26 misses the target of 80% or more and keeps within 70%.","value":79,"variance":-1,"percentOfTarget":98.75,"progressFromBaseline":95,"change":14,"trend":"IMPROVING","nextDueOn":"2027-09-28","period":{"label":"2025-26","grain":"PLAN_YEAR","days":365},"previousPeriod":{"label":"2024-25"},"observation":{"comment":null,"value":79},"target":{"value":80},"metric":{"code":"REACH"}}""",
            answer["metric.evaluation"].GetRawText());
        Assert.Equal("Made-up Director", answer["metric.owner.title"].GetString());
        Assert.Equal(60, answer["metric.baseline.value"].GetInt32());
    }

    [Fact]
    public void Metrics_are_filtered_and_sorted_by_how_they_stand()
    {
        var answer = Ask(
            """
            { caution: metrics(where: {evaluation: {status: {eq: CAUTION}}}) { totalCount nodes { code } }
              none: metrics(where: {evaluation: {status: {in: [NO_TARGET, NO_DATA]}}}) { nodes { code } }
              sorted: metrics(order: [{evaluation: {variance: DESC}}]) { nodes { code } }
              closed: metrics(where: {evaluation: null}) { nodes { code } }
              improving: metrics(where: {evaluation: {trend: {eq: IMPROVING}, period: {label: {eq: "2025-26"}}}}) { nodes { code } } }
            """);
        Assert.Equal(["REACH"], answer.Rows("caution"));
        Assert.Equal(["BARE"], answer.Rows("none"));
        Assert.Equal(["CALLS", "REACH", "BARE", "CARE"], answer.Rows("sorted"));
        Assert.Equal(["CARE"], answer.Rows("closed"));
        Assert.Equal(["REACH"], answer.Rows("improving"));
    }

    [Fact]
    public void As_of_an_earlier_day_the_correction_is_not_there_yet()
    {
        var answer = Ask(
            """
            { before: metric(by: {code: "REACH"}, asOf: "2026-08-31") { evaluation { value asOf } observations { totalCount } }
              after: metric(by: {code: "REACH"}, asOf: "2026-09-01") { evaluation { value asOf } observations { totalCount } }
              list: metrics(asOf: "2025-01-01", where: {code: {eq: "REACH"}}) { nodes { evaluation { status } } } }
            """);
        Assert.Equal("""{"evaluation":{"value":75,"asOf":"2026-08-31"},"observations":{"totalCount":2}}""", answer["before"].GetRawText());
        Assert.Equal("""{"evaluation":{"value":79,"asOf":"2026-09-01"},"observations":{"totalCount":3}}""", answer["after"].GetRawText());
        Assert.Equal("NO_DATA", answer["list.nodes.0.evaluation.status"].GetString());
    }

    [Fact]
    public void A_correction_and_what_it_corrects_lead_to_each_other()
    {
        var answer = Ask(
            """
            { current: observations(where: {metric: {code: {eq: "REACH"}}, isCurrent: {eq: true}}) { nodes { value supersedes { value } supersededBy { value } } }
              corrected: observations(where: {isCurrent: {eq: false}}) { nodes { value supersededBy { value } } } }
            """);
        Assert.Equal(["65", "79"], answer.Rows("current", "value"));
        Assert.Equal(75, answer["current.nodes.1.supersedes.value"].GetInt32());
        Assert.Equal("""[{"value":75,"supersededBy":{"value":79}}]""", answer["corrected.nodes"].GetRawText());
    }

    [Fact]
    public void A_period_a_series_and_plan_years_are_evaluated()
    {
        var answer = Ask(
            """
            { metric(by: {code: "REACH"}) {
                evaluationOf(period: "2024-25") { status value }
                series { period { label } status }
                months: series(grain: MONTH) { status }
                planYears { period { label } value target { value } } } }
            """);
        Assert.Equal(
            """{"evaluationOf":{"status":"NO_TARGET","value":65},"series":[{"period":{"label":"2024-25"},"status":"NO_TARGET"},{"period":{"label":"2025-26"},"status":"CAUTION"}],"months":[],"planYears":[{"period":{"label":"2024-25"},"value":65,"target":null},{"period":{"label":"2025-26"},"value":79,"target":{"value":80}}]}""",
            answer["metric"].GetRawText());
    }

    [Fact]
    public void Values_are_put_together_over_parts_and_by_a_division()
    {
        var answer = Ask(
            """
            { metric(by: {code: "CALLS"}) {
                evaluation { status value }
                rollUp(period: "2025-26") { value isComplete counted { totalCount } leftOut { reason } }
                rollUpBy(dimension: "round table", period: "2025-26") { dimension { value } rollUp { value } } }
              associations { nodes { metricRollUp(codes: ["CALLS"], period: "2025-26") { value } } } }
            """);
        Assert.Equal(
            """{"evaluation":{"status":"BELOW_TARGET","value":15},"rollUp":{"value":15,"isComplete":true,"counted":{"totalCount":2},"leftOut":[]},"rollUpBy":[{"dimension":{"value":"north"},"rollUp":{"value":12}},{"dimension":{"value":"south"},"rollUp":{"value":3}}]}""",
            answer["metric"].GetRawText());
        Assert.Equal(15, answer["associations.nodes.0.metricRollUp.value"].GetInt32());
    }

    [Theory]
    [InlineData("""{ metric(by: {code: "BARE"}) { rollUp(period: "2025-26") { value } } }""", ErrorCodes.RuleBroken, "cannot be averaged")]
    [InlineData("""{ associations { nodes { metricRollUp(codes: ["REACH", "CALLS"], period: "2025-26") { value } } } }""", ErrorCodes.RuleBroken, "differ in measure")]
    [InlineData("""{ associations { nodes { metricRollUp(codes: [], period: "2025-26") { value } } } }""", ErrorCodes.InvalidValue, "from 1 to 100")]
    [InlineData("""{ metric(by: {code: "REACH"}) { rollUp(period: "2025-27") { value } } }""", ErrorCodes.InvalidValue, "2025-27", "no period")]
    [InlineData("""{ metric(by: {code: "REACH"}) { evaluationOf(period: "2010-11") { value } } }""", ErrorCodes.InvalidValue, "write its two days")]
    [InlineData("""{ metric(by: {code: "REACH"}) { rollUpBy(dimension: " ", period: "2025-26") { rollUp { value } } } }""", ErrorCodes.InvalidValue, "dimension")]
    public void What_cannot_be_answered_is_refused_with_the_way_out(string query, string code, params string[] words) => Ask(query).IsRefused(code, words);

    [Fact]
    public void Nothing_comes_of_metrics_that_are_not_all_there() => Assert.Equal(
        """[{"metricRollUp":null}]""", Ask("""{ associations { nodes { metricRollUp(codes: ["REACH", "NONE"], period: "2025-26") { value } } } }""")["associations.nodes"].GetRawText());

    [Fact]
    public void A_broken_rule_is_named() => Assert.Equal(
        "SHARES_NEED_DENOMINATORS", Ask("""{ metric(by: {code: "BARE"}) { rollUp(period: "2025-26") { value } } }""").Error.Extensions!["rule"]);

    [Fact]
    public void Metrics_stand_under_all_that_they_are_about()
    {
        var answer = Ask(
            """
            { associations { nodes { metrics { totalCount } observations { totalCount } assessmentTracks { totalCount } } }
              actionSteps(where: {metrics: {any: true}}) { nodes { metrics { totalCount } assessmentTracks { nodes { code } } } }
              initiatives(where: {metrics: {any: true}}) { nodes { metrics { totalCount } } }
              positions { nodes { metrics { totalCount } } }
              assessmentTrack(by: {code: "1"}) { questions instruments unusedInstruments metrics { nodes { code } } actionSteps { totalCount } } }
            """);
        Assert.Equal("""[{"metrics":{"totalCount":4},"observations":{"totalCount":7},"assessmentTracks":{"totalCount":1}}]""", answer["associations.nodes"].GetRawText());
        Assert.Equal("""[{"metrics":{"totalCount":4},"assessmentTracks":{"nodes":[{"code":"1"}]}}]""", answer["actionSteps.nodes"].GetRawText());
        Assert.Equal("""[{"metrics":{"totalCount":4}}]""", answer["initiatives.nodes"].GetRawText());
        Assert.Equal("""[{"metrics":{"totalCount":4}}]""", answer["positions.nodes"].GetRawText());
        Assert.Equal(["BARE", "CARE", "REACH"], answer.Rows("assessmentTrack.metrics"));
        Assert.Equal("""["FOCUS_GROUP"]""", answer["assessmentTrack.unusedInstruments"].GetRawText());
    }

    [Fact]
    public void A_page_of_what_was_put_together_leads_to_the_next()
    {
        const string Query = """{ metric(by: {code: "CALLS"}) { rollUp(period: "2025-26") { counted(first: 1 AFTER) { nodes { value } pageInfo { endCursor hasNextPage } } } } }""";
        var first = Ask(Query.Replace("AFTER", string.Empty, StringComparison.Ordinal))["metric.rollUp.counted"];
        var second = Ask(Query.Replace("AFTER", $"""after: "{first.GetProperty("pageInfo").GetProperty("endCursor").GetString()}" """, StringComparison.Ordinal))["metric.rollUp.counted"];
        Assert.Equal(JsonValueKind.True, first.GetProperty("pageInfo").GetProperty("hasNextPage").ValueKind);
        Assert.Equal(15, first.GetProperty("nodes")[0].GetProperty("value").GetInt32() + second.GetProperty("nodes")[0].GetProperty("value").GetInt32());
        Assert.Equal(JsonValueKind.False, second.GetProperty("pageInfo").GetProperty("hasNextPage").ValueKind);
    }
}
