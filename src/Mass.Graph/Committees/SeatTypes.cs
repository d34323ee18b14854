using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Committees;

/// <summary>The seat, and the membership of who sits in it.</summary>
internal static class SeatTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<Seat>()
            .SeenBy(AccessClass.Public)
            .Node(seat => seat.Id)
            .Natural((seat, snapshot) => snapshot.Find<Association>(seat.AssociationId)!.Slug)
            .Natural((seat, _) => seat.CommitteeKey)
            .Natural((seat, _) => seat.Label)
            .Value(seat => seat.Label)
            .Value(seat => seat.Kind)
            .Value(seat => seat.IsVoting)
            .Value(seat => seat.TermYears)
            .Value(seat => seat.Represents)
            .Value(seat => seat.From)
            .Value(seat => seat.To)
            .Value("isCurrent", "Whether the seat and its body are there on the day as of which it is read.", IsThere)
            .Value("isVacant", "Whether the seat is there on the day as of which it is read and nobody sits in it.", IsVacant)
            .Value(seat => seat.NamedIn)
            .Value(seat => seat.AsWritten)
            .Object(
                "holder",
                "The membership of who sits in the seat on the day as of which it is read; null when nobody does.",
                (seat, snapshot) => snapshot.RecordsOf(seat.AssociationId).TermIn(seat, snapshot.Day),
                nullable: true)
            .Object("association", "The association that the seat belongs to.", (seat, snapshot) => snapshot.Find<Association>(seat.AssociationId))
            .Object(
                "committee",
                "The body that the seat belongs to; null while the source does not say to which of the bodies in question.",
                (seat, snapshot) => snapshot.Get(CommitteesSubject.CommitteeOf, seat.Id) is [var committee] ? committee : null,
                nullable: true)
            .Objects("proposedFor", "The bodies that the seat may be meant for, while it is not said to which it belongs.", (seat, snapshot) => snapshot.Get(CommitteesSubject.ProposedFor, seat.Id))
            .Connection("memberships", "Who sits, sat or is to sit in the seat.", (seat, snapshot) => snapshot.Get(CommitteesSubject.MembershipsIn, seat.Id));

        model.Type<Membership>()
            .SeenBy(AccessClass.Public)
            .Node(membership => membership.Id)
            .Natural((membership, snapshot) => snapshot.Find<Association>(membership.AssociationId)!.Slug)
            .Natural((membership, snapshot) => snapshot.Find<Seat>(membership.SeatId)?.CommitteeKey)
            .Natural((membership, snapshot) => snapshot.Find<Seat>(membership.SeatId)?.Label)
            .Natural((membership, _) => membership.From)
            .Value(membership => membership.From)
            .Value(membership => membership.To)
            .Value("isCurrent", "Whether it holds on the day as of which it is read.", (membership, snapshot) => membership.IsCurrentOn(snapshot.Day))
            .Value(membership => membership.EndReason)
            .Object("seat", "The seat; null when it was not there yet on the day as of which it is read.", (membership, snapshot) => snapshot.Find<Seat>(membership.SeatId), nullable: true)
            .Object(
                "committee",
                "The body that has the seat; null when it was not there yet on the day as of which it is read.",
                (membership, snapshot) => snapshot.Get(CommitteesSubject.CommitteeOf, membership.SeatId) is [var committee] ? committee : null,
                nullable: true)
            .Object("person", "Who sits in the seat; null when the person is not recorded.", (membership, snapshot) => snapshot.Find<Person>(membership.PersonId), nullable: true)
            .Object("association", "The association.", (membership, snapshot) => snapshot.Find<Association>(membership.AssociationId));
    }

    public static bool IsThere(Seat seat, Snapshot snapshot) => snapshot.RecordsOf(seat.AssociationId).IsThere(seat, snapshot.Day);

    public static bool IsVacant(Seat seat, Snapshot snapshot) => IsThere(seat, snapshot) && snapshot.RecordsOf(seat.AssociationId).TermIn(seat, snapshot.Day) is null;
}
