using Mass.Graph.Planning.Rows;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;
using Mass.Graph.Supports.Rows;

namespace Mass.Graph.Reporting;

/// <summary>The answers over all subjects: the dashboard and the annual report.</summary>
internal sealed class ReportingSubject : ISubject
{
    public void List(Listings lists)
    {
        // Both are worked out when they are asked for.
    }

    public void Declare(GraphModel model)
    {
        StepCountTypes.Declare(model);
        DashboardTypes.Declare(model);
        AnnualReportTypes.Declare(model);

        // The calendar has to hold the days of all tables, and coverage is told of the plan years of the calendar.
        var calendar = new CalendarTables(model);
        calendar.Declare();
        CoverageRowsField.Declare(model, calendar);
    }
}
