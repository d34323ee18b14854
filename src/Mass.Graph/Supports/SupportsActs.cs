using Mass.Domain;
using Mass.Domain.Supports;
using Mass.Graph.Writing;

namespace Mass.Graph.Supports;

/// <summary>What can be done to supports: their cohorts and sessions, who takes part, the topics that are asked for, and one-to-one support.</summary>
internal static class SupportsActs
{
    public static void Declare(Acts acts)
    {
        acts.Of<Support>(nameof(AssociationRecords.OfferSupport));
        acts.Of<Support>(nameof(AssociationRecords.AmendSupport)).By(Permission.StaffInConfidence).Without(nameof(Support.Code));
        acts.Of<Support>(nameof(AssociationRecords.EndSupport)).By(Permission.StaffInConfidence);
        acts.Of<Cohort>(nameof(AssociationRecords.OpenCohort)).By(Permission.StaffInConfidence);
        acts.Of<Cohort>(nameof(AssociationRecords.AmendCohort)).By(Permission.StaffInConfidence).Without(nameof(Cohort.SupportId), nameof(Cohort.Code));
        acts.Of<Cohort>(nameof(AssociationRecords.CloseCohort)).By(Permission.StaffInConfidence);
        Sessions(acts);
        TakingPart(acts);
        OneToOne(acts);
    }

    private static void Sessions(Acts acts)
    {
        acts.Of<Session>(nameof(AssociationRecords.PlanSession)).By(Permission.StaffInConfidence).Without(nameof(Session.Recording), nameof(Session.RecordedOn), nameof(Session.Status))
            .Completes<Session>("session", [], (session, _) => session with { Status = Domain.Committees.MeetingStatus.Planned });
        acts.Of<Session>(nameof(AssociationRecords.AmendSession)).By(Permission.StaffInConfidence)
            .Without(nameof(Session.SupportId), nameof(Session.Code), nameof(Session.Status), nameof(Session.Recording), nameof(Session.RecordedOn));
        acts.Of<Session>(nameof(AssociationRecords.AnswerTopic)).Named("answerTopicRequest").By(Permission.StaffInConfidence);
        acts.Of<Session>(nameof(AssociationRecords.HoldSession)).By(Permission.StaffInConfidence);
        acts.Of<Session>(nameof(AssociationRecords.CancelSession)).By(Permission.StaffInConfidence);
        acts.Of<Session>(nameof(AssociationRecords.AddRecording)).Named("addSessionRecording").By(Permission.StaffInConfidence);
        acts.Of<TopicRequest>(nameof(AssociationRecords.CollectTopic)).Named("collectTopicRequest").By(Permission.OneselfInYear("planYear", "personId") with { IsSelfOfMembers = true });
        acts.Of<TopicRequest>(nameof(AssociationRecords.AmendTopicRequest));
    }

    private static void TakingPart(Acts acts)
    {
        acts.Of<Participation>(nameof(AssociationRecords.Enter)).Named("enterSupport").By(Permission.StaffInConfidence);
        acts.Of<Participation>(nameof(AssociationRecords.Attend)).Named("attendSession").By(Permission.OneselfInSession("sessionId", "personId"));
        acts.Of<Session>(nameof(AssociationRecords.TakeBackEntry)).Named("leaveSession").By(Permission.OneselfInSession("sessionId", "personId"));
        acts.Of<Participation>(nameof(AssociationRecords.AmendParticipation)).By(Permission.StaffInConfidence)
            .Without(nameof(Participation.SupportId), nameof(Participation.SessionId), nameof(Participation.PersonId));
        acts.Of<Participation>(nameof(AssociationRecords.Leave)).Named("leaveSupport").By(Permission.StaffInConfidence);
    }

    private static void OneToOne(Acts acts)
    {
        var supporters = Permission.Supporters("engagementId", EngagementOf);
        acts.Of<Engagement>(nameof(AssociationRecords.OpenEngagement)).By(Permission.Overseers);
        acts.Of<Engagement>(nameof(AssociationRecords.AmendEngagement)).By(supporters)
            .Without(nameof(Engagement.SupportId), nameof(Engagement.PersonId), nameof(Engagement.SupporterIds));
        acts.Of<Engagement>(nameof(AssociationRecords.HandOverEngagement)).By(supporters);
        acts.Of<Engagement>(nameof(AssociationRecords.CloseEngagement)).By(supporters);
        acts.Of<Contact>(nameof(AssociationRecords.LogContact)).By(supporters)
            .LeftOut("supporterId", "leave it out when it is yourself", (values, moment) => EngagementOf(moment.Records, (Guid)values["engagementId"]!) is { } engagement
                && moment.Rights.PersonId is { } self && engagement.SupporterIds.Contains(self) ? self : null);
        acts.Of<Contact>(nameof(AssociationRecords.AmendContact)).Without(nameof(Contact.EngagementId))
            .By(Permission.Supporters("contactId", (records, id) => records.Contacts.FirstOrDefault(contact => contact.Id == id) is { } contact ? EngagementOf(records, contact.EngagementId) : null));
    }

    private static Engagement? EngagementOf(AssociationRecords records, Guid id) => records.Engagements.FirstOrDefault(engagement => engagement.Id == id);
}
