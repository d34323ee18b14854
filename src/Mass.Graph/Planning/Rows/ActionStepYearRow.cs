using Mass.Domain.Calendar;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Planning.Rows;

/// <summary>The table of steps and each plan year in which they are to be worked on.</summary>
/// <remarks>An ongoing step is to be worked on in endlessly many; the table goes to the last plan year of its plan. A year before the plan that the schedule writes is there, and says so.</remarks>
internal sealed record ActionStepYearRow(string Key, ShownStep Shown, PlanYear Year) : IRow
{
    private static readonly RowTable<ActionStepYearRow> Table = new((snapshot, association, key) => StepRows.Of(snapshot, association, key)
        .SelectMany(step => Years(step).Select(year => new ActionStepYearRow(RowKey.Of(step.Key, year.StartYear), step, year))));

    public IEnumerable<DateOnly?> Days => [Year.FirstDay];

    public static void Declare(GraphModel model) => model.Table("actionStepYearRows", "step and plan year in which it is to be worked on, an ongoing one to the end of its plan", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("stepYearKey", "The key of the step and the plan year.", row => row.Key)
        .Value("stepKey", "The key of the step.", (row, _) => row.Shown.Key)
        .Value("planKey", "The key of the plan.", (row, _) => row.Shown.PlanKey).Indexed()
        .Value("associationKey", "The key of the association.", (row, _) => row.Shown.AssociationKey).Indexed()
        .Value("planYear", "The plan year, by the year in which it starts.", (row, _) => row.Year.StartYear).Indexed()
        .Value("code", "The code of the step.", (row, _) => row.Shown.Step.Code)
        .Value("title", "The title of the step.", (row, _) => row.Shown.Step.Title)
        .Value("planYearLabel", "The name of the plan year, as in 2024-25.", (row, _) => row.Year.Label)
        .Value("stage", "The stage that the step has come to on the day as of which it is read, not that of the plan year; null until one is recorded.", (row, _) => row.Shown.Step.Stage, nullable: true)
        .Value("isWithinPlan", "Whether the plan year lies in the days that the plan is for; a schedule may write a year before.", (row, _) => row.Shown.Plan.Period.Overlaps(Period.Of(row.Year)));

    private static IEnumerable<PlanYear> Years(ShownStep step)
    {
        var (schedule, end) = (step.Step.Schedule, step.Plan.Period.End);
        var last = schedule.LastYear ?? Math.Max(schedule.FirstYear, PlanYearOf.Day(end) ?? schedule.FirstYear);
        return Enumerable.Range(schedule.FirstYear, last - schedule.FirstYear + 1).Select(year => new PlanYear(year)).Where(step.Step.IsActiveIn);
    }
}
