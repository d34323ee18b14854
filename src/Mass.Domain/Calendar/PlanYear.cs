using System.Globalization;

namespace Mass.Domain.Calendar;

/// <summary>A year of the plan, from July 1 to June 30, named for the year in which it starts.</summary>
/// <remarks>
/// The reading rule of the whole model: a bare year N in a date column means the plan year that starts in N.
/// The plan does not say so; the rule is stated here, once, and every answer follows it.
/// </remarks>
public sealed record PlanYear : IComparable<PlanYear>
{
    /// <summary>The earliest year that a plan year may start in.</summary>
    public const int MinYear = 1900;

    /// <summary>The latest year that a plan year may start in.</summary>
    public const int MaxYear = 2199;

    /// <summary>Makes the plan year that starts on July 1 of a year.</summary>
    /// <param name="startYear">The year in which it starts, from 1900 to 2199.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1900 to 2199.</exception>
    public PlanYear(int startYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(startYear, MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startYear, MaxYear);
        StartYear = startYear;
    }

    /// <summary>The year in which the plan year starts.</summary>
    public int StartYear { get; }

    /// <summary>July 1 of the year in which it starts.</summary>
    public DateOnly FirstDay => new(StartYear, 7, 1);

    /// <summary>June 30 of the year after.</summary>
    public DateOnly LastDay => new(StartYear + 1, 6, 30);

    /// <summary>The name of the plan year, as in 2024-25.</summary>
    public string Label => string.Create(CultureInfo.InvariantCulture, $"{StartYear}-{(StartYear + 1) % 100:00}");

    /// <summary>The plan year that a day lies in.</summary>
    /// <param name="day">The day.</param>
    public static PlanYear Containing(DateOnly day) => new(day.Month >= 7 ? day.Year : day.Year - 1);

    /// <summary>Below zero when this plan year comes before the other, zero when they are the same, above zero when it comes after.</summary>
    /// <param name="other">The other plan year; none comes before every plan year.</param>
    public int CompareTo(PlanYear? other) => other is null ? 1 : StartYear.CompareTo(other.StartYear);

    /// <summary>Whether the first plan year comes before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(PlanYear left, PlanYear right) => Comparer<PlanYear>.Default.Compare(left, right) < 0;

    /// <summary>Whether the first plan year comes after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(PlanYear left, PlanYear right) => Comparer<PlanYear>.Default.Compare(left, right) > 0;

    /// <summary>Whether the first plan year is the second or comes before it.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(PlanYear left, PlanYear right) => !(left > right);

    /// <summary>Whether the first plan year is the second or comes after it.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(PlanYear left, PlanYear right) => !(left < right);

    /// <summary>The label, as in 2024-25.</summary>
    public override string ToString() => Label;
}
