using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Graph.Access;
using Mass.Graph.Associations;
using Mass.Graph.Planning;
using Mass.Graph.Querying;

namespace Mass.Graph.Committees;

/// <summary>The body.</summary>
internal static class CommitteeTypes
{
    public static void Declare(GraphModel model) => model.Type<Committee>()
        .SeenBy(AccessClass.Public)
        .Node(committee => committee.Id)
        .Natural((committee, snapshot) => snapshot.Find<Association>(committee.AssociationId)!.Slug)
        .Natural((committee, _) => committee.Kind)
        .Natural((committee, _) => committee.Name)
        .Value(committee => committee.Abbreviation)
        .Value(committee => committee.Name)
        .Value(committee => committee.Kind)
        .Value(committee => committee.Purpose)
        .Value(committee => committee.MeetingCadence)
        .Values(committee => committee.AgendaSections)
        .Value(committee => committee.Quorum)
        .Value(committee => committee.FormedOn)
        .Value(committee => committee.DissolvedOn)
        .Value("isCurrent", "Whether the body is there on the day as of which it is read.", (committee, snapshot) => committee.IsCurrentOn(snapshot.Day))
        .Value(committee => committee.NamedIn)
        .Value(
            "seatCount",
            "How many seats the body has on the day as of which it is read.",
            (committee, snapshot) => snapshot.Get(CommitteesSubject.SeatsOf, committee.Id).Count(seat => SeatTypes.IsThere(seat, snapshot))).Costs(2)
        .Value(
            "vacancyCount",
            "In how many of these seats nobody sits.",
            (committee, snapshot) => snapshot.Get(CommitteesSubject.SeatsOf, committee.Id).Count(seat => SeatTypes.IsVacant(seat, snapshot))).Costs(2)
        .Object("association", "The association that the body belongs to.", (committee, snapshot) => snapshot.Find<Association>(committee.AssociationId))
        .Object("parent", "The body that this one belongs to; null when it stands by itself.", (committee, snapshot) => snapshot.Get(CommitteesSubject.Parent, committee.Id) is [var parent] ? parent : null, nullable: true)
        .Connection("children", "The bodies that belong to this one.", (committee, snapshot) => snapshot.Get(CommitteesSubject.Children, committee.Id))
        .Connection("seats", "The seats of the body.", (committee, snapshot) => snapshot.Get(CommitteesSubject.SeatsOf, committee.Id))
        .Connection("proposedSeats", "The seats that may be meant for the body, while it is not said to which body they belong.", (committee, snapshot) => snapshot.Get(CommitteesSubject.SeatsProposedFor, committee.Id))
        .Connection("memberships", "Who sits, sat or is to sit in the seats of the body.", (committee, snapshot) => snapshot.Get(CommitteesSubject.MembershipsOf, committee.Id))
        .Connection("meetings", "The meetings of the body.", (committee, snapshot) => snapshot.Get(CommitteesSubject.MeetingsOf, committee.Id))
        .Connection("volunteerOpportunities", "The work for volunteers that helps the body.", (committee, snapshot) => snapshot.Get(CommitteesSubject.OpportunitiesOf, committee.Id))
        .Connection("districts", "The districts whose members belong to the body, when it is a round table.", (committee, snapshot) => snapshot.Get(AssociationsSubject.DistrictsOfRoundTable, committee.Id))
        .Connection("actionSteps", "The steps that the body, or a part of it, is responsible for.", (committee, snapshot) => snapshot.Get(PlanningSubject.StepsOfCommittee, committee.Id));
}
