using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Tests.Querying;
using static Mass.Graph.Tests.Committees.SeatedAssociation;

namespace Mass.Graph.Tests.Associations;

/// <summary>Who may be seen: those with a seat, a position, a testimony or an agenda item; who is a member and no more is behind no door.</summary>
public sealed class PeopleTests
{
    [Fact]
    public void People_are_those_with_a_seat_a_position_or_an_agenda_item() => Assert.Equal(["Ada Alder", "Ben Birch", "Pia Pine"], Ask("{ people { nodes { name } } }").Rows("people", "name"));

    [Fact]
    public void A_person_is_not_there_before_the_first_seat() =>
        Assert.Equal(["Pia Pine"], Ask("""{ people(asOf: "2024-06-30") { nodes { name } } }""").Rows("people", "name"));

    [Fact]
    public void Someone_who_is_a_member_and_no_more_is_behind_no_door()
    {
        var id = NodeId.Of("Person", Mia.Id);
        var answer = GraphFixture.Ask(
            $$"""
            { node(id: "{{id}}") { id } nodes(ids: ["{{id}}"]) { id }
              people { totalCount nodes { id name } }
              named: people(where: { name: { startsWith: "Mia" } }) { totalCount }
              association(by: { slug: "seated" }) { people { totalCount nodes { name } } memberships { nodes { person { name } } }
                appointments { nodes { person { name } } } districts { nodes { name roundTable { name } } } organizationChart { appointments { person { name } } }
                succession(until: "2030-06-30") { holder { name } successor { name } } }
              meetings { nodes { agenda { presenter { name } } } } }
            """,
            snapshot: Snapshot);
        Assert.Equal("null", answer["node"].GetRawText());
        Assert.Equal("[null]", answer["nodes"].GetRawText());
        Assert.Equal(0, answer.Count("named"));
        Assert.DoesNotContain("Mia", answer.Json, StringComparison.Ordinal);
        Assert.DoesNotContain(id, answer.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_see_who_is_a_member() =>
        Assert.Contains("Mia", GraphFixture.Ask("{ people { nodes { name } } }", snapshot: Snapshot, served: AccessClass.Member).Json, StringComparison.Ordinal);

    [Fact]
    public void What_is_for_members_and_above_is_in_no_part_of_the_public_schema()
    {
        foreach (var query in new[]
        {
            "{ members { totalCount } }", "{ attendances { totalCount } }", "{ volunteerOpportunities { totalCount } }", "{ volunteerSignups { totalCount } }",
            "{ people { nodes { email } } }", "{ people { nodes { members { totalCount } } } }", "{ people { nodes { attendances { totalCount } } } }", "{ people { nodes { volunteerSignups { totalCount } } } }",
            "{ districts { nodes { members { totalCount } } } }", "{ meetings { nodes { attendances { totalCount } } } }", "{ committees { nodes { volunteerOpportunities { totalCount } } } }",
            """{ people(where: { email: { startsWith: "a" } }) { totalCount } }""", "{ people(order: [{ email: ASC }]) { totalCount } }",
            "{ districts(where: { members: { any: true } }) { totalCount } }", "{ meetings(where: { attendances: { any: true } }) { totalCount } }",
        })
        {
            Assert.NotEmpty(Ask(query).Errors);
            Assert.Empty(GraphFixture.Ask(query, snapshot: Snapshot, served: AccessClass.Confidential).Errors);
        }
    }

    [Fact]
    public void Words_in_which_people_identify_are_for_the_highest_class_alone()
    {
        const string Query = "{ members { nodes { role isCurrent isNew selfIdentifiedAs district { name } } } }";
        Assert.NotEmpty(GraphFixture.Ask(Query, snapshot: Snapshot, served: AccessClass.Staff).Errors);
        Assert.Contains("a secret word", GraphFixture.Ask(Query, snapshot: Snapshot, served: AccessClass.Confidential).Json, StringComparison.Ordinal);
        Assert.DoesNotContain(GraphFixture.Schema.AllTypes, type => type.Name is "Member" or "Attendance" or "VolunteerSignup" or "VolunteerOpportunity");
    }

    [Theory]
    [InlineData("2024-06-30", "null")]
    [InlineData("2024-07-01", "\"Ben Birch\"")]
    [InlineData("2027-01-01", "null")]
    public void A_position_has_its_holder_as_of_a_day(string day, string name)
    {
        var position = Ask($$"""{ position(by: { abbreviation: "ED" }, asOf: "{{day}}") { isVacant holder { person { name } } directReports { nodes { title reportsTo { title } responsibilities } } } }""")["position"];
        Assert.Equal(name, position.GetProperty("holder") is { ValueKind: System.Text.Json.JsonValueKind.Object } holder ? Answer.At(holder, "person.name").GetRawText() : "null");
        Assert.Equal(name == "null", position.GetProperty("isVacant").GetBoolean());
        Assert.Equal("""[{"title":"Program Manager","reportsTo":{"title":"Executive Director"},"responsibilities":["Leads programs"]}]""", Answer.At(position, "directReports.nodes").GetRawText());
    }

    [Fact]
    public void The_organization_chart_is_a_tree() => Assert.Equal(
        """[{"position":{"title":"Executive Director"},"appointments":[{"person":{"name":"Ben Birch"}}],"reports":[{"position":{"title":"Program Manager"},"reports":[]}]}]""",
        Ask("""{ association(by: { slug: "seated" }) { organizationChart { position { title } appointments { person { name } } reports { position { title } reports { position { title } } } } } }""")["association.organizationChart"].GetRawText());

    [Fact]
    public void The_succession_says_what_falls_vacant_and_when() => Assert.Equal(
        """[{"seat":null,"position":{"title":"Executive Director"},"holder":{"name":"Ben Birch"},"lastDay":"2026-12-31","vacantFrom":"2027-01-01","isArranged":false},{"seat":{"label":"Chair"},"position":null,"holder":{"name":"Ben Birch"},"lastDay":"2027-06-30","vacantFrom":"2027-07-01","isArranged":false}]""",
        Ask("""{ association(by: { slug: "seated" }) { succession(until: "2027-06-30") { seat { label } position { title } holder { name } lastDay vacantFrom isArranged } } }""")["association.succession"].GetRawText());

    [Fact]
    public void Partnerships_stand_under_their_partner_their_position_and_at_the_root()
    {
        var answer = Ask("""{ partnerships { nodes { purpose isCurrent partner { name } position { title } } } partners { nodes { partnerships { totalCount } } } position(by: { abbreviation: "ED" }) { partnerships { totalCount } } }""");
        Assert.Equal("""[{"purpose":"Pipeline","isCurrent":true,"partner":{"name":"Partner"},"position":{"title":"Executive Director"}}]""", answer["partnerships.nodes"].GetRawText());
        Assert.Equal((1, 1), (answer["partners.nodes.0.partnerships.totalCount"].GetInt32(), answer["position.partnerships.totalCount"].GetInt32()));
    }

    [Fact]
    public void A_chart_that_goes_in_a_circle_is_an_error_and_not_an_endless_answer()
    {
        var records = Records with { Positions = [Director with { ReportsToKey = "PM" }, Manager] };
        Assert.Contains("reports to itself", GraphFixture.Ask("{ associations { nodes { organizationChart { position { title } } } } }", snapshot: GraphFixture.Load(records)).Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_places_of_a_position_can_be_read() => Assert.Equal("2", GraphFixture.Ask(
        """{ position(by: { abbreviation: "PM" }) { places } }""", snapshot: GraphFixture.Load(Records with { Positions = [Director, Manager with { Places = 2 }] }))["position.places"].GetRawText());

    private static Answer Ask(string query) => GraphFixture.Ask(query, snapshot: Snapshot);
}
