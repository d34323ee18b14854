using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Graph.Querying;

namespace Mass.Graph.Committees;

/// <summary>The subscriptions to bodies and their meetings.</summary>
internal static class CommitteeChanges
{
    public static void Declare(GraphModel model)
    {
        var (association, committee) = (model.LookupOf<Association>(), model.LookupOf<Committee>());
        model.Changes<Committee>("committeeChanged", "A committee or another body, each time that it, one of its seats, or who sits in one has changed.")
            .Through<Seat>((seat, snapshot) => snapshot.Get(CommitteesSubject.CommitteeOf, seat.Id) is [var body, ..] ? body.Id : null)
            .Through<Membership>((membership, snapshot) => snapshot.Get(CommitteesSubject.CommitteeOf, membership.SeatId) is [var body, ..] ? body.Id : null)
            .Within(committee.Narrowing<Committee>("committee", "Only this body.", each => each.Id))
            .Within(association.Narrowing<Committee>("association", "Only the bodies of this association.", each => each.AssociationId));
        model.Changes<Meeting>("meetingChanged", "A meeting, each time that it or who was there has changed.")
            .Through<Attendance>((attendance, _) => attendance.MeetingId)
            .Within(committee.Narrowing<Meeting>("committee", "Only the meetings of this body.", each => each.CommitteeId))
            .Within(association.Narrowing<Meeting>("association", "Only the meetings of this association.", each => each.AssociationId));
    }
}
