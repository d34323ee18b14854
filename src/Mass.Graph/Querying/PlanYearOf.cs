using Mass.Domain.Calendar;

namespace Mass.Graph.Querying;

/// <summary>The plan year of a day, by the year in which it starts; null for the days of antiquity and of a far future, which lie in none.</summary>
internal static class PlanYearOf
{
    public static DateOnly FirstDay { get; } = new PlanYear(PlanYear.MinYear).FirstDay;

    public static DateOnly LastDay { get; } = new PlanYear(PlanYear.MaxYear).LastDay;

    public static int? Day(DateOnly? day) => day is { } given && given >= FirstDay && given <= LastDay ? PlanYear.Containing(given).StartYear : null;
}
