using System.Globalization;

namespace Mass.Domain.Calendar;

/// <summary>A span of days; both its first and its last day belong to it.</summary>
public sealed record Period
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

    /// <summary>Whether the day lies in the period.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => Start <= day && day <= End;

    /// <summary>The two days, as in 2024-07-01/2029-06-30.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd}/{End:yyyy-MM-dd}");
}
