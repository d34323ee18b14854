using System.Globalization;

namespace Mass.Domain.Calendar;

/// <summary>A span of days; both its first and its last day belong to it.</summary>
public sealed partial record Period
{
    /// <summary>Makes the span from its first day to its last.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day, which belongs to the span.</param>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public Period(DateOnly start, DateOnly end)
    {
        if (end < start)
        {
            throw new ArgumentException($"A period cannot end ({end:yyyy-MM-dd}) before it starts ({start:yyyy-MM-dd}).", nameof(end));
        }

        Start = start;
        End = end;
    }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day, which belongs to the period.</summary>
    public DateOnly End { get; }

    /// <summary>How many days it has.</summary>
    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>What part of the calendar it is.</summary>
    public PeriodGrain Grain => this switch
    {
        _ when Start == End => PeriodGrain.Day,
        _ when !IsOfWholeMonths => PeriodGrain.Other,
        _ => (Months, Start.Month) switch
        {
            (1, _) => PeriodGrain.Month,
            (3, 1 or 4 or 7 or 10) => PeriodGrain.Quarter,
            (6, 1 or 7) => PeriodGrain.HalfYear,
            (12, 7) when Start.Year is >= PlanYear.MinYear and <= PlanYear.MaxYear => PeriodGrain.PlanYear,
            (12, 1) => PeriodGrain.CalendarYear,
            _ => PeriodGrain.Other,
        },
    };

    /// <summary>Its name: 2024-09-30 for a day, 2024-09 for a month, 2025-Q1 from January on, 2024-H2 from July on, 2024-25 for a plan year, 2024 for a year, and else its two days.</summary>
    public string Label => Grain switch
    {
        PeriodGrain.Day => Text($"{Start:yyyy-MM-dd}"),
        PeriodGrain.Month => Text($"{Start:yyyy-MM}"),
        PeriodGrain.Quarter => Text($"{Start:yyyy}-Q{(Start.Month + 2) / 3}"),
        PeriodGrain.HalfYear => Text($"{Start:yyyy}-H{(Start.Month + 5) / 6}"),
        PeriodGrain.PlanYear => new PlanYear(Start.Year).Label,
        PeriodGrain.CalendarYear => Text($"{Start:yyyy}"),
        _ => ToString(),
    };

    private bool IsOfWholeMonths => Start.Day == 1 && End.Day == DateTime.DaysInMonth(End.Year, End.Month);

    private int Months => ((End.Year - Start.Year) * 12) + End.Month - Start.Month + 1;

    /// <summary>Whether the day lies in the period.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => Start <= day && day <= End;

    /// <summary>Whether the other period lies in this one; a period lies in itself.</summary>
    /// <param name="other">The other period.</param>
    public bool Encloses(Period other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start <= other.Start && other.End <= End;
    }

    /// <summary>Whether the two periods have a day in common.</summary>
    /// <param name="other">The other period.</param>
    public bool Overlaps(Period other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start <= other.End && other.Start <= End;
    }

    /// <summary>The two days, as in 2024-07-01/2029-06-30.</summary>
    public override string ToString() => Text($"{Start:yyyy-MM-dd}/{End:yyyy-MM-dd}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
