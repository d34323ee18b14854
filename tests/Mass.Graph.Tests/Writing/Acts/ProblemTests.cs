using System.Text.Json.Nodes;
using Mass.Domain.Metrics;
using Mass.Graph.Querying;
using static Mass.Graph.Tests.Writing.Acts.ActWorld;

namespace Mass.Graph.Tests.Writing.Acts;

/// <summary>What a mutation answers when it is not done.</summary>
public sealed class ProblemTests(ActGateway gateway) : IClassFixture<ActGateway>
{
    private string AssociationId => Id(gateway.World.Own.Association);

    public static TheoryData<string, object> UnfitTexts => new()
    {
        { "has 20001 characters", new string('a', 20_001) },
        { "is empty", "" },
        { "is empty", " \t\n\u2003" },
        { "is empty", "\u200B\u200D\u202E" },
        { "U+0000", "a\0b" },
        { "U+001B", "\u001B[31mred" },
        { "U+0085", "a\u0085b" },
    };

    public static TheoryData<string> FitTexts => ["Zoë Ångström", "👩‍🏫 Teacher", "محمد", "a\u0301", "'; DROP TABLE People; --", "=1+1", "<script>alert(1)</script>", "{\"a\": 1}", "\u202Eabc"];

    public static TheoryData<string> Addresses => ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "ftp://example.org/x", "file:///etc/passwd", "vbscript:x"];

    public static TheoryData<string, string, object> UnfitNumbers => new()
    {
        { "offerSupport", "capacity", -1 },
        { "addDistrict", "enrollment", -1 },
        { "addPosition", "places", 0 },
        { "addPosition", "fullTimeEquivalent", 1e20m },
        { "addPosition", "fullTimeEquivalent", 0.12345678901m },
        { "openVolunteerOpportunity", "capacity", -1 },
        { "openVolunteerOpportunity", "opensOn", "0001-01-01" },
        { "openVolunteerOpportunity", "opensOn", "9999-12-31" },
        { "offerSupport", "offeredFrom", "1899-12-31" },
        { "startReviewCycle", "firstYear", 0 },
        { "startReviewCycle", "firstYear", int.MaxValue },
        { "defineMetric", "decimals", -1 },
        { "formCommittee", "quorum", -1 },
        { "addPlan", "period", "1.1.2030" },
        { "addPlan", "period", "2030\0" },
    };

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once_with_its_place()
    {
        var errors = await gateway.Refused("defineMetric", new
        {
            associationId = "nonsense",
            code = "  ",
            name = new string('x', 30_000),
            definition = "Right",
            unit = "a\0b",
            measure = "COUNT",
            direction = "NONE",
            aggregation = "SUM",
            ownerId = Id(gateway.World.Own.People[0]),
            stepIds = new[] { Id(gateway.World.Step), NodeId.Of("ActionStep", NewId.Next()) },
            targets = new object[] { new { period = "2024-25", value = 1, setOn = "2024-01-01" }, new { period = "never", value = 1, setOn = "2024-01-01" } },
        }, "staff");

        Assert.Equal(
            ["associationId INVALID_VALUE", "code INVALID_VALUE", "name INVALID_VALUE", "ownerId INVALID_VALUE", "stepIds.1 NOT_FOUND", "targets.1.period INVALID_VALUE", "unit INVALID_VALUE"],
            errors.Select(Place).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_a_list_holds_is_told_by_its_place()
    {
        var errors = await gateway.Refused("setMeetingAgenda", new
        {
            meetingId = Id(gateway.World.Own.Meetings[0]),
            agenda = new object[] { new { title = "First" }, new { title = "Second", presenterId = NodeId.Of("Person", NewId.Next()) }, new { title = " " } },
        }, "staff");

        Assert.Equal(["agenda.1.presenterId NOT_FOUND", "agenda.2.title INVALID_VALUE"], errors.Select(Place));
    }

    [Fact]
    public async Task An_id_of_another_type_or_of_another_association_is_told_so()
    {
        var world = gateway.World;
        Assert.Equal("personId INVALID_VALUE", Place(Assert.Single(await gateway.Refused("amendPerson", new { personId = Id(world.Own.Districts[0]), name = "X" }, "staff"))));
        var mixed = await gateway.Refused("placeCommittee", new { committeeId = Id(world.Own.Committees[0]), parentId = Id(world.Other.Committees[0]) }, "staff");
        Assert.Equal("parentId NOT_FOUND", Place(Assert.Single(mixed)));
    }

    [Fact]
    public async Task A_thing_that_the_caller_may_not_see_is_answered_as_one_that_is_not_there()
    {
        var hidden = gateway.World.Own.Engagements[0];
        var (seen, unseen) = (
            await gateway.Refused("closeEngagement", new { engagementId = Id(hidden), lastDay = "2190-01-01" }, "otherSupporter"),
            await gateway.Refused("closeEngagement", new { engagementId = NodeId.Of("Engagement", NewId.Next()), lastDay = "2190-01-01" }, "otherSupporter"));
        Assert.Equal(Assert.Single(unseen).ToJsonString(), Assert.Single(seen).ToJsonString());
        Assert.Equal("engagementId NOT_FOUND", Place(seen[0]));

        var person = gateway.World.Own.People.First(each => gateway.World.Own.Members.All(member => member.PersonId != each.Id) && gateway.World.Own.Memberships.All(term => term.PersonId != each.Id) && gateway.World.Own.Appointments.All(appointment => appointment.PersonId != each.Id));
        var opportunity = Id(gateway.World.Own.VolunteerOpportunities[0]);
        var (stranger, nobody) = (
            await gateway.Refused("signUpForOpportunity", new { opportunityId = opportunity, personId = Id(person) }, "member"),
            await gateway.Refused("signUpForOpportunity", new { opportunityId = opportunity, personId = NodeId.Of("Person", NewId.Next()) }, "member"));
        Assert.Equal(Assert.Single(nobody).ToJsonString(), Assert.Single(stranger).ToJsonString());
    }

    [Fact]
    public async Task A_rule_that_is_broken_is_named()
    {
        var error = Assert.Single(await gateway.Refused("addDistrict", new { associationId = AssociationId, code = gateway.World.Own.Districts[0].Code, name = "Again" }, "staff"));

        Assert.Equal("RULE_BROKEN", (string?)error["code"]);
        Assert.Matches("^[A-Z_]+$", (string?)error["rule"]);
        Assert.Contains(gateway.World.Own.Districts[0].Code, (string?)error["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_an_earlier_state_is_refused_with_both_revisions_and_what_was_changed_since()
    {
        var district = Id(gateway.World.Own.Districts[1]);
        await gateway.Done("amendDistrict", new { districtId = district, region = "One" }, "staff");
        var revision = Revision();
        await gateway.Done("amendDistrict", new { districtId = district, region = "Two", expectedRevision = revision }, "administrator");

        var error = Assert.Single(await gateway.Refused("amendDistrict", new { districtId = district, region = "Three", expectedRevision = revision }, "staff"));

        Assert.Equal("expectedRevision CONFLICT", Place(error));
        Assert.Equal((revision, Revision()), ((long)error["expectedRevision"]!, (long)error["actualRevision"]!));
        Assert.Equal(district, (string?)error["current"]!["id"]);
        Assert.Equal("amendDistrict", (string?)Assert.Single(error["changes"]!.AsArray())!["action"]);
        await gateway.Done("amendDistrict", new { districtId = district, region = "Three", expectedRevision = Revision() }, "staff");

        var future = Assert.Single(await gateway.Refused("amendDistrict", new { districtId = district, region = "Four", expectedRevision = 1_000_000 }, "staff"));
        Assert.Equal("expectedRevision INVALID_VALUE", Place(future));

        long Revision() => gateway.World.Stored.Single(each => each.Records.Association.Slug == "fictitious-1").Revision;
    }

    [Fact]
    public async Task A_repetition_with_its_key_gives_the_same_and_does_nothing_and_another_input_is_refused()
    {
        var input = new { associationId = AssociationId, name = "Only Once", reason = "They joined", idempotencyKey = "problem-tests-1" };
        var first = await gateway.Done("addPerson", input, "staff");
        var before = gateway.World.Stored;

        Assert.Equal(first.ToJsonString(), (await gateway.Done("addPerson", input, "staff")).ToJsonString());
        Assert.Same(before, gateway.World.Stored);
        var error = Assert.Single(await gateway.Refused("addPerson", new { input.associationId, name = "Another", input.idempotencyKey }, "staff"));
        Assert.Equal("idempotencyKey IDEMPOTENCY_KEY_REUSED", Place(error));
        Assert.Equal("idempotencyKey IDEMPOTENCY_KEY_REUSED", Place(Assert.Single(await gateway.Refused("addDistrict", new { input.associationId, code = "I-1", name = "Another", input.idempotencyKey }, "staff"))));
        Assert.NotEqual((string?)first["person"]!["id"], (string?)(await gateway.Done("addPerson", input, "administrator"))["person"]!["id"]);
        foreach (var key in new[] { "", new string('k', 201), "a\0b" })
        {
            Assert.Equal("idempotencyKey INVALID_VALUE", Place(Assert.Single(await gateway.Refused("addPerson", new { input.associationId, name = "X", idempotencyKey = key }, "staff"))));
        }
    }

    [Fact]
    public async Task Several_things_of_one_act_are_given_again_by_its_repetition()
    {
        var metric = gateway.World.Own.Metrics.First(each => each is { Measure: Measure.Count, IsConfidential: false });
        var entries = new[] { new { metricId = Id(metric), period = "1990-91", value = 1, observedOn = "2024-01-01" }, new { metricId = Id(metric), period = "1991-92", value = 2, observedOn = "2024-01-01" } };
        var input = new { associationId = AssociationId, entries, idempotencyKey = "problem-tests-2" };

        var first = await gateway.Done("recordObservations", input, "staff");

        Assert.Equal(2, first["observations"]!.AsArray().Count);
        Assert.Equal(first.ToJsonString(), (await gateway.Done("recordObservations", input, "staff")).ToJsonString());
    }

    [Theory]
    [MemberData(nameof(UnfitTexts))]
    public async Task A_text_that_is_none_is_refused(string says, object text)
    {
        var error = Assert.Single(await gateway.Refused("addPerson", new { associationId = AssociationId, name = text }, "staff"));
        Assert.Equal("name INVALID_VALUE", Place(error));
        Assert.Contains(says, (string?)error["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_is_a_text_like_others() =>
        Assert.Equal("reason INVALID_VALUE", Place(Assert.Single(await gateway.Refused("addPerson", new { associationId = AssociationId, name = "X", reason = "a\0b" }, "staff"))));

    [Theory]
    [MemberData(nameof(FitTexts))]
    public async Task A_text_is_kept_as_it_was_written(string text)
    {
        await gateway.Done("addPerson", new { associationId = AssociationId, name = $"  {text}\n" }, "staff");
        Assert.Equal(text, gateway.World.Own.People[^1].Name);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_address_that_a_browser_would_run_or_look_for_elsewhere_is_refused(string address) =>
        Assert.Equal("url INVALID_VALUE", Place(Assert.Single(await gateway.Refused("addDocument", new { associationId = AssociationId, code = "p-1", title = "X", kind = "REFERENCE", url = address }, "staff"))));

    [Theory]
    [MemberData(nameof(UnfitNumbers))]
    public async Task A_number_or_day_out_of_range_is_refused(string name, string field, object value)
    {
        var input = Valid(name);
        input[field] = JsonValue.Create(value);

        var error = Assert.Single(await gateway.Refused(name, input, "staff"));

        Assert.True((string?)error["code"] is "INVALID_VALUE" or "RULE_BROKEN", error.ToJsonString());
    }

    [Fact]
    public async Task What_takes_something_away_when_it_is_null_cannot_be_left_out()
    {
        var error = Assert.Single(await gateway.Refused("setPositionReportsTo", new { positionId = Id(gateway.World.Own.Positions[^1]) }, "staff"));
        Assert.Equal("reportsToId INVALID_VALUE", Place(error));
    }

    /// <summary>The input of the table, which another test gives in the same state.</summary>
    private JsonObject Valid(string name)
    {
        var input = name == "addPosition" ? new { associationId = AssociationId, title = "Numbers" } : ActTable.All.First(act => act.Name == name).Input(gateway.World);
        return System.Text.Json.JsonSerializer.SerializeToNode(input)!.AsObject();
    }

    private static string Place(JsonNode error) => $"{string.Join('.', error["path"]!.AsArray().Select(part => (string?)part))} {error["code"]}";
}
