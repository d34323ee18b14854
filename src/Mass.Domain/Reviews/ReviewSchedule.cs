using Mass.Domain.Calendar;

namespace Mass.Domain.Reviews;

/// <summary>Tells in which plan years a cycle is due, counted from its first one.</summary>
/// <remarks>SO-03 of the plan of M.A.S.S. is due in 2024, 2026 and 2028; SO-05 in 2024, 2034 and every ten years after.</remarks>
public static class ReviewSchedule
{
    /// <summary>How many plan years lie between one review of a cadence and the next.</summary>
    /// <param name="cadence">The cadence; what comes back more often than once a year is due in every plan year.</param>
    public static int YearsBetween(Cadence cadence) => cadence switch
    {
        Cadence.Biennial => 2,
        Cadence.Decennial => 10,
        _ => 1,
    };

    /// <summary>Whether a cycle is due in a plan year.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="year">The plan year.</param>
    public static bool IsDueIn(ReviewCycle cycle, PlanYear year)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(year);
        return year >= cycle.FirstYear
            && !(cycle.LastYear is { } last && year > last)
            && (year.StartYear - cycle.FirstYear.StartYear) % YearsBetween(cycle.Cadence) == 0;
    }

    /// <summary>The plan years from one to another, both included, in which a cycle is due, the earliest first.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="from">The first plan year to look at.</param>
    /// <param name="until">The last plan year to look at.</param>
    public static IReadOnlyList<PlanYear> Of(ReviewCycle cycle, PlanYear from, PlanYear until)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(until);
        var years = new List<PlanYear>();
        for (var next = FirstFrom(cycle, from); next is not null && next <= until; next = After(cycle, next))
        {
            years.Add(next);
        }

        return years;
    }

    /// <summary>The first plan year from a given one on in which a cycle is due; null when it ends before.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="year">The plan year to begin with, which may be the answer.</param>
    public static PlanYear? FirstFrom(ReviewCycle cycle, PlanYear year)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(year);
        var step = YearsBetween(cycle.Cadence);
        var first = cycle.FirstYear.StartYear;
        return Within(cycle, first + (Math.Max(0, year.StartYear - first + step - 1) / step * step));
    }

    /// <summary>The first plan year after a given one in which a cycle is due; null when it ends before.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="year">The plan year after which to look.</param>
    public static PlanYear? After(ReviewCycle cycle, PlanYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return year.StartYear == PlanYear.MaxYear ? null : FirstFrom(cycle, new PlanYear(year.StartYear + 1));
    }

    private static PlanYear? Within(ReviewCycle cycle, int startYear) =>
        startYear > (cycle.LastYear?.StartYear ?? PlanYear.MaxYear) ? null : new PlanYear(startYear);
}
