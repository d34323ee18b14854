using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Planning.Rows;

/// <summary>The table of plan years.</summary>
internal sealed record PlanYearRow(PlanYear Year)
{
    private const string Name = "planYearRows";
    private const string Grain = "plan year, without gaps from the first to the last that a row of another table names";

    public static void Declare(GraphModel model, CalendarTables calendar)
    {
        model.Root(Name, RowTables.AtRoot(Grain), context => calendar.Years(RequestState.SnapshotOf(context)));
        model.Type<Association>().Connection(Name, RowTables.UnderAssociation(Grain), (association, snapshot) => calendar.YearsOf(snapshot, association.Id));
        model.Rows<PlanYearRow>(Name, Grain)
            .SeenBy(AccessClass.Public)
            .Keyed("planYear", "The key of the plan year: the year in which it starts.", row => row.Year.StartYear)
            .Value("label", "The name of the plan year, as in 2024-25.", (row, _) => row.Year.Label)
            .Value("firstDay", "July 1 of the year in which it starts.", (row, _) => row.Year.FirstDay)
            .Value("lastDay", "June 30 of the year after.", (row, _) => row.Year.LastDay)
            .Value("isPresent", "Whether the day as of which it is read lies in it.", (row, snapshot) => row.Year.StartYear == PlanYearOf.Day(snapshot.Day))
            .Value("isOver", "Whether the day as of which it is read comes after it.", (row, snapshot) => snapshot.Day > row.Year.LastDay)
            .Value("yearsFromPresent", "Its number in order, counted from the present plan year: 0 for that one, -1 for the one before; null when the day as of which it is read lies in no plan year.", FromPresent, nullable: true).Ordinal();
    }

    private static int? FromPresent(PlanYearRow row, Snapshot snapshot) => row.Year.StartYear - PlanYearOf.Day(snapshot.Day);
}
