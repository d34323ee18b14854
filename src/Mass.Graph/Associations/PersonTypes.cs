using Mass.Domain.Advocacy;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Graph.Access;
using Mass.Graph.Committees;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Associations;

/// <summary>The person, and the member, whose directory is for members.</summary>
internal static class PersonTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<Person>()
            .SeenBy(AccessClass.Public)
            .Node(person => person.Id)
            .Natural((person, snapshot) => snapshot.Find<Association>(person.AssociationId)!.Slug)
            .Natural((person, _) => person.SortName ?? person.Name)
            .Value(person => person.Name)
            .Value(person => person.SortName)
            .Value(person => person.Email).OnlyFor(AccessClass.Staff)
            .Object("association", "The association.", (person, snapshot) => snapshot.Find<Association>(person.AssociationId))
            .Connection("memberships", "The seats that the person holds, held or is to hold.", (person, snapshot) => snapshot.Get(CommitteesSubject.MembershipsOfPerson, person.Id))
            .Connection("appointments", "The positions that the person holds, held or is to hold.", (person, snapshot) => snapshot.Get(AssociationsSubject.AppointmentsOfPerson, person.Id))
            .Connection("testimonies", "The testimony that the person gave.", (person, snapshot) => snapshot.Get(AssociationsSubject.TestimoniesOfPerson, person.Id))
            .Connection("members", "The person's memberships in the association.", (person, snapshot) => snapshot.Get(AssociationsSubject.MembersOfPerson, person.Id))
            .Connection("attendances", "The meetings that the person was at.", (person, snapshot) => snapshot.Get(CommitteesSubject.AttendancesOfPerson, person.Id))
            .Connection("volunteerSignups", "The work that the person signed up for.", (person, snapshot) => snapshot.Get(CommitteesSubject.SignupsOfPerson, person.Id));

        model.Type<Testimony>()
            .Object("person", "The person who gave it; null when the person is not recorded.", (testimony, snapshot) => snapshot.Find<Person>(testimony.PersonId), nullable: true);

        model.Type<Member>()
            .SeenBy(AccessClass.Member)
            .Node(member => member.Id)
            .Natural((member, snapshot) => snapshot.Find<Association>(member.AssociationId)!.Slug)
            .Natural((member, _) => member.Since)
            .Value(member => member.Role)
            .Value(member => member.Since)
            .Value(member => member.Until)
            .Value(member => member.RoleSince)
            .Value("isCurrent", "Whether it holds on the day as of which it is read.", (member, snapshot) => member.IsCurrentOn(snapshot.Day))
            .Value("isNew", "Whether the person is new in the role in the plan year of the day as of which it is read.", IsNew)
            .Values(member => member.SelfIdentifiedAs).OnlyForOverseers()
            .Object("person", "The person; null when the person is not recorded.", (member, snapshot) => snapshot.Find<Person>(member.PersonId), nullable: true)
            .Object("district", "The district; null when the person works in none of those recorded.", (member, snapshot) => References.To<District>(snapshot, member.DistrictId), nullable: true)
            .Object("association", "The association.", (member, snapshot) => snapshot.Find<Association>(member.AssociationId));
    }

    private static bool IsNew(Member member, Snapshot snapshot) =>
        snapshot.Day.Year is > PlanYear.MinYear and <= PlanYear.MaxYear && member.IsNewIn(PlanYear.Containing(snapshot.Day));
}
