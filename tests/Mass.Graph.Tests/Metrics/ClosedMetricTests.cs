using Mass.Domain.Metrics;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Tests.Querying;
using static Mass.Graph.Tests.Metrics.MetricWorld;

namespace Mass.Graph.Tests.Metrics;

/// <summary>A metric that is not published, and the observations of a confidential one, are behind no door.</summary>
public sealed class ClosedMetricTests
{
    public static TheoryData<string> Nodes => [NodeId.Of("Metric", Unpublished.Id), .. Closed.Select(each => NodeId.Of("Observation", each.Id))];

    private static IEnumerable<Observation> Closed => Records.Observations.Where(each => each.MetricId == Unpublished.Id || each.MetricId == Confidential.Id);

    [Fact]
    public void There_is_something_to_hide()
    {
        Assert.Equal([91m, 92m], Closed.Select(each => each.Value));
        var overseer = Snapshot.For(GraphFixture.ViewerOf(AccessClass.Confidential, Snapshot));
        Assert.All(Closed, each => Assert.Equal(each, overseer.Find<Observation>(each.Id)));
        Assert.Equal(Unpublished, overseer.Find<Metric>(Unpublished.Id));
    }

    [Theory]
    [MemberData(nameof(Nodes))]
    public void No_node_leads_there(string id)
    {
        var answer = Ask($$"""{ node(id: "{{id}}") { id } nodes(ids: ["{{id}}"]) { id } }""");
        Assert.Equal(("null", "[null]"), (answer["node"].GetRawText(), answer["nodes"].GetRawText()));
    }

    [Fact]
    public void No_look_up_leads_there()
    {
        var answer = Ask($$"""{ code: metric(by: {code: "SECRET"}) { code } id: metric(by: {id: "{{NodeId.Of("Metric", Unpublished.Id)}}"}) { code } }""");
        Assert.Equal("""{"code":null,"id":null}""", answer.Data.GetRawText());
    }

    [Theory]
    [InlineData("""metrics(where: {code: {eq: "SECRET"}}) { totalCount }""")]
    [InlineData("""metrics(where: {code: {eq: "CARE"}, observations: {any: true}}) { totalCount }""")]
    [InlineData("""metrics(where: {code: {eq: "CARE"}, baseline: {value: {gt: 0}}}) { totalCount }""")]
    [InlineData("""metrics(where: {code: {eq: "CARE"}, evaluation: {}}) { totalCount }""", 1)]
    [InlineData("""metrics(where: {code: {eq: "CARE"}, evaluation: {value: {gt: 0}}}) { totalCount }""")]
    [InlineData("""metrics(where: {code: {eq: "CARE"}, evaluation: {observation: {value: {gt: 0}}}}) { totalCount }""")]
    [InlineData("""observations(where: {comment: {eq: "hush"}}) { totalCount }""")]
    [InlineData("""observations(where: {value: {gt: 90}}) { totalCount }""")]
    [InlineData("""observations(where: {metric: {code: {in: ["SECRET", "CARE"]}}}) { totalCount }""")]
    [InlineData("""associations(where: {metrics: {some: {code: {eq: "SECRET"}}}}) { totalCount }""")]
    [InlineData("""associations(where: {observations: {some: {comment: {eq: "hush"}}}}) { totalCount }""")]
    [InlineData("""assessmentTracks(where: {metrics: {some: {code: {eq: "SECRET"}}}}) { totalCount }""")]
    [InlineData("""actionSteps(where: {metrics: {some: {code: {eq: "SECRET"}}}}) { totalCount }""")]
    [InlineData("""positions(where: {metrics: {some: {code: {eq: "SECRET"}}}}) { totalCount }""")]
    [InlineData("""initiatives(where: {metrics: {some: {code: {eq: "SECRET"}}}}) { totalCount }""")]
    public void No_filter_tells_of_it(string query, int count = 0) => Assert.Equal(count, Ask($"{{ q: {query} }}").Count("q"));

    [Fact]
    public void No_list_and_no_day_shows_it()
    {
        foreach (var asOf in new[] { string.Empty, "asOf: \"2026-11-01\"", "asOf: \"2026-06-30\"" })
        {
            var answer = Ask(
                $$"""
                { metrics(first: 100, order: [{evaluation: {value: DESC} }, {baseline: {value: DESC} }] {{asOf}}) { nodes { code baseline { value } observations { nodes { value comment } } evaluation { value } planYears { value } series { value } rollUp(period: "2024-25") { value } } }
                  observations(first: 100, order: [{value: DESC}] {{asOf}}) { nodes { value comment metric { code } } }
                  associations { nodes { metrics { nodes { code } } observations { nodes { value comment } } } } }
                """);
            Assert.DoesNotContain("SECRET", answer.Json, StringComparison.Ordinal);
            Assert.DoesNotContain("hush", answer.Json, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\b(91|92|66)\b", answer.Json);
            Assert.Contains("CARE", answer.Json, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_worked_out_of_a_confidential_metric_says_nothing()
    {
        var answer = Ask(
            """
            { metric(by: {code: "CARE"}) { isConfidential baseline { value } evaluation { status } evaluationOf(period: "2025-26") { value } series { value } planYears { value }
                rollUp(period: "2025-26") { value isComplete counted { totalCount } leftOut { reason } } rollUpBy(dimension: "a", period: "2025-26") { rollUp { value } } } }
            """);
        Assert.Equal(
            """{"isConfidential":true,"baseline":null,"evaluation":null,"evaluationOf":null,"series":[],"planYears":[],"rollUp":{"value":null,"isComplete":false,"counted":{"totalCount":0},"leftOut":[]},"rollUpBy":[]}""",
            answer["metric"].GetRawText());
    }

    [Theory]
    [InlineData("SECRET")]
    [InlineData("OTHER")]
    public void A_metric_that_is_not_published_is_put_together_as_little_as_one_that_is_not_there(string code) => Assert.Equal(
        """[{"metricRollUp":null}]""", Ask($$"""{ associations { nodes { metricRollUp(codes: ["{{code}}"], period: "2025-26") { value } } } }""")["associations.nodes"].GetRawText());

    [Theory]
    [InlineData("{ observations { nodes { recordedBy } } }")]
    [InlineData("""{ observations(where: {recordedBy: {eq: "A made-up clerk"}}) { totalCount } }""")]
    [InlineData("{ observations(order: [{recordedBy: ASC}]) { totalCount } }")]
    [InlineData("{ metrics { nodes { targets { setBy } } } }")]
    public void Who_recorded_it_is_for_the_staff(string query)
    {
        Assert.NotEmpty(Ask(query).Errors);
        Assert.Empty(GraphFixture.Ask(query, snapshot: Snapshot, served: AccessClass.Staff).Errors);
    }
}
