using Mass.Domain;
using Mass.Domain.Committees;
using Mass.Graph.Writing;

namespace Mass.Graph.Committees;

/// <summary>What can be done to bodies: their seats, terms, meetings and volunteers.</summary>
internal static class CommitteesActs
{
    public static void Declare(Acts acts)
    {
        acts.Of<Committee>(nameof(AssociationRecords.FormCommittee))
            .Names<Committee>(nameof(Committee.ParentKey), parent => parent.Key, "parentId", isRequired: false)
            .Without(nameof(Committee.DissolvedOn), nameof(Committee.NamedIn));
        acts.Of<Committee>(nameof(AssociationRecords.AmendCommittee))
            .Without(nameof(Committee.ParentKey), nameof(Committee.DissolvedOn), nameof(Committee.NamedIn));
        acts.Of<Committee>(nameof(AssociationRecords.PlaceCommittee));
        acts.Of<Committee>(nameof(AssociationRecords.DissolveCommittee));
        Seats(acts);
        Meetings(acts);
        Volunteers(acts);
    }

    private static void Seats(Acts acts)
    {
        acts.Of<Seat>(nameof(AssociationRecords.AddSeat))
            .Names<Committee>(nameof(Seat.CommitteeKey), committee => committee.Key)
            .Without(nameof(Seat.ProposedFor), nameof(Seat.NamedIn), nameof(Seat.AsWritten), nameof(Seat.To));
        acts.Of<Seat>(nameof(AssociationRecords.AmendSeat))
            .Without(nameof(Seat.CommitteeKey), nameof(Seat.Label), nameof(Seat.ProposedFor), nameof(Seat.NamedIn), nameof(Seat.AsWritten), nameof(Seat.To));
        acts.Of<Seat>(nameof(AssociationRecords.RelabelSeat));
        acts.Of<Seat>(nameof(AssociationRecords.AllotSeat));
        acts.Of<Seat>(nameof(AssociationRecords.AbolishSeat));
        acts.Of<Membership>(nameof(AssociationRecords.SeatMember));
        acts.Of<Membership>(nameof(AssociationRecords.AmendMembership)).Without(nameof(Membership.SeatId), nameof(Membership.PersonId), nameof(Membership.EndReason));
        acts.Of<Membership>(nameof(AssociationRecords.EndMembership)).Rename("reason", "endReason");
        acts.Of<Membership>(nameof(AssociationRecords.TakeBackMembership));
        acts.Of<Membership>(nameof(AssociationRecords.Promote)).Named("promoteMember");
    }

    private static void Meetings(Acts acts)
    {
        acts.Of<Meeting>(nameof(AssociationRecords.PlanMeeting));
        acts.Of<Meeting>(nameof(AssociationRecords.AmendMeeting))
            .Without(nameof(Meeting.CommitteeId), nameof(Meeting.Status), nameof(Meeting.Agenda), nameof(Meeting.MinutesId), nameof(Meeting.MinutesApprovedOn));
        acts.Of<Meeting>(nameof(AssociationRecords.SetAgenda)).Named("setMeetingAgenda");
        acts.Of<Meeting>(nameof(AssociationRecords.HoldMeeting));
        acts.Of<Meeting>(nameof(AssociationRecords.CancelMeeting));
        acts.Of<Attendance>(nameof(AssociationRecords.RecordAttendance)).Named("recordMeetingAttendance");
        acts.Of<Meeting>(nameof(AssociationRecords.FileMinutes)).Named("fileMeetingMinutes");
        acts.Of<Meeting>(nameof(AssociationRecords.ApproveMinutes)).Named("approveMeetingMinutes");
    }

    private static void Volunteers(Acts acts)
    {
        acts.Of<VolunteerOpportunity>(nameof(AssociationRecords.OpenOpportunity)).Named("openVolunteerOpportunity");
        acts.Of<VolunteerOpportunity>(nameof(AssociationRecords.AmendOpportunity)).Named("amendVolunteerOpportunity").Without(nameof(VolunteerOpportunity.Code));
        acts.Of<VolunteerSignup>(nameof(AssociationRecords.SignUp)).Named("signUpForOpportunity").By(Permission.Oneself("personId")).Gives("on", moment => moment.Today);
        acts.Of<VolunteerSignup>(nameof(AssociationRecords.WithdrawSignup)).Named("withdrawFromOpportunity").By(Permission.Oneself("personId"));
        acts.Of<VolunteerSignup>(nameof(AssociationRecords.RecordService)).Named("recordVolunteerService");
    }
}
