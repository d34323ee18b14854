namespace Mass.Domain.Calendar;

/// <summary>The days from one to another, both of which belong to it; an end that is not given lies open.</summary>
internal readonly record struct DaySpan(DateOnly? From, DateOnly? To)
{
    public bool IsBackwards => From > To;

    public bool Contains(DateOnly day) => !(day < From) && !(day > To);

    public bool Overlaps(DaySpan other) => !(From > other.To) && !(other.From > To);

    /// <summary>Whether the other lies within this one from end to end.</summary>
    public bool Contains(DaySpan other) => (From is null || other.From >= From) && (To is null || other.To <= To);

    public override string ToString() => (From, To) switch
    {
        ({ } from, { } to) => $"from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}",
        ({ } from, null) => $"from {from:yyyy-MM-dd} on",
        (null, { } to) => $"until {to:yyyy-MM-dd}",
        _ => "at all times",
    };
}
