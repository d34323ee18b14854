using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Committees;

/// <summary>The work that members can sign up for, which is for members, and who signed up, which is for the staff.</summary>
internal static class VolunteerTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<VolunteerOpportunity>()
            .SeenBy(AccessClass.Member)
            .Node(opportunity => opportunity.Id)
            .Natural((opportunity, snapshot) => snapshot.Find<Association>(opportunity.AssociationId)!.Slug)
            .Natural((opportunity, _) => opportunity.Code)
            .Value(opportunity => opportunity.Code)
            .Value(opportunity => opportunity.Title)
            .Value(opportunity => opportunity.Description)
            .Values(opportunity => opportunity.Audiences)
            .Value(opportunity => opportunity.Capacity)
            .Value(opportunity => opportunity.Hours)
            .Value(opportunity => opportunity.OpensOn)
            .Value(opportunity => opportunity.StartsOn)
            .Value(opportunity => opportunity.EndsOn)
            .Value("takenPlaces", "How many people signed up and did not withdraw.", (opportunity, snapshot) => Places(opportunity, snapshot).Taken)
            .Value("freePlaces", "How many more can sign up; null when there is no limit.", (opportunity, snapshot) => Places(opportunity, snapshot).Free, nullable: true)
            .Object("committee", "The body that it helps; null when it helps none.", (opportunity, snapshot) => References.To<Committee>(snapshot, opportunity.CommitteeId), nullable: true)
            .Object("association", "The association.", (opportunity, snapshot) => snapshot.Find<Association>(opportunity.AssociationId))
            .Connection("actionSteps", "The steps that it serves.", (opportunity, snapshot) => References.To<ActionStep>(snapshot, opportunity.StepIds))
            .Connection("volunteerSignups", "Who signed up.", (opportunity, snapshot) => snapshot.Get(CommitteesSubject.SignupsFor, opportunity.Id));

        model.Type<VolunteerSignup>()
            .SeenBy(AccessClass.Staff)
            .Node(signup => signup.Id)
            .Natural((signup, snapshot) => snapshot.Find<Association>(signup.AssociationId)!.Slug)
            .Natural((signup, _) => signup.On)
            .Value(signup => signup.On)
            .Value(signup => signup.Status)
            .Object("volunteerOpportunity", "The opportunity; null when it is not recorded.", (signup, snapshot) => snapshot.Find<VolunteerOpportunity>(signup.OpportunityId), nullable: true)
            .Object("person", "The person; null when the person is not recorded.", (signup, snapshot) => snapshot.Find<Person>(signup.PersonId), nullable: true)
            .Object("association", "The association.", (signup, snapshot) => snapshot.Find<Association>(signup.AssociationId));
    }

    private static VolunteerPlaces Places(VolunteerOpportunity opportunity, Snapshot snapshot) => VolunteerPlaces.Of(snapshot.RecordsOf(opportunity.AssociationId), opportunity, snapshot.Day);
}
