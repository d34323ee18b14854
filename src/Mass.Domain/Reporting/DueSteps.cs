using Mass.Domain.Calendar;
using Mass.Domain.Planning;

namespace Mass.Domain.Reporting;

/// <summary>Tells which steps are due, and which should have been done.</summary>
public static class DueSteps
{
    /// <summary>The steps that are to be worked on in the plan year of a day and are not at Sustain, in the order of the plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The day as of which the plan is read.</param>
    public static IReadOnlyList<ActionStep> Of(StrategicPlan plan, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var year = PlanYear.Containing(asOf);
        return [.. plan.AsOf(asOf).ActionSteps.Where(step => step.IsActiveIn(year) && step.Stage != Stage.Sustain)];
    }

    /// <summary>The steps whose last scheduled plan year is over and that are not at Sustain, in the order of the plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The day as of which the plan is read; a plan year is over on the day after its last.</param>
    public static IReadOnlyList<ActionStep> Overdue(StrategicPlan plan, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. plan.AsOf(asOf).ActionSteps.Where(step => step.Schedule.LastYear is { } last && new PlanYear(last).LastDay < asOf && step.Stage != Stage.Sustain)];
    }
}
