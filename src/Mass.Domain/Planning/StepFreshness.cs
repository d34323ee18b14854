using Mass.Domain.Calendar;

namespace Mass.Domain.Planning;

/// <summary>Tells how fresh what is recorded of a step is.</summary>
/// <remarks>
/// A step is current for one span of the plan's review cadence from its last stage change or progress update on, a year where the plan does not say;
/// the day a span later is the first on which an update is due, and after the days of grace it is overdue.
/// </remarks>
public static class StepFreshness
{
    /// <summary>For how many days an update is due before it is overdue.</summary>
    public const int GraceDays = 30;

    /// <summary>How fresh a step is on a day.</summary>
    /// <param name="plan">The plan, which says how often it is reviewed.</param>
    /// <param name="step">The step.</param>
    /// <param name="asOf">The day; what was recorded for later days does not count.</param>
    public static Freshness Of(StrategicPlan plan, ActionStep step, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(step);
        if (LastUpdate(step, asOf) is not { } last)
        {
            return Freshness.NeverUpdated;
        }

        var due = Next(plan.ReviewCadence ?? Cadence.Annual, last);
        return asOf < due ? Freshness.Current
            : asOf.DayNumber < due.DayNumber + GraceDays ? Freshness.Due
            : Freshness.Overdue;
    }

    private static DateOnly? LastUpdate(ActionStep step, DateOnly asOf) => step.StageChanges.Select(change => change.EffectiveOn)
        .Concat(step.ProgressUpdates.Select(update => update.On))
        .Where(day => day <= asOf)
        .Select(day => (DateOnly?)day)
        .Max();

    private static DateOnly Next(Cadence cadence, DateOnly day)
    {
        var (months, days) = cadence switch
        {
            Cadence.Weekly => (0, 7),
            Cadence.Monthly => (1, 0),
            Cadence.Quarterly => (3, 0),
            Cadence.Biennial => (24, 0),
            Cadence.Decennial => (120, 0),
            _ => (12, 0),
        };
        return day > DateOnly.MaxValue.AddMonths(-months).AddDays(-days) ? DateOnly.MaxValue : day.AddMonths(months).AddDays(days);
    }
}
