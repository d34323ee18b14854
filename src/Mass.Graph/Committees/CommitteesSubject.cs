using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Graph.Committees.Rows;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Committees;

/// <summary>Committees and the other bodies, their seats and who sits in them, their meetings, and volunteering.</summary>
internal sealed class CommitteesSubject : ISubject
{
    public static readonly Relation<Association, Committee> Committees = new();
    public static readonly Relation<Association, Seat> Seats = new();
    public static readonly Relation<Association, Membership> Memberships = new();
    public static readonly Relation<Association, Meeting> Meetings = new();
    public static readonly Relation<Association, Attendance> Attendances = new();
    public static readonly Relation<Association, VolunteerOpportunity> Opportunities = new();
    public static readonly Relation<Association, VolunteerSignup> Signups = new();
    public static readonly Relation<Person, Membership> MembershipsOfPerson = new();
    public static readonly Relation<Person, Attendance> AttendancesOfPerson = new();
    public static readonly Relation<Person, VolunteerSignup> SignupsOfPerson = new();
    public static readonly Relation<Committee, Committee> Children = new();
    public static readonly Relation<Committee, Committee> Parent = new();
    public static readonly Relation<Committee, Seat> SeatsOf = new();
    public static readonly Relation<Committee, Seat> SeatsProposedFor = new();
    public static readonly Relation<Committee, Membership> MembershipsOf = new();
    public static readonly Relation<Committee, Meeting> MeetingsOf = new();
    public static readonly Relation<Committee, VolunteerOpportunity> OpportunitiesOf = new();
    public static readonly Relation<Seat, Committee> CommitteeOf = new();
    public static readonly Relation<Seat, Committee> ProposedFor = new();
    public static readonly Relation<Seat, Membership> MembershipsIn = new();
    public static readonly Relation<Meeting, Attendance> AttendancesAt = new();
    public static readonly Relation<VolunteerOpportunity, VolunteerSignup> SignupsFor = new();

    public void List(Listings lists)
    {
        ListBodies(lists);
        ListMeetings(lists);
        ListVolunteering(lists);
        lists.Of(static part => part.Records.Memberships, static membership => membership.Id)
            .OfAssociation(Memberships)
            .Under(MembershipsIn, static membership => membership.SeatId)
            .Under(MembershipsOfPerson, static membership => membership.PersonId)
            .Under(MembershipsOf, BodiesOfSeats, static (membership, bodies) => bodies.TryGetValue(membership.SeatId, out var body) ? Owners.One(body) : Owners.None);
    }

    public void Declare(GraphModel model)
    {
        CommitteeTypes.Declare(model);
        SeatTypes.Declare(model);
        MeetingTypes.Declare(model);
        VolunteerTypes.Declare(model);
        RepresentationTypes.Declare(model);
        CommitteeRoots.Declare(model);
        CommitteeChanges.Declare(model);
        CommitteeRow.Declare(model);
        SeatRow.Declare(model);
        MembershipRow.Declare(model);
        MeetingRow.Declare(model);
        CommitteesActs.Declare(model.Acts);
    }

    private static void ListBodies(Listings lists)
    {
        lists.Of(static part => part.Records.Committees, static committee => committee.Id)
            .OfAssociation(Committees)
            .Under(Children, Keys.OfCommittees, static (committee, byKey) => Owners.One(Named(committee.ParentKey, byKey)?.Id));
        lists.Relate(
            Parent,
            static part => part.Records.Committees,
            Keys.OfCommittees,
            static (committee, byKey) => Named(committee.ParentKey, byKey) is { } parent ? [(committee.Id, parent)] : []);
        lists.Of(static part => part.Records.Seats, static seat => seat.Id)
            .OfAssociation(Seats)
            .Under(SeatsOf, Keys.OfCommittees, static (seat, byKey) => Owners.One(Named(seat.CommitteeKey, byKey)?.Id))
            .Under(SeatsProposedFor, Keys.OfCommittees, static (seat, byKey) => Owners.Many([.. Proposed(seat, byKey).Select(committee => committee.Id)]));
        lists.Relate(
            CommitteeOf,
            static part => part.Records.Seats,
            Keys.OfCommittees,
            static (seat, byKey) => Named(seat.CommitteeKey, byKey) is { } committee ? [(seat.Id, committee)] : []);
        lists.Relate(
            ProposedFor,
            static part => part.Records.Seats,
            Keys.OfCommittees,
            static (seat, byKey) => Proposed(seat, byKey).Select(committee => (seat.Id, committee)));
    }

    private static void ListMeetings(Listings lists)
    {
        lists.Of(static part => part.Records.Meetings, static meeting => meeting.Id)
            .OfAssociation(Meetings)
            .Under(MeetingsOf, static meeting => meeting.CommitteeId);
        lists.Of(static part => part.Records.Attendances, static attendance => attendance.Id)
            .OfAssociation(Attendances)
            .Under(AttendancesAt, static attendance => attendance.MeetingId)
            .Under(AttendancesOfPerson, static attendance => attendance.PersonId);
        MeetingTurnout.List(lists);
    }

    private static void ListVolunteering(Listings lists)
    {
        lists.Of(static part => part.Records.VolunteerOpportunities, static opportunity => opportunity.Id)
            .OfAssociation(Opportunities)
            .Under(OpportunitiesOf, static opportunity => opportunity.CommitteeId);
        lists.Of(static part => part.Records.VolunteerSignups, static signup => signup.Id)
            .OfAssociation(Signups)
            .Under(SignupsFor, static signup => signup.OpportunityId)
            .Under(SignupsOfPerson, static signup => signup.PersonId);
    }

    /// <summary>Who was at which meeting, by the meeting.</summary>
    public static IOwnedItems<Attendance> AttendancesOf(IReadOnlyList<Attendance> attendances) => OwnerIndex.Of(attendances, AttendancesAt, static attendance => Owners.One(attendance.MeetingId));

    private static Committee? Named(string? key, Dictionary<string, Committee> byKey) => key is null ? null : byKey.GetValueOrDefault(key);

    private static IEnumerable<Committee> Proposed(Seat seat, Dictionary<string, Committee> byKey) => seat.ProposedFor.Distinct().Where(byKey.ContainsKey).Select(key => byKey[key]);

    /// <summary>The id of the body of each seat that belongs to one.</summary>
    private static Dictionary<Guid, Guid> BodiesOfSeats(SnapshotPart part)
    {
        var byKey = Keys.OfCommittees(part);
        return Made.Of<Dictionary<Guid, Guid>>(part.Records.Seats, nameof(BodiesOfSeats), [byKey], _ =>
        {
            var bodies = new Dictionary<Guid, Guid>(part.Records.Seats.Count);
            foreach (var seat in part.Records.Seats)
            {
                if (Named(seat.CommitteeKey, byKey) is { } body)
                {
                    bodies.TryAdd(seat.Id, body.Id);
                }
            }

            return bodies;
        });
    }
}
