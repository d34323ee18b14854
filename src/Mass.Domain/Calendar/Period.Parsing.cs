using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mass.Domain.Calendar;

public sealed partial record Period
{
    /// <summary>Reads a period that is written as its name or as its two days.</summary>
    /// <remarks>A few names mean both a month and a plan year, as 2010-11 does; such a name is refused, and its two days say which is meant.</remarks>
    /// <param name="text">The text, such as 2024-25, 2024-09, 2025-Q1, 2024-H2, 2024, 2024-09-30 or 2024-07-01/2025-06-30.</param>
    /// <exception cref="FormatException">It is no such text, or one with two meanings.</exception>
    public static Period Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var period) ? period : throw new FormatException(
            IsTwofold(text)
                ? $"'{text}' is both a month and a plan year; write its two days, as in {OfMonth(Number(text[..4]), Number(text[5..]))}."
                : $"'{text}' is no period; write a plan year as 2024-25, a month as 2024-09, a quarter as 2025-Q1, half a year as 2024-H2, a year as 2024, a day as 2024-09-30, or two days as 2024-07-01/2025-06-30.");
    }

    /// <summary>Reads a period that is written as its name or as its two days, and says whether it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period; null when the text is none or has two meanings.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Period? period)
    {
        period = text is null || IsTwofold(text) ? null : Read(text);
        return period is not null;
    }

    private static Period? Read(string text)
    {
        if (TwoDays().IsMatch(text))
        {
            return Day(text[..10]) is { } start && Day(text[11..]) is { } end && start <= end ? new(start, end) : null;
        }

        if (Day(text) is { } day)
        {
            return OfDay(day);
        }

        if (PlanYearStart(text) is { } planYear)
        {
            return Of(new PlanYear(planYear));
        }

        return Name().Match(text) is not { Success: true } name || Number(name.Groups["year"].Value) is not (var year and > 0) ? null
            : name.Groups["month"] is { Success: true } month ? OfMonth(year, Number(month.Value))
            : name.Groups["quarter"] is { Success: true } quarter ? OfQuarter(year, Number(quarter.Value))
            : name.Groups["half"] is { Success: true } half ? OfHalfYear(year, Number(half.Value))
            : OfCalendarYear(year);
    }

    private static bool IsTwofold(string text) => PlanYearStart(text) is not null && Name().IsMatch(text);

    private static int? PlanYearStart(string text) =>
        TwoYears().IsMatch(text) && Number(text[..4]) is var start && start is >= PlanYear.MinYear and <= PlanYear.MaxYear && new PlanYear(start).Label == text ? start : null;

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[0-9-]{10}/[0-9-]{10}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TwoDays();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TwoYears();

    [GeneratedRegex(@"^(?<year>[0-9]{4})(-(?<month>0[1-9]|1[0-2])|-Q(?<quarter>[1-4])|-H(?<half>[12]))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
