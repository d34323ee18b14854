using Mass.Domain.Associations;
using Mass.Graph.Access;
using Mass.Graph.Planning;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Associations;

/// <summary>The position, who holds it, and its place in the organization chart.</summary>
internal static class PositionTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<Position>()
            .SeenBy(AccessClass.Public)
            .Node(position => position.Id)
            .Natural((position, snapshot) => snapshot.Find<Association>(position.AssociationId)!.Slug)
            .Natural((position, _) => position.Key)
            .Value(position => position.Abbreviation)
            .Value(position => position.Title)
            .Values(position => position.Responsibilities)
            .Value(position => position.Places)
            .Value(position => position.FullTimeEquivalent)
            .Value("isVacant", "Whether nobody holds the position on the day as of which it is read, not even for the time being.", (position, snapshot) => Holder(position, snapshot) is null)
            .Object(
                "holder",
                "The appointment of who holds the position on the day as of which it is read, of several the longest; null when nobody does.",
                Holder,
                nullable: true)
            .Object("reportsTo", "The position that this one reports to; null when it reports to none.", (position, snapshot) => snapshot.Get(AssociationsSubject.ReportsTo, position.Id) is [var above] ? above : null, nullable: true)
            .Object("association", "The association that has the position.", (position, snapshot) => snapshot.Find<Association>(position.AssociationId))
            .Connection("directReports", "The positions that report to this one.", (position, snapshot) => snapshot.Get(AssociationsSubject.DirectReports, position.Id))
            .Connection("appointments", "Who holds, held or is to hold the position.", (position, snapshot) => snapshot.Get(AssociationsSubject.AppointmentsTo, position.Id))
            .Connection("partnerships", "The work with partners in which the position keeps the contact.", (position, snapshot) => snapshot.Get(AssociationsSubject.PartnershipsOfPosition, position.Id))
            .Connection("actionSteps", "The steps that the position is responsible for.", (position, snapshot) => snapshot.Get(PlanningSubject.StepsOfPosition, position.Id));

        model.Type<Appointment>()
            .SeenBy(AccessClass.Public)
            .Node(appointment => appointment.Id)
            .Natural((appointment, snapshot) => snapshot.Find<Association>(appointment.AssociationId)!.Slug)
            .Natural((appointment, snapshot) => snapshot.Find<Position>(appointment.PositionId)?.Key)
            .Natural((appointment, _) => appointment.From)
            .Value(appointment => appointment.From)
            .Value(appointment => appointment.To)
            .Value(appointment => appointment.IsInterim)
            .Value("isCurrent", "Whether it holds on the day as of which it is read.", (appointment, snapshot) => appointment.IsCurrentOn(snapshot.Day))
            .Object("position", "The position; null when it is not recorded.", (appointment, snapshot) => snapshot.Find<Position>(appointment.PositionId), nullable: true)
            .Object("person", "Who holds the position; null when the person is not recorded.", (appointment, snapshot) => snapshot.Find<Person>(appointment.PersonId), nullable: true)
            .Object("association", "The association.", (appointment, snapshot) => snapshot.Find<Association>(appointment.AssociationId));

        model.Type<ChartPosition>()
            .SeenBy(AccessClass.Public)
            .Object(chart => chart.Position)
            .Objects(chart => chart.Appointments)
            .Objects(chart => chart.Reports).Costs(1, size: 5);
    }

    public static Appointment? Holder(Position position, Snapshot snapshot) => snapshot.Get(AssociationsSubject.AppointmentsTo, position.Id)
        .Where(appointment => appointment.IsCurrentOn(snapshot.Day))
        .MinBy(appointment => (appointment.IsInterim, appointment.From));
}
