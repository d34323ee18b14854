using Mass.Domain.Associations;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Associations.Rows;

/// <summary>The table of who holds, held or is to hold which position.</summary>
internal sealed record AppointmentRow(string Key, string AssociationKey, Position? Position, Person? Person, Appointment Appointment) : IRow
{
    private static readonly RowTable<AppointmentRow> Table = new((snapshot, association, key) => snapshot.Get(AssociationsSubject.Appointments, association.Id).Select(appointment => new AppointmentRow(
        RowKey.Of(key, appointment.From, appointment.Id),
        key,
        snapshot.Find<Position>(appointment.PositionId),
        snapshot.Find<Person>(appointment.PersonId),
        appointment)));

    public IEnumerable<DateOnly?> Days => [Appointment.From, Appointment.To];

    public static void Declare(GraphModel model) => model.Table("appointmentRows", "person and position that the person holds, held or is to hold from one day to another", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("appointmentKey", "The key of the appointment.", row => row.Key)
        .Value("associationKey", "The key of the association.", (row, _) => row.AssociationKey).Indexed()
        .Value("positionKey", "The key of the position; null when it is not recorded.", (row, _) => row.Position is { } position ? PositionRow.KeyOf(row.AssociationKey, position) : null, nullable: true)
        .Value("personKey", "The key of the person; null when the person is not recorded.", (row, _) => row.Person is { } person ? PersonRow.KeyOf(row.AssociationKey, person.Id) : null, nullable: true)
        .Value("positionTitle", "The title of the position; null when it is not recorded.", (row, _) => row.Position?.Title, nullable: true)
        .Value("personName", "The name of the person; null when the person is not recorded.", (row, _) => row.Person?.Name, nullable: true)
        .Value("from", "The first day.", (row, _) => row.Appointment.From)
        .Value("to", "The last day, which still belongs to it; null while no end is known.", (row, _) => row.Appointment.To, nullable: true)
        .Value("isInterim", "Whether the position is held for the time being, until it is filled.", (row, _) => row.Appointment.IsInterim)
        .Value("isCurrent", "Whether it holds on the day as of which it is read.", (row, snapshot) => row.Appointment.IsCurrentOn(snapshot.Day));
}
