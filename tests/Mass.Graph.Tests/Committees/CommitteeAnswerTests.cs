using Mass.Graph.Tests.Querying;
using static Mass.Graph.Tests.Committees.SeatedAssociation;

namespace Mass.Graph.Tests.Committees;

/// <summary>Who sat where, as of any day, and what the meetings of a body came to.</summary>
public sealed class CommitteeAnswerTests
{
    [Theory]
    [InlineData("2024-06-30", new[] { "Chair:null" }, 1)]
    [InlineData("2024-07-01", new[] { "Chair:Ada Alder" }, 0)]
    [InlineData("2025-07-01", new[] { "At-large:null", "Chair:null" }, 2)]
    [InlineData("2025-09-01", new[] { "At-large:null", "Chair:Ben Birch" }, 1)]
    public void Seats_are_read_as_of_a_day(string day, string[] seats, int vacancies)
    {
        var answer = Ask($$"""
            { committee(by: { abbreviation: "EC" }, asOf: "{{day}}") { vacancyCount seatCount
                seats { nodes { label isVacant holder { person { name } } } }
                vacant: seats(where: { isVacant: { eq: true } }) { totalCount } } }
            """);
        Assert.Equal(seats, answer["committee.seats.nodes"].EnumerateArray()
            .Select(seat => $"{seat.GetProperty("label")}:{(seat.GetProperty("holder") is { ValueKind: System.Text.Json.JsonValueKind.Object } holder ? holder.GetProperty("person").GetProperty("name") : "null")}"));
        Assert.Equal((vacancies, vacancies, seats.Length), (answer["committee.vacancyCount"].GetInt32(), answer["committee.vacant.totalCount"].GetInt32(), answer["committee.seatCount"].GetInt32()));
    }

    [Fact]
    public void Two_days_stand_beside_each_other()
    {
        var answer = Ask("""
            { then: memberships(asOf: "2024-07-01") { totalCount } now: memberships { totalCount nodes { isCurrent person { name } seat { label } committee { name } from to } } }
            """);
        Assert.Equal((1, 2), (answer.Count("then"), answer.Count("now")));
        Assert.Equal(["false", "true"], answer.Rows("now", "isCurrent"));
    }

    [Fact]
    public void Seats_can_be_ordered_and_filtered_by_who_holds_them() => Assert.Equal(["Chair"], Ask("""
        { seats(where: { holder: { person: { name: { eq: "Ben Birch" } } } }, order: [{ holder: { to: ASC } }]) { nodes { label } } }
        """).Rows("seats", "label"));

    [Fact]
    public void A_meeting_tells_its_agenda_its_quorum_and_its_counts()
    {
        var answer = Ask("""
            { meetings(where: { status: { eq: HELD } }) { nodes { on presentCount guestCount missingSections minutes { title }
                agenda { section title presenter { name } actionSteps { code } } quorum { required presentVoting filledVotingSeats isMet } } } }
            """)["meetings.nodes.0"];
        Assert.Equal(
            """{"on":"2024-10-01","presentCount":2,"guestCount":1,"missingSections":[],"minutes":{"title":"Open minutes"},"agenda":[{"section":"Federal advocacy","title":"News","presenter":{"name":"Pia Pine"},"actionSteps":[]}],"quorum":{"required":1,"presentVoting":1,"filledVotingSeats":1,"isMet":true}}""",
            answer.GetRawText());
    }

    [Fact]
    public void A_planned_meeting_has_no_quorum_and_minutes_that_are_not_published_are_not_there() => Assert.Equal(
        """{"quorum":null,"minutes":null,"missingSections":["Federal advocacy"]}""",
        Ask("{ meetings(where: { status: { eq: PLANNED } }) { nodes { quorum { isMet } minutes { title } missingSections } } }")["meetings.nodes.0"].GetRawText());

    [Fact]
    public void A_body_is_compared_with_the_membership()
    {
        var answer = Ask("""
            { committee(by: { abbreviation: "EC" }, asOf: "2025-01-01") {
                byKind: representation(by: DISTRICT_KIND) { by asOf seatHolders members groups { group seatHolders members isSuppressed } }
                bySelf: representation(by: SELF_IDENTIFIED) { asOf members groups { group } } } }
            """);
        Assert.Equal(
            """{"by":"DISTRICT_KIND","asOf":"2025-01-01","seatHolders":1,"members":2,"groups":[{"group":"Regional","seatHolders":1,"members":2,"isSuppressed":false},{"group":"Rural","seatHolders":1,"members":2,"isSuppressed":false}]}""",
            answer["committee.byKind"].GetRawText());
        Assert.Equal("""{"asOf":"2024-07-01","members":2,"groups":[]}""", answer["committee.bySelf"].GetRawText());
    }

    [Fact]
    public void A_plan_year_tells_the_opportunities_to_lead() => Assert.Equal(
        """{"planYear":2024,"seatsBefore":1,"seats":2,"seatsAdded":1,"filledSeats":1,"termsStarted":1,"volunteerPlaces":3}""",
        Ask("""
            { association(by: { slug: "seated" }) { leadershipOpportunities(planYear: 2024) { planYear seatsBefore seats seatsAdded filledSeats termsStarted volunteerPlaces } } }
            """)["association.leadershipOpportunities"].GetRawText());

    private static Answer Ask(string query) => GraphFixture.Ask(query, snapshot: Snapshot);
}
