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

    public void List(Listings lists)
    {
        lists.Of(static part => Alone.Of(part.Association), static association => association.Id);
        ListPeople(lists);
        ListPositions(lists);
        ListPartners(lists);
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

    private static void ListPeople(Listings lists)
    {
        lists.Of(static part => part.Records.People, static person => person.Id)
            .OfAssociation(People);
        lists.Of(static part => part.Records.Districts, static district => district.Id)
            .OfAssociation(Districts)
            .Under(DistrictsOfRoundTable, static district => district.RoundTableId);
        lists.Of(static part => part.Records.Members, static member => member.Id)
            .OfAssociation(Members)
            .Under(MembersOfPerson, static member => member.PersonId)
            .Under(MembersOfDistrict, static member => member.DistrictId);
    }

    private static void ListPositions(Listings lists)
    {
        lists.Of(static part => part.Records.Positions, static position => position.Id)
            .OfAssociation(Positions)
            .Under(DirectReports, Keys.OfPositions, static (position, byKey) => Owners.One(Above(position, byKey)?.Id));
        lists.Relate(
            ReportsTo,
            static part => part.Records.Positions,
            Keys.OfPositions,
            static (position, byKey) => Above(position, byKey) is { } above ? [(position.Id, above)] : []);
        lists.Of(static part => part.Records.Appointments, static appointment => appointment.Id)
            .OfAssociation(Appointments)
            .Under(AppointmentsTo, static appointment => appointment.PositionId)
            .Under(AppointmentsOfPerson, static appointment => appointment.PersonId);
    }

    private static void ListPartners(Listings lists)
    {
        lists.Of(static part => part.Records.Partners, static partner => partner.Id)
            .OfAssociation(Partners);
        lists.Relate(
            StepsOfPartner,
            static part => part.Records.Plans,
            static part => part.Records.Partners,
            static (plan, partners) => partners.SelectMany(partner => plan.ActionSteps.Where(step => partner.MentionedIn.Contains(step.Code)).Select(step => (partner.Id, step))));
        lists.Of(static part => part.Records.Partnerships, static partnership => partnership.Id)
            .OfAssociation(Partnerships)
            .Under(PartnershipsWith, static partnership => partnership.PartnerId)
            .Under(PartnershipsOfPosition, static partnership => partnership.PositionId)
            .UnderEach(PartnershipsOfStep, static partnership => partnership.StepIds);
    }

    private static Position? Above(Position position, Dictionary<string, Position> byKey) => position.ReportsToKey is { } key ? byKey.GetValueOrDefault(key) : null;
}
