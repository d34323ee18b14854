using System.Text.Json;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Snapshots;

/// <summary>A full association read as of days: today is today, and an earlier day knows of nothing that came later.</summary>
public sealed class AsOfTests
{
    [Theory]
    [InlineData("memberships { totalCount } appointments { totalCount } meetings(where: { status: { eq: HELD } }) { totalCount } sessions(where: { status: { eq: HELD } }) { totalCount } people { totalCount }")]
    [InlineData("associations { nodes { succession(until: \"2027-12-31\") { lastDay isArranged successor { name } } dueReviews { dueOn } } }")]
    [InlineData("metrics { nodes { code evaluation { status explanation } } } bills { nodes { number status } } seats(where: { isVacant: { eq: true } }) { totalCount }")]
    public void As_of_today_everything_is_as_it_is_now(string fields)
    {
        // A date belongs to each root field.
        var dated = System.Text.RegularExpressions.Regex.Replace(fields, @"(?<=^| )(memberships|appointments|meetings|sessions|people|associations|metrics|bills|seats)(\()?", match =>
            match.Groups[2].Success ? $"{match.Groups[1].Value}(asOf: \"{GraphFixture.Today:yyyy-MM-dd}\", " : $"{match.Groups[1].Value}(asOf: \"{GraphFixture.Today:yyyy-MM-dd}\")");
        Assert.Equal(Ask($"{{ {fields} }}").Data.GetRawText(), Ask($"{{ {dated} }}").Data.GetRawText());
    }

    [Fact]
    public void Successors_who_are_arranged_are_known_today() =>
        Assert.Contains(true, Ask("""{ associations(asOf: "2026-11-24") { nodes { succession(until: "2027-12-31") { isArranged } } } }""")
            ["associations.nodes.0.succession"].EnumerateArray().Select(need => need.GetProperty("isArranged").GetBoolean()));

    [Fact]
    public void A_meeting_of_a_later_day_was_planned_and_had_no_quorum_yet()
    {
        const string Query = """meetings(first: 1, order: [{ on: DESC }], where: { on: { lt: "2025-02-01" }, status: { eq: HELD }, committee: { abbreviation: { eq: "EC" } } }""";
        var held = Ask($"{{ {Query}) {{ nodes {{ id presentCount quorum {{ isMet }} }} }} }}")["meetings.nodes.0"];
        var before = Ask($$"""{ meetings(asOf: "2024-06-01", where: { id: { eq: {{held.GetProperty("id").GetRawText()}} } }) { nodes { status presentCount quorum { isMet } minutesApprovedOn } } }""");
        Assert.True(held.GetProperty("presentCount").GetInt32() > 0);
        Assert.Equal("""{"status":"PLANNED","presentCount":0,"quorum":null,"minutesApprovedOn":null}""", before["meetings.nodes.0"].GetRawText());
        Assert.Equal(0, Ask("""{ meetings(asOf: "2024-06-01", where: { on: { gt: "2024-06-01" }, status: { neq: PLANNED } }) { totalCount } }""").Count("meetings"));
        Assert.Equal(0, Ask("""{ sessions(asOf: "2024-06-01", where: { or: [{ on: { gt: "2024-06-01" }, status: { neq: PLANNED } }, { recordedOn: { gt: "2024-06-01" } }] }) { totalCount } }""").Count("sessions"));
    }

    [Fact]
    public void Nobody_knows_beforehand_that_someone_will_resign_or_leave()
    {
        Assert.True(Ask("{ memberships(where: { endReason: { in: [RESIGNED, LEFT_ASSOCIATION, PROMOTED] } }) { totalCount } }").Count("memberships") > 10);
        foreach (var day in new[] { "2022-01-15", "2023-09-01", "2025-03-01" })
        {
            Assert.Equal(0, Ask($$"""{ memberships(asOf: "{{day}}", where: { endReason: { neq: null }, to: { gt: "{{day}}" } }) { totalCount } }""").Count("memberships"));
        }
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1900-06-30")]
    [InlineData("2200-07-01")]
    [InlineData("9999-12-31")]
    public void A_dashboard_of_a_day_in_no_plan_year_is_refused_with_the_days_that_are(string day) =>
        GraphFixture.Ask($$"""{ plan(by: { slug: "mass-2024-2029" }, asOf: "{{day}}") { dashboard { asOf } } }""").IsRefused("HC0016", "1900-07-01", "2200-06-30");

    [Fact]
    public void How_those_who_sit_in_a_body_identify_themselves_is_told_on_no_day()
    {
        foreach (var year in Enumerable.Range(2020, 7))
        {
            var groups = Ask($$"""{ committees(asOf: "{{year}}-07-01") { nodes { representation(by: SELF_IDENTIFIED) { groups { seatHolders } } } } }""")["committees.nodes"].EnumerateArray()
                .SelectMany(body => body.GetProperty("representation").GetProperty("groups").EnumerateArray());
            Assert.All(groups, group => Assert.Equal(JsonValueKind.Null, group.GetProperty("seatHolders").ValueKind));
        }
    }

    private static Answer Ask(string query) => GraphFixture.Ask(query, snapshot: GraphFixture.Fictitious);
}
