using System.Text.Json.Nodes;
using GraphQL.Types;
using Mass.Domain.Committees;
using Mass.Graph.Tests.Querying;
using static Mass.Graph.Tests.Writing.Acts.ActWorld;

namespace Mass.Graph.Tests.Writing.Acts;

/// <summary>What people do for themselves, and what is done in confidence.</summary>
public sealed class OneselfTests(ActGateway gateway) : IClassFixture<ActGateway>
{
    [Fact]
    public async Task A_member_need_not_say_who_it_is_and_nobody_else_can_be_said()
    {
        await gateway.Done("openVolunteerOpportunity", new { associationId = Id(gateway.World.Own.Association), code = "O-1", title = "Work", opensOn = "2024-01-01" }, "staff");
        var opportunity = Id(gateway.World.Own.VolunteerOpportunities[^1]);

        await gateway.Done("signUpForOpportunity", new { opportunityId = opportunity }, "member");

        Assert.Equal(ActGateway.People["member"], gateway.World.Own.VolunteerSignups[^1].PersonId);
        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(await gateway.Refused("signUpForOpportunity", new { opportunityId = opportunity, personId = Id(gateway.World.Person("otherMember")) }, "member")));
        await gateway.Done("signUpForOpportunity", new { opportunityId = opportunity, personId = Id(gateway.World.Person("otherMember")) }, "staff");
        var nobody = await gateway.Refused("withdrawFromOpportunity", new { opportunityId = opportunity }, "overseer");
        Assert.Contains("say for whom", (string?)nobody[0]["message"], StringComparison.Ordinal);
        await gateway.Done("withdrawFromOpportunity", new { opportunityId = opportunity }, "member");
    }

    [Fact]
    public async Task A_request_for_a_topic_is_the_members_own_and_the_staff_collects_it_without_a_name()
    {
        var input = new { roundTableId = Id(gateway.World.Own.Committees.First(body => body.Kind == CommitteeKind.RoundTable)), planYear = 2190, topic = "Budgets", on = "2026-09-01" };

        await gateway.Done("collectTopicRequest", input, "member");
        Assert.Equal(ActGateway.People["member"], gateway.World.Own.TopicRequests[^1].PersonId);
        await gateway.Done("collectTopicRequest", input, "staff");
        Assert.Null(gateway.World.Own.TopicRequests[^1].PersonId);

        // Of a year that is over numbers are told, and who could add to them would find out how many are held back.
        var over = new { input.roundTableId, planYear = 2024, input.topic, input.on };
        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(await gateway.Refused("collectTopicRequest", over, "member")));
        await gateway.Done("collectTopicRequest", over, "staff");
    }

    [Fact]
    public async Task A_member_enters_a_session_that_lies_ahead_and_is_open_to_all_and_leaves_it_again()
    {
        var association = Id(gateway.World.Own.Association);
        var supportId = (string?)(await gateway.Done("offerSupport", new { associationId = association, code = "O-S", name = "Open support", kind = "COURSE" }, "staff"))["support"]!["id"];
        var cohortId = (string?)(await gateway.Done("openCohort", new { supportId, code = "O-C", name = "A cohort", from = "2024-01-01" }, "staff"))["cohort"]!["id"];
        var open = await Session("O-1", "2190-01-01", null);
        var ofCohort = await Session("O-2", "2190-01-01", cohortId);
        var past = await Session("O-3", "2024-01-02", null);

        await gateway.Done("attendSession", new { sessionId = open }, "member");
        Assert.Equal(ActGateway.People["member"], gateway.World.Own.Participations[^1].PersonId);
        Assert.Equal("RULE_BROKEN", Code(await gateway.Refused("attendSession", new { sessionId = open }, "member")));
        await gateway.Done("leaveSession", new { sessionId = open }, "member");
        Assert.DoesNotContain(gateway.World.Own.Participations, each => each.SupportId == gateway.World.Own.Supports[^1].Id);
        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(await gateway.Refused("attendSession", new { sessionId = ofCohort }, "member")));
        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(await gateway.Refused("attendSession", new { sessionId = past }, "member")));
        await gateway.Done("attendSession", new { sessionId = past, personId = Id(gateway.World.Person("member")) }, "staff");

        async Task<string?> Session(string code, string on, string? cohort) =>
            (string?)(await gateway.Done("planSession", new { supportId, code, kind = "COURSE_DAY", topic = "Open", on, cohortId = cohort }, "staff"))["session"]!["id"];
    }

    [Fact]
    public void How_people_identify_is_in_no_input_but_the_one_that_is_theirs()
    {
        Assert.DoesNotContain(
            GraphFixture.Whole.AllTypes.OfType<IInputObjectGraphType>().Where(input => input.Name.EndsWith("Input", StringComparison.Ordinal) && !input.Name.Contains("Filter", StringComparison.Ordinal) && !input.Name.Contains("Having", StringComparison.Ordinal)),
            input => input.Fields.Any(field => field.Name.StartsWith("selfIdentified", StringComparison.Ordinal)));
        Assert.NotNull(((IInputObjectGraphType)GraphFixture.Whole.AllTypes["RecordSelfIdentificationInput"]!).Fields.Find("words"));
    }

    [Fact]
    public async Task How_a_person_identifies_is_theirs_to_say_and_the_overseers()
    {
        var member = gateway.World.Own.Members.Single(each => each.PersonId == ActGateway.People["otherMember"]);
        var input = new { memberId = Id(member), words = new[] { "My own words" } };

        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(await gateway.Refused("recordSelfIdentification", input, "staff")));
        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(await gateway.Refused("recordSelfIdentification", input, "administrator")));
        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(await gateway.Refused("recordSelfIdentification", input, "member")));
        await gateway.Done("recordSelfIdentification", input, "otherMember");
        Assert.Equal(["My own words"], Stored());
        await gateway.Done("amendMember", new { memberId = Id(member), roleSince = "2020-01-01" }, "staff");
        Assert.Equal(["My own words"], Stored());
        await gateway.Done("recordSelfIdentification", new { memberId = Id(member), words = Array.Empty<string>() }, "overseer");
        Assert.Empty(Stored());

        IReadOnlyList<string> Stored() => gateway.World.Own.Members.Single(each => each.Id == member.Id).SelfIdentifiedAs;
    }

    [Fact]
    public async Task A_supporter_logs_contacts_as_oneself_and_hands_over_what_they_then_no_longer_see()
    {
        var supportId = Id(gateway.World.Own.Supports.Single(support => support.Code == "CRISIS"));
        var engagementId = (string?)(await gateway.Done("openEngagement", new { supportId, personId = Id(gateway.World.Person("member")), supporterIds = new[] { Id(gateway.World.Person("supporter")) }, need = "CRISIS", openedOn = "2024-01-01" }, "overseer"))["engagement"]!["id"];

        await gateway.Done("logContact", new { engagementId, on = "2024-01-02", mode = "PHONE" }, "supporter");
        Assert.Equal(ActGateway.People["supporter"], gateway.World.Own.Contacts[^1].SupporterId);
        await gateway.Done("logContact", new { engagementId, on = "2024-01-03", mode = "PHONE" }, "overseer");
        Assert.Null(gateway.World.Own.Contacts[^1].SupporterId);

        Assert.Null((await gateway.Done("handOverEngagement", new { engagementId, supporterIds = new[] { Id(gateway.World.Person("otherSupporter")) } }, "supporter"))["engagement"]);
        Assert.Equal("NOT_FOUND", Code(await gateway.Refused("logContact", new { engagementId, on = "2024-01-04", mode = "PHONE" }, "supporter")));
        Assert.NotNull((await gateway.Done("logContact", new { engagementId, on = "2024-01-04", mode = "PHONE" }, "otherSupporter"))["contact"]);
    }

    [Fact]
    public async Task In_confidential_support_and_of_confidential_metrics_only_overseers_among_the_staff_write()
    {
        var world = gateway.World;
        var supportId = Id(world.Own.Supports.Single(support => support.Code == "CRISIS"));
        var entry = new { supportId, personId = Id(world.Person("otherMember")), from = "2025-01-01" };
        var metric = world.Own.Metrics.Single(each => each.IsConfidential);
        var observation = new { metricId = Id(metric), period = "1990-91", value = 1, observedOn = "2024-01-01" };

        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(await gateway.Refused("enterSupport", entry, "staff")));
        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(await gateway.Refused("endSupport", new { supportId, lastDay = "2190-01-01" }, "administrator")));
        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(await gateway.Refused("recordObservation", observation, "staff")));
        Assert.Equal("AUTH_NOT_AUTHORIZED", Code(await gateway.Refused("recordObservations", new { associationId = Id(world.Own.Association), entries = new[] { observation } }, "staff")));
        await gateway.Done("enterSupport", entry, "staffInConfidence");
        await gateway.Done("recordObservation", observation, "staffInConfidence");
        Assert.NotNull((await gateway.Done("recordObservations", new { associationId = Id(world.Own.Association), entries = new[] { new { observation.metricId, period = "1991-92", value = 1, observedOn = "2024-01-01" } } }, "staffInConfidence"))["observations"]![0]);
    }

    private static string Code(IReadOnlyList<JsonNode> errors) => (string)Assert.Single(errors)["code"]!;
}
