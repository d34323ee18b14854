namespace Mass.Domain.Calendar;

/// <summary>How long a cadence is, and what comes next.</summary>
public static class CadenceSpan
{
    private const int LongestGrace = 90;

    /// <summary>The day that lies so many times the cadence after a day; counted from the end of a month it stays within the month.</summary>
    /// <remarks>Count from the first day rather than from the last: a month after January 31 is February 28, and two months after it March 31.</remarks>
    /// <param name="cadence">The cadence.</param>
    /// <param name="day">The day.</param>
    /// <param name="times">How many times; below zero for a day before. What lies beyond the calendar is its last or first day.</param>
    public static DateOnly After(this Cadence cadence, DateOnly day, int times = 1)
    {
        if (Months(cadence) is { } months)
        {
            var month = (day.Year * 12L) + day.Month - 1 + ((long)months * times);
            return month switch
            {
                < 12 => DateOnly.MinValue,
                > (9999 * 12) + 11 => DateOnly.MaxValue,
                _ => day.AddMonths(months * times),
            };
        }

        return DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + (7L * times), DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
    }

    /// <summary>The first day after a day that comes in the cadence, counted from another day.</summary>
    /// <param name="cadence">The cadence.</param>
    /// <param name="from">The day from which it is counted, which comes in it.</param>
    /// <param name="day">The day after which the next one is asked for.</param>
    public static DateOnly NextAfter(this Cadence cadence, DateOnly from, DateOnly day)
    {
        var passed = Months(cadence) is { } months
            ? (((day.Year - from.Year) * 12) + day.Month - from.Month) / months
            : (day.DayNumber - from.DayNumber) / 7;
        var times = passed - 1;
        while (cadence.After(from, times) is var next && next <= day && next < DateOnly.MaxValue)
        {
            times++;
        }

        return cadence.After(from, times);
    }

    /// <summary>How many days something that comes in the cadence may be late: half the cadence and at most ninety days.</summary>
    /// <remarks>3 days when it is weekly, 15 monthly, 45 quarterly, 90 when it comes every year or less often.</remarks>
    /// <param name="cadence">The cadence.</param>
    public static int GraceDays(this Cadence cadence) => Months(cadence) is { } months ? Math.Min(months * 15, LongestGrace) : 3;

    private static int? Months(Cadence cadence) => cadence switch
    {
        Cadence.Weekly => null,
        Cadence.Monthly => 1,
        Cadence.Quarterly => 3,
        Cadence.Annual => 12,
        Cadence.Biennial => 24,
        Cadence.Decennial => 120,
        _ => throw new ArgumentOutOfRangeException(nameof(cadence), cadence, "The cadence is one of the named ones."),
    };
}
