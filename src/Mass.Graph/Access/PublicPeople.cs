using Mass.Domain;

namespace Mass.Graph.Access;

/// <summary>Says whom everyone may see: those who sit, sat or are to sit in a seat, hold or held a position, gave testimony, or are named as presenters of an agenda.</summary>
internal static class PublicPeople
{
    public static HashSet<Guid> Of(AssociationRecords records) =>
    [
        .. records.Memberships.Select(membership => membership.PersonId),
        .. records.Appointments.Select(appointment => appointment.PersonId),
        .. records.Testimonies.Select(testimony => testimony.PersonId),
        .. records.Meetings.SelectMany(meeting => meeting.Agenda).Select(item => item.PresenterId).OfType<Guid>(),
    ];
}
