using Mass.Domain;
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

    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
        var byKey = records.Committees.ToDictionary(committee => committee.Key, StringComparer.Ordinal);
        LoadBodies(records, snapshot, byKey);
        LoadMeetings(records, snapshot);
        LoadVolunteering(records, snapshot);
        var bodies = records.Seats.Where(seat => seat.CommitteeKey is not null).DistinctBy(seat => seat.Id).ToDictionary(seat => seat.Id, seat => byKey.GetValueOrDefault(seat.CommitteeKey!));
        foreach (var membership in records.Memberships)
        {
            snapshot.Add(membership.Id, membership);
            snapshot.Relate(Memberships, records.Association.Id, membership);
            snapshot.Relate(MembershipsIn, membership.SeatId, membership);
            snapshot.Relate(MembershipsOfPerson, membership.PersonId, membership);
            if (bodies.GetValueOrDefault(membership.SeatId) is { } body)
            {
                snapshot.Relate(MembershipsOf, body.Id, membership);
            }
        }
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

    private static void LoadBodies(AssociationRecords records, SnapshotBuilder snapshot, Dictionary<string, Committee> byKey)
    {
        foreach (var committee in records.Committees)
        {
            snapshot.Add(committee.Id, committee);
            snapshot.Relate(Committees, records.Association.Id, committee);
            if (committee.ParentKey is { } key && byKey.TryGetValue(key, out var parent))
            {
                snapshot.Relate(Children, parent.Id, committee);
                snapshot.Relate(Parent, committee.Id, parent);
            }
        }

        foreach (var seat in records.Seats)
        {
            var id = seat.Id;
            snapshot.Add(id, seat);
            snapshot.Relate(Seats, records.Association.Id, seat);
            if (seat.CommitteeKey is { } key && byKey.TryGetValue(key, out var committee))
            {
                snapshot.Relate(SeatsOf, committee.Id, seat);
                snapshot.Relate(CommitteeOf, id, committee);
            }

            foreach (var proposed in seat.ProposedFor.Distinct().Where(byKey.ContainsKey).Select(each => byKey[each]))
            {
                snapshot.Relate(SeatsProposedFor, proposed.Id, seat);
                snapshot.Relate(ProposedFor, id, proposed);
            }
        }
    }

    private static void LoadMeetings(AssociationRecords records, SnapshotBuilder snapshot)
    {
        foreach (var meeting in records.Meetings)
        {
            snapshot.Add(meeting.Id, meeting);
            snapshot.Relate(Meetings, records.Association.Id, meeting);
            snapshot.Relate(MeetingsOf, meeting.CommitteeId, meeting);
        }

        // How many were there is told to those who may not see who was.
        foreach (var meeting in snapshot.State.Records.Attendances.Where(attendance => attendance.Status == AttendanceStatus.Present).GroupBy(attendance => attendance.MeetingId))
        {
            snapshot.Add(meeting.Key, new MeetingTurnout(meeting.Count(), meeting.Count(attendance => attendance.SeatId is null)), hidden: true);
        }

        foreach (var attendance in records.Attendances)
        {
            snapshot.Add(attendance.Id, attendance);
            snapshot.Relate(Attendances, records.Association.Id, attendance);
            snapshot.Relate(AttendancesAt, attendance.MeetingId, attendance);
            snapshot.Relate(AttendancesOfPerson, attendance.PersonId, attendance);
        }
    }

    private static void LoadVolunteering(AssociationRecords records, SnapshotBuilder snapshot)
    {
        foreach (var opportunity in records.VolunteerOpportunities)
        {
            snapshot.Add(opportunity.Id, opportunity);
            snapshot.Relate(Opportunities, records.Association.Id, opportunity);
            if (opportunity.CommitteeId is { } body)
            {
                snapshot.Relate(OpportunitiesOf, body, opportunity);
            }
        }

        foreach (var signup in records.VolunteerSignups)
        {
            snapshot.Add(signup.Id, signup);
            snapshot.Relate(Signups, records.Association.Id, signup);
            snapshot.Relate(SignupsFor, signup.OpportunityId, signup);
            snapshot.Relate(SignupsOfPerson, signup.PersonId, signup);
        }
    }
}
