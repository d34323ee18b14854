using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Graph.Querying;

namespace Mass.Graph.Committees;

/// <summary>The root fields of bodies, and the same lists under the association.</summary>
internal static class CommitteeRoots
{
    public static void Declare(GraphModel model)
    {
        model.Root<Committee>("committees", "The committees and the other bodies of all associations.", hasHistory: true);
        model.Root<Seat>("seats", "The seats of the bodies of all associations.", hasHistory: true);
        model.Root<Membership>("memberships", "Who sits, sat or is to sit in the seats of all associations.", hasHistory: true);
        model.Root<Meeting>("meetings", "The meetings of the bodies of all associations.", hasHistory: true);
        model.Root<Attendance>("attendances", "Who was at the meetings of all associations.", hasHistory: true);
        model.Root<VolunteerOpportunity>("volunteerOpportunities", "The work for volunteers of all associations.", hasHistory: true);
        model.Root<VolunteerSignup>("volunteerSignups", "Who signed up for work in all associations.", hasHistory: true);
        model.Type<Association>()
            .Connection("committees", "The committees and the other bodies.", (association, snapshot) => snapshot.Get(CommitteesSubject.Committees, association.Id))
            .Connection("seats", "The seats of its bodies.", (association, snapshot) => snapshot.Get(CommitteesSubject.Seats, association.Id))
            .Connection("memberships", "Who sits, sat or is to sit in the seats of its bodies.", (association, snapshot) => snapshot.Get(CommitteesSubject.Memberships, association.Id))
            .Connection("meetings", "The meetings of its bodies.", (association, snapshot) => snapshot.Get(CommitteesSubject.Meetings, association.Id))
            .Connection("attendances", "Who was at the meetings of its bodies.", (association, snapshot) => snapshot.Get(CommitteesSubject.Attendances, association.Id))
            .Connection("volunteerOpportunities", "The work for volunteers.", (association, snapshot) => snapshot.Get(CommitteesSubject.Opportunities, association.Id))
            .Connection("volunteerSignups", "Who signed up for work.", (association, snapshot) => snapshot.Get(CommitteesSubject.Signups, association.Id));

        var committee = model.Lookup(
            "committee",
            new LookupKey<Committee>("abbreviation", "Its abbreviation.", committee => committee.Abbreviation),
            new LookupKey<Committee>("name", "Its name.", committee => committee.Name));
        model.Root(() => committee.RootField(
            model,
            "One committee or another body; null when there is none.",
            hasHistory: true,
            model.LookupOf<Association>().Narrowing<Committee>("association", committee => committee.AssociationId)));
    }
}
