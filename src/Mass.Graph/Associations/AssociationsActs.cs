using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Planning;
using Mass.Graph.Writing;

namespace Mass.Graph.Associations;

/// <summary>What can be done to the association itself, people and members, districts, positions and who holds them, and the work with partners.</summary>
internal static class AssociationsActs
{
    public static void Declare(Acts acts)
    {
        acts.Of<Association>(nameof(AssociationRecords.AmendAssociation)).By(Permission.Administrators).Without(nameof(Association.Slug));
        People(acts);
        Positions(acts);
        Partners(acts);
    }

    private static void People(Acts acts)
    {
        acts.Of<Person>(nameof(AssociationRecords.AddPerson));
        acts.Of<Person>(nameof(AssociationRecords.AmendPerson));
        acts.Of<District>(nameof(AssociationRecords.AddDistrict));
        acts.Of<District>(nameof(AssociationRecords.AmendDistrict)).Without(nameof(District.Code));
        acts.Of<Member>(nameof(AssociationRecords.AdmitMember));

        // How people identify is theirs to say, and nobody's to say for them but the overseers': the staff neither reads nor writes it.
        acts.Of<Member>(nameof(AssociationRecords.AmendMember)).Without(nameof(Member.PersonId), nameof(Member.SelfIdentifiedAs));
        acts.Of<Member>(nameof(AssociationRecords.MoveMember)).Asks("districtId");
        acts.Of<Member>(nameof(AssociationRecords.RecordSelfIdentification)).By(Permission.OwnMembership("memberId"));
        acts.Of<Member>(nameof(AssociationRecords.EndMember));
    }

    private static void Positions(Acts acts)
    {
        acts.Of<Position>(nameof(AssociationRecords.AddPosition))
            .Names<Position>(nameof(Position.ReportsToKey), above => above.Key, "reportsToId", isRequired: false);
        acts.Of<Position>(nameof(AssociationRecords.AmendPosition)).Without(nameof(Position.ReportsToKey));
        acts.Of<Position>(nameof(AssociationRecords.SetReportsTo)).Named("setPositionReportsTo");
        acts.Of<Appointment>(nameof(AssociationRecords.Appoint)).Named("appointToPosition");
        acts.Of<Appointment>(nameof(AssociationRecords.AmendAppointment)).Without(nameof(Appointment.PositionId), nameof(Appointment.PersonId));
        acts.Of<Appointment>(nameof(AssociationRecords.EndAppointment));
    }

    private static void Partners(Acts acts)
    {
        acts.Of<Partner>(nameof(AssociationRecords.AddPartner)).NamesAll<ActionStep>(nameof(Partner.MentionedIn), step => step.Code, "stepIds");
        acts.Of<Partner>(nameof(AssociationRecords.AmendPartner)).Without(nameof(Partner.Name)).NamesAll<ActionStep>(nameof(Partner.MentionedIn), step => step.Code, "stepIds");
        acts.Of<Partner>(nameof(AssociationRecords.RenamePartner));
        acts.Of<Partnership>(nameof(AssociationRecords.BeginPartnership));
        acts.Of<Partnership>(nameof(AssociationRecords.AmendPartnership)).Without(nameof(Partnership.PartnerId));
        acts.Of<Partnership>(nameof(AssociationRecords.EndPartnership));
    }
}
