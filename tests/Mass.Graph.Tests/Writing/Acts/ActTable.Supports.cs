using Mass.Domain.Supports;
using static Mass.Graph.Tests.Writing.Acts.ActWorld;

namespace Mass.Graph.Tests.Writing.Acts;

internal static partial class ActTable
{
    private static IEnumerable<TriedAct> Supports =>
    [
        Staff("offerSupport", w => new { associationId = Id(w.Own.Association), code = "TRY", name = "Tried support", kind = "COURSE", tiers = new[] { "ALL" }, stepIds = new[] { Id(w.Step) } }),
        Staff("amendSupport", w => new { supportId = Id(Support(w)), capacity = 50 }),
        Staff("openCohort", w => new { supportId = Id(Support(w)), code = "T-C", name = "Tried cohort", from = "2024-09-01" }),
        Staff("amendCohort", w => new { cohortId = Id(w.Own.Cohorts[^1]), capacity = 10, facilitatorIds = new[] { Id(w.Ada) } }),
        Staff("enterSupport", w => new { supportId = Id(Support(w)), personId = Id(w.Person("member")), from = "2024-09-01", cohortId = Id(w.Own.Cohorts[^1]), reason = "Asked for" }),
        Staff("amendParticipation", w => new { participationId = Id(w.Own.Participations[^1]), entryReason = "Asked for it" }),
        Staff("leaveSupport", w => new { participationId = Id(w.Own.Participations[^1]), lastDay = "2024-12-01", completion = "COMPLETED" }),
        Staff("closeCohort", w => new { cohortId = Id(w.Own.Cohorts[^1]), lastDay = "2025-06-30", completion = "COMPLETED" }),
    ];

    private static IEnumerable<TriedAct> Sessions =>
    [
        Staff("planSession", w => new { supportId = Id(Support(w)), code = "T-S1", kind = "COURSE_DAY", topic = "Trying", on = Past }),
        Staff("amendSession", w => new { sessionId = Id(Session(w, "T-S1")), minutes = 60, presenters = new[] { "Someone" } }),
        new("collectTopicRequest", "member", w => new { roundTableId = Id(w.Own.Committees.First(body => body.Kind == Domain.Committees.CommitteeKind.RoundTable)), planYear = 2190, topic = "Trying", on = "2026-09-01", personId = Id(w.Person("member")) }),
        Staff("amendTopicRequest", w => new { topicRequestId = Id(w.Own.TopicRequests[^1]), skill = "Patience" }),
        Staff("answerTopicRequest", w => new { sessionId = Id(Session(w, "T-S1")), topicRequestId = Id(w.Own.TopicRequests[^1]) }),
        Staff("holdSession", w => new { sessionId = Id(Session(w, "T-S1")) }),
        Staff("addSessionRecording", w => new { sessionId = Id(Session(w, "T-S1")), recording = "https://example.org/recording", on = "2024-11-01" }),
        Staff("planSession", w => new { supportId = Id(Support(w)), code = "T-S2", kind = "WEBINAR", topic = "Trying once more", on = Ahead }),
        new("attendSession", "member", w => new { sessionId = Id(Session(w, "T-S2")), personId = Id(w.Person("member")) }),
        new("leaveSession", "member", w => new { sessionId = Id(Session(w, "T-S2")), personId = Id(w.Person("member")) }),
        Staff("cancelSession", w => new { sessionId = Id(Session(w, "T-S2")) }),
        Staff("endSupport", w => new { supportId = Id(Support(w)), lastDay = "2195-01-01" }),
    ];

    private static IEnumerable<TriedAct> OneToOne =>
    [
        new("openEngagement", "overseer", w => new { supportId = Id(w.Own.Supports.Single(support => support.Code == "CRISIS")), personId = Id(w.Person("member")), supporterIds = new[] { Id(w.Person("supporter")) }, need = "CRISIS", openedOn = "2024-10-01" }),
        new("amendEngagement", "supporter", w => new { engagementId = Id(w.Own.Engagements[^1]), openedOn = "2024-10-02" }),
        new("logContact", "supporter", w => new { engagementId = Id(w.Own.Engagements[^1]), on = "2024-10-03", mode = "PHONE", note = "A word" }),
        new("amendContact", "supporter", w => new { contactId = Id(w.Own.Contacts[^1]), minutes = 30 }),
        new("handOverEngagement", "supporter", w => new { engagementId = Id(w.Own.Engagements[^1]), supporterIds = new[] { Id(w.Person("supporter")), Id(w.Ada) } }),
        new("closeEngagement", "supporter", w => new { engagementId = Id(w.Own.Engagements[^1]), lastDay = "2024-12-01", reason = "Done" }),
    ];

    private static Support Support(ActWorld w) => w.Own.Supports.Single(support => support.Code == "TRY");

    private static Session Session(ActWorld w, string code) => w.Own.Sessions.Single(session => session.Code == code);
}
