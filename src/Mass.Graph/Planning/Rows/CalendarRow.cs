using System.Globalization;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Planning.Rows;

/// <summary>The table of days, which reporting tools want in order to count in months, quarters and years.</summary>
internal sealed record CalendarRow(DateOnly Date)
{
    private const string Name = "calendar";
    private const string Grain = "day, without gaps from the first day of the first plan year of planYearRows to the last day of the last";

    private PlanYear Year => PlanYear.Containing(Date);

    private int Quarter => ((Date.Month + 5) % 12 / 3) + 1;

    public static void Declare(GraphModel model, CalendarTables calendar)
    {
        model.Root(Name, RowTables.AtRoot(Grain), context => calendar.Days(RequestState.SnapshotOf(context)));
        model.Type<Association>().Connection(Name, RowTables.UnderAssociation(Grain), (association, snapshot) => calendar.DaysOf(snapshot, association.Id));
        model.Rows<CalendarRow>(Name, Grain)
            .SeenBy(AccessClass.Public)
            .Keyed("date", "The key of the day: its date.", row => row.Date)
            .Value("planYear", "The plan year that it lies in, by the year in which it starts.", (row, _) => row.Year.StartYear).Indexed()
            .Value("planYearLabel", "The name of the plan year, as in 2024-25.", (row, _) => row.Year.Label)
            .Value("planYearQuarterLabel", "The quarter of the plan year with its name, as in 2024-25 Q1.", (row, _) => string.Create(CultureInfo.InvariantCulture, $"{row.Year.Label} Q{row.Quarter}"))
            .Value("monthLabel", "The month, as in 2024-09.", (row, _) => row.Date.ToString("yyyy-MM", CultureInfo.InvariantCulture))
            .Value("monthName", "The name of the month in English.", (row, _) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(row.Date.Month))
            .Value("weekdayName", "The name of the day of the week in English.", (row, _) => row.Date.DayOfWeek.ToString())
            .Value("isPresentDay", "Whether it is the day as of which it is read.", (row, snapshot) => row.Date == snapshot.Day)
            .Value("planYearQuarter", "The quarter of the plan year, from 1 for July to September to 4.", (row, _) => row.Quarter).Ordinal()
            .Value("planYearMonth", "The month of the plan year, from 1 for July to 12 for June.", (row, _) => ((row.Date.Month + 5) % 12) + 1).Ordinal()
            .Value("year", "The year of the calendar.", (row, _) => row.Date.Year)
            .Value("quarter", "The quarter of the year of the calendar, from 1 to 4.", (row, _) => ((row.Date.Month - 1) / 3) + 1).Ordinal()
            .Value("month", "The month of the year of the calendar, from 1 to 12.", (row, _) => row.Date.Month).Ordinal()
            .Value("day", "The day of the month.", (row, _) => row.Date.Day).Ordinal()
            .Value("weekday", "The day of the week, from 1 for Monday to 7 for Sunday.", (row, _) => (((int)row.Date.DayOfWeek + 6) % 7) + 1).Ordinal()
            .Value("daysFromPresent", "How many days it comes after the day as of which it is read, below zero when before.", (row, snapshot) => row.Date.DayNumber - snapshot.Day.DayNumber).Ordinal();
    }
}
