namespace Mass.Domain.Calendar;

/// <summary>What part of the calendar a period is.</summary>
public enum PeriodGrain
{
    /// <summary>One day.</summary>
    Day = 1,

    /// <summary>A month of the calendar.</summary>
    Month = 2,

    /// <summary>A quarter of the calendar, the first of which starts on January 1.</summary>
    Quarter = 3,

    /// <summary>Half a year, from January 1 or from July 1.</summary>
    HalfYear = 4,

    /// <summary>A plan year, from July 1 to June 30.</summary>
    PlanYear = 5,

    /// <summary>A year of the calendar.</summary>
    CalendarYear = 6,

    /// <summary>Any other span of days.</summary>
    Other = 7,
}
