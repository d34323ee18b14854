using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Graph.Writing;

namespace Mass.Graph.Associations;

/// <summary>What can be done to people and members, districts, positions and who holds them, and partnerships.</summary>
internal static class AssociationsActs
{
    public static void Declare(Acts acts)
    {
        acts.Of<Person>(nameof(AssociationRecords.AddPerson));
        acts.Of<District>(nameof(AssociationRecords.AddDistrict));
        acts.Of<Member>(nameof(AssociationRecords.AdmitMember));
        acts.Of<Member>(nameof(AssociationRecords.EndMember));
        acts.Of<Position>(nameof(AssociationRecords.AddPosition))
            .Names<Position>(nameof(Position.ReportsToKey), above => above.Key, "reportsToId", isRequired: false);
        acts.Of<Position>(nameof(AssociationRecords.SetReportsTo));
        acts.Of<Appointment>(nameof(AssociationRecords.Appoint));
        acts.Of<Appointment>(nameof(AssociationRecords.EndAppointment));
        acts.Of<Partnership>(nameof(AssociationRecords.BeginPartnership));
        acts.Of<Partnership>(nameof(AssociationRecords.EndPartnership));
    }
}
