using Mass.Domain;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Access;

/// <summary>Says whom everyone may see: those who sit, sat or are to sit in a seat, hold or held a position, gave testimony, or are named as presenters of an agenda.</summary>
internal static class PublicPeople
{
    public static HashSet<Guid> Of(AssociationRecords records) => Made.Of<HashSet<Guid>>(
        records.Memberships,
        nameof(PublicPeople),
        [records.Appointments, records.Testimonies, records.Meetings],
        former =>
        {
            HashSet<Guid> known =
            [
                .. records.Memberships.Select(membership => membership.PersonId),
                .. records.Appointments.Select(appointment => appointment.PersonId),
                .. records.Testimonies.Select(testimony => testimony.PersonId),
                .. records.Meetings.SelectMany(meeting => meeting.Agenda).Select(item => item.PresenterId).OfType<Guid>(),
            ];

            // The same set when nobody came or went: what is made of it holds on then.
            return former is not null && former.SetEquals(known) ? former : known;
        });
}
