using CsCheck;
using Mass.Domain.Calendar;

namespace Mass.Domain.Tests;

/// <summary>Generators of values that the domain knows.</summary>
internal static class Generate
{
    public static Gen<DateOnly> AnyDay { get; } = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    /// <summary>Days around the plan: few enough that they often coincide.</summary>
    public static Gen<DateOnly> Day { get; } = Gen.Int[0, 90].Select(days => new DateOnly(2024, 6, 1).AddDays(days * 3));

    public static Gen<PlanYear> PlanYear { get; } = Gen.Int[1900, 2199].Select(year => new PlanYear(year));

    public static Gen<PartialDate> PartialDate { get; } = Gen.Select(
        Gen.OneOf(AnyDay, Day),
        Gen.Int[0, 2],
        (day, precision) => precision switch
        {
            0 => new PartialDate(day.Year),
            1 => new PartialDate(day.Year, day.Month),
            _ => new PartialDate(day.Year, day.Month, day.Day),
        });

    public static Gen<string> ScheduleText { get; } = Gen.OneOf(
        Gen.Int[1900, 2199].HashSet[1, 6].Select(years => string.Join(' ', years.Order())),
        Gen.Select(Gen.Int[1900, 2100], Gen.Int[1, 99], Gen.OneOfConst("-", "- ", " - ", "–", "—"), (first, more, dash) => $"{first}{dash}{first + more}"),
        Gen.Int[1900, 2199].Select(year => $"{year} and ongoing"));

    /// <summary>Texts that a careless reader or writer would change.</summary>
    public static Gen<string> Text { get; } = Gen.OneOfConst(
        "Plain words", " with spaces around ", "two\nlines\r\nand a\ttab", "“quotes” — dashes – and an ellipsis…", "\"quoted\" \\ and / slashes", "<p><u>markup</u> &amp;</p>",
        "Grüße, Ελλάδα, 日本", "😀 beyond the first plane", "right\u202Eto left", "e\u0301 is not é", "\u0001 control", "\uFEFFmark", "0", "null", "{}", "+15% ' OR 1=1");
}
