using Mass.Domain;
using Mass.Domain.Advocacy;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using Mass.Graph.Associations.Rows;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Associations;

/// <summary>Associations, their people and districts, their positions and who holds them, and their partners.</summary>
internal sealed class AssociationsSubject : ISubject
{
    public static readonly Relation<Association, Person> People = new();
    public static readonly Relation<Association, Member> Members = new();
    public static readonly Relation<Association, District> Districts = new();
    public static readonly Relation<Association, Position> Positions = new();
    public static readonly Relation<Association, Appointment> Appointments = new();
    public static readonly Relation<Association, Partner> Partners = new();
    public static readonly Relation<Association, Partnership> Partnerships = new();
    public static readonly Relation<Person, Member> MembersOfPerson = new();
    public static readonly Relation<Person, Appointment> AppointmentsOfPerson = new();
    public static readonly Relation<Person, Testimony> TestimoniesOfPerson = new();
    public static readonly Relation<District, Member> MembersOfDistrict = new();
    public static readonly Relation<Committee, District> DistrictsOfRoundTable = new();
    public static readonly Relation<Position, Position> ReportsTo = new();
    public static readonly Relation<Position, Position> DirectReports = new();
    public static readonly Relation<Position, Appointment> AppointmentsTo = new();
    public static readonly Relation<Position, Partnership> PartnershipsOfPosition = new();
    public static readonly Relation<Partner, ActionStep> StepsOfPartner = new();
    public static readonly Relation<Partner, Partnership> PartnershipsWith = new();
    public static readonly Relation<ActionStep, Partnership> PartnershipsOfStep = new();

    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
        snapshot.Add(records.Association.Id, records.Association);
        LoadPeople(records, snapshot);
        LoadPositions(records, snapshot);
        LoadPartners(records, snapshot);
    }

    public void Declare(GraphModel model)
    {
        AssociationTypes.Declare(model);
        PersonTypes.Declare(model);
        DistrictTypes.Declare(model);
        PositionTypes.Declare(model);
        PartnerTypes.Declare(model);
        AssociationRoots.Declare(model);
        AssociationRow.Declare(model);
        PersonRow.Declare(model);
        PositionRow.Declare(model);
        AppointmentRow.Declare(model);
        DistrictRow.Declare(model);
        DistrictKindRow.Declare(model);
        AssociationsActs.Declare(model.Acts);
    }

    private static void LoadPeople(AssociationRecords records, SnapshotBuilder snapshot)
    {
        foreach (var person in records.People)
        {
            snapshot.Add(person.Id, person);
            snapshot.Relate(People, records.Association.Id, person);
        }

        foreach (var district in records.Districts)
        {
            snapshot.Add(district.Id, district);
            snapshot.Relate(Districts, records.Association.Id, district);
            if (district.RoundTableId is { } roundTable)
            {
                snapshot.Relate(DistrictsOfRoundTable, roundTable, district);
            }
        }

        foreach (var member in records.Members)
        {
            snapshot.Add(member.Id, member);
            snapshot.Relate(Members, records.Association.Id, member);
            snapshot.Relate(MembersOfPerson, member.PersonId, member);
            if (member.DistrictId is { } district)
            {
                snapshot.Relate(MembersOfDistrict, district, member);
            }
        }

        foreach (var testimony in records.Testimonies)
        {
            snapshot.Relate(TestimoniesOfPerson, testimony.PersonId, testimony);
        }
    }

    private static void LoadPositions(AssociationRecords records, SnapshotBuilder snapshot)
    {
        var byKey = records.Positions.ToDictionary(position => position.Key, StringComparer.Ordinal);
        foreach (var position in records.Positions)
        {
            snapshot.Add(position.Id, position);
            snapshot.Relate(Positions, records.Association.Id, position);
            if (position.ReportsToKey is { } key && byKey.TryGetValue(key, out var above))
            {
                snapshot.Relate(ReportsTo, position.Id, above);
                snapshot.Relate(DirectReports, above.Id, position);
            }
        }

        foreach (var appointment in records.Appointments)
        {
            snapshot.Add(appointment.Id, appointment);
            snapshot.Relate(Appointments, records.Association.Id, appointment);
            snapshot.Relate(AppointmentsTo, appointment.PositionId, appointment);
            snapshot.Relate(AppointmentsOfPerson, appointment.PersonId, appointment);
        }
    }

    private static void LoadPartners(AssociationRecords records, SnapshotBuilder snapshot)
    {
        foreach (var partner in records.Partners)
        {
            snapshot.Add(partner.Id, partner);
            snapshot.Relate(Partners, records.Association.Id, partner);
            foreach (var step in records.Plans.SelectMany(plan => plan.ActionSteps).Where(step => partner.MentionedIn.Contains(step.Code)))
            {
                snapshot.Relate(StepsOfPartner, partner.Id, step);
            }
        }

        foreach (var partnership in records.Partnerships)
        {
            snapshot.Add(partnership.Id, partnership);
            snapshot.Relate(Partnerships, records.Association.Id, partnership);
            snapshot.Relate(PartnershipsWith, partnership.PartnerId, partnership);
            if (partnership.PositionId is { } position)
            {
                snapshot.Relate(PartnershipsOfPosition, position, partnership);
            }

            foreach (var step in partnership.StepIds.Distinct())
            {
                snapshot.Relate(PartnershipsOfStep, step, partnership);
            }
        }
    }
}
