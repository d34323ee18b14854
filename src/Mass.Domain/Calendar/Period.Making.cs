namespace Mass.Domain.Calendar;

public sealed partial record Period
{
    /// <summary>The plan year as a period.</summary>
    /// <param name="planYear">The plan year.</param>
    public static Period Of(PlanYear planYear)
    {
        ArgumentNullException.ThrowIfNull(planYear);
        return new(planYear.FirstDay, planYear.LastDay);
    }

    /// <summary>One day as a period.</summary>
    /// <param name="day">The day.</param>
    public static Period OfDay(DateOnly day) => new(day, day);

    /// <summary>A month of the calendar.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static Period OfMonth(int year, int month) => Part(year, month, 12, nameof(month));

    /// <summary>A quarter of the calendar, the first of which starts on January 1.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="quarter">The quarter, from 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static Period OfQuarter(int year, int quarter) => Part(year, quarter, 4, nameof(quarter));

    /// <summary>Half a year, the first from January 1 and the second from July 1.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="half">The half, 1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half.</exception>
    public static Period OfHalfYear(int year, int half) => Part(year, half, 2, nameof(half));

    /// <summary>A year of the calendar.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static Period OfCalendarYear(int year) => Part(year, 1, 1, nameof(year));

    private static Period Part(int year, int number, int parts, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, parts, name);
        var last = 12 / parts * number;
        return new(new(year, last - (12 / parts) + 1, 1), new(year, last, DateTime.DaysInMonth(year, last)));
    }
}
