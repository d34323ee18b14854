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
        acts.Of<Cohort>(nameof(AssociationRecords.OpenCohort));
        acts.Of<Session>(nameof(AssociationRecords.PlanSession)).Without(nameof(Session.Recording), nameof(Session.RecordedOn), nameof(Session.Status))
            .Completes<Session>("session", [], (session, _) => session with { Status = Domain.Committees.MeetingStatus.Planned });
        acts.Of<Session>(nameof(AssociationRecords.HoldSession));
        acts.Of<Session>(nameof(AssociationRecords.CancelSession));
        acts.Of<Session>(nameof(AssociationRecords.AddRecording)).Named("addSessionRecording");
        acts.Of<Participation>(nameof(AssociationRecords.Enter)).Named("enterSupport");
        acts.Of<Participation>(nameof(AssociationRecords.Attend)).Named("attendSession");
        acts.Of<Participation>(nameof(AssociationRecords.Leave)).Named("leaveSupport");
        acts.Of<TopicRequest>(nameof(AssociationRecords.CollectTopic)).Named("collectTopicRequest");
        acts.Of<Engagement>(nameof(AssociationRecords.OpenEngagement)).By(Permission.Overseers);
        acts.Of<Engagement>(nameof(AssociationRecords.CloseEngagement)).By(Permission.Supporters("engagementId"));
        acts.Of<Contact>(nameof(AssociationRecords.LogContact)).By(Permission.Supporters("engagementId"));
    }
}
