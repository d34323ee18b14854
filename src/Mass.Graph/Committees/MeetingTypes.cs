using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Documents;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Committees;

/// <summary>The meeting, its agenda and its quorum; who was there by name is for members.</summary>
internal static class MeetingTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<Meeting>()
            .SeenBy(AccessClass.Public)
            .Node(meeting => meeting.Id)
            .Natural((meeting, snapshot) => snapshot.Find<Association>(meeting.AssociationId)!.Slug)
            .Natural((meeting, _) => meeting.On)
            .Natural((meeting, snapshot) => snapshot.Find<Committee>(meeting.CommitteeId)?.Name)
            .Value(meeting => meeting.On)
            .Value(meeting => meeting.Status)
            .Value(meeting => meeting.Place)
            .Objects(meeting => meeting.Agenda)
            .Values(
                "missingSections",
                "The sections that every agenda of the body has and that this one lacks.",
                (meeting, snapshot) => snapshot.Find<Committee>(meeting.CommitteeId) is { } body ? AgendaCheck.Missing(body, meeting.Agenda) : [])
            .Object(
                "quorum",
                "Whether enough of those who vote were there; null unless the meeting was held.",
                Quorum,
                nullable: true)
            .Value("presentCount", "How many people were there, guests included.", (meeting, snapshot) => Turnout(meeting, snapshot).Present)
            .Value("guestCount", "How many of them were there without a seat.", (meeting, snapshot) => Turnout(meeting, snapshot).Guests)
            .Value(meeting => meeting.MinutesApprovedOn)
            .Object("minutes", "The document with the minutes; null while there are none or when it is not published and the reader is not staff.", (meeting, snapshot) => References.To<Document>(snapshot, meeting.MinutesId), nullable: true)
            .Object("committee", "The body; null when it was not there yet on the day as of which it is read.", (meeting, snapshot) => snapshot.Find<Committee>(meeting.CommitteeId), nullable: true)
            .Object("association", "The association.", (meeting, snapshot) => snapshot.Find<Association>(meeting.AssociationId))
            .Connection("attendances", "Who was there, was excused or was absent.", (meeting, snapshot) => snapshot.Get(CommitteesSubject.AttendancesAt, meeting.Id));

        model.Type<AgendaItem>()
            .SeenBy(AccessClass.Public)
            .Value(item => item.Section)
            .Value(item => item.Title)
            .Object("presenter", "Who presents it; null when nobody is named.", (item, snapshot) => References.To<Person>(snapshot, item.PresenterId), nullable: true)
            .Objects("actionSteps", "The steps that it is about.", (item, snapshot) => References.To<ActionStep>(snapshot, item.StepIds));

        model.Type<MeetingQuorum>()
            .SeenBy(AccessClass.Public)
            .Value(quorum => quorum.Required)
            .Value(quorum => quorum.PresentVoting)
            .Value(quorum => quorum.FilledVotingSeats)
            .Value(quorum => quorum.IsMet);

        model.Type<Attendance>()
            .SeenBy(AccessClass.Member)
            .Node(attendance => attendance.Id)
            .Natural((attendance, snapshot) => snapshot.Find<Association>(attendance.AssociationId)!.Slug)
            .Natural((attendance, snapshot) => snapshot.Find<Meeting>(attendance.MeetingId)?.On)
            .Value(attendance => attendance.Status)
            .Value("isGuest", "Whether the person attended without a seat, and did not vote.", (attendance, _) => attendance.SeatId is null)
            .Object("meeting", "The meeting; null when it is not recorded.", (attendance, snapshot) => snapshot.Find<Meeting>(attendance.MeetingId), nullable: true)
            .Object("seat", "The seat in which the person attended; null for a guest.", (attendance, snapshot) => References.To<Seat>(snapshot, attendance.SeatId), nullable: true)
            .Object("person", "The person; null when the person is not recorded.", (attendance, snapshot) => snapshot.Find<Person>(attendance.PersonId), nullable: true)
            .Object("association", "The association.", (attendance, snapshot) => snapshot.Find<Association>(attendance.AssociationId));
    }

    public static MeetingQuorum? Quorum(Meeting meeting, Snapshot snapshot) =>
        meeting.Status == MeetingStatus.Held ? MeetingQuorum.Of(snapshot.RecordsOf(meeting.AssociationId), meeting) : null;

    public static MeetingTurnout Turnout(Meeting meeting, Snapshot snapshot) => snapshot.Find<MeetingTurnout>(meeting.Id) ?? MeetingTurnout.Nobody;
}
