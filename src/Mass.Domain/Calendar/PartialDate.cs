using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Mass.Domain.Calendar;

/// <summary>A date as far as it is known: a year, a month of a year, or a day; no part is ever invented.</summary>
/// <remarks>Ordered by first day; of two dates with the same first day the less precise one comes first.</remarks>
public sealed record PartialDate : IComparable<PartialDate>, IParsable<PartialDate>
{
    /// <summary>Makes a date of the parts that are known.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12, or null when it is not known.</param>
    /// <param name="day">The day of the month, or null when it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of range.</exception>
    /// <exception cref="ArgumentException">A day is given without its month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (day is not null && month is null)
        {
            throw new ArgumentException("A day needs its month.", nameof(day));
        }

        // The constructor of DateOnly checks the ranges, leap days included.
        _ = new DateOnly(year, month ?? 1, day ?? 1);
        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month, from 1 to 12; null when only the year is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month; null when it is not known.</summary>
    public int? Day { get; }

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly LastDay => Day is null
        ? new DateOnly(Year, Month ?? 12, DateTime.DaysInMonth(Year, Month ?? 12))
        : FirstDay;

    /// <summary>Reads 2023, 2023-03 or 2023-03-09.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is the same everywhere.</param>
    /// <exception cref="FormatException">The text is none of the three forms.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var date) ? date : throw new FormatException($"'{s}' is not a date such as 2023, 2023-03 or 2023-03-09.");

    /// <summary>Reads 2023, 2023-03 or 2023-03-09, or says that the text is none of these.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is the same everywhere.</param>
    /// <param name="result">The date, when the text is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out PartialDate? result)
    {
        var format = s?.Length switch { 4 => "yyyy", 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => null };
        if (format is not null && DateOnly.TryParseExact(s, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            result = new PartialDate(day.Year, format.Length > 4 ? day.Month : null, format.Length > 7 ? day.Day : null);
            return true;
        }

        result = null;
        return false;
    }

    /// <summary>Below zero when this date comes before the other, zero when they are the same, above zero when it comes after.</summary>
    /// <param name="other">The other date; none comes before every date.</param>
    public int CompareTo(PartialDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byDay = FirstDay.CompareTo(other.FirstDay);
        return byDay != 0 ? byDay : other.LastDay.CompareTo(LastDay);
    }

    /// <summary>Whether the first date comes before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(PartialDate left, PartialDate right) => Comparer<PartialDate>.Default.Compare(left, right) < 0;

    /// <summary>Whether the first date comes after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(PartialDate left, PartialDate right) => Comparer<PartialDate>.Default.Compare(left, right) > 0;

    /// <summary>Whether the first date is the second or comes before it.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(PartialDate left, PartialDate right) => !(left > right);

    /// <summary>Whether the first date is the second or comes after it.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(PartialDate left, PartialDate right) => !(left < right);

    /// <summary>The parts that are known, as in 2023, 2023-03 or 2023-03-09.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, null) => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
