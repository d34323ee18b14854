using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mass.Domain.Calendar;

/// <summary>When a step is to be worked on: the words of the date column, and the years they mean.</summary>
/// <remarks>A bare year N is read as the plan year that starts in N (see <see cref="PlanYear"/>). No day is ever invented.</remarks>
public sealed partial record Schedule
{
    private const int LongestRange = 100;

    private Schedule(string text, ScheduleForm form, IReadOnlyList<int> years)
    {
        Text = text;
        Form = form;
        Years = ValueList<int>.Of(years);
    }

    /// <summary>The date column, word for word.</summary>
    public string Text { get; }

    /// <summary>The form in which the date column is written.</summary>
    public ScheduleForm Form { get; }

    /// <summary>The years written, each year of a range included; an open-ended schedule has its first year only.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The first year written.</summary>
    public int FirstYear => Years[0];

    /// <summary>The last year written; null when the schedule is open-ended.</summary>
    public int? LastYear => IsOngoing ? null : Years[^1];

    /// <summary>Whether the schedule has no end.</summary>
    public bool IsOngoing => Form == ScheduleForm.OpenEnded;

    /// <summary>The cadences that the step's text names, with the words that name them.</summary>
    public IReadOnlyList<CadenceMention> CadenceMentions { get; init => field = ValueList<CadenceMention>.Of(value); } = ValueList<CadenceMention>.Of([]);

    /// <summary>The cadences that the step's text names, each once, the most frequent first.</summary>
    public IReadOnlyList<Cadence> Cadences => [.. CadenceMentions.Select(mention => mention.Cadence).Distinct().Order()];

    /// <summary>Reads the words of a date column.</summary>
    /// <param name="text">The words, such as 2023 2024, 2024- 2028 or 2024 and ongoing.</param>
    /// <exception cref="FormatException">The words are none of the three forms, or the years are not in order.</exception>
    public static Schedule Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var schedule)
            ? schedule
            : throw new FormatException(
                $"'{text}' is not a schedule: write years in order (2023 2024), a range (2024-2028), or a first year and 'and ongoing' (2024 and ongoing).");
    }

    /// <summary>Reads the words of a date column, or says that they are none of the three forms.</summary>
    /// <param name="text">The words.</param>
    /// <param name="schedule">The schedule, when the words are one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Schedule? schedule)
    {
        schedule = null;
        if (text is null)
        {
            return false;
        }

        int[] years = [.. AnyYear().Matches(text).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture))];
        if (years.Length == 0 || Array.Exists(years, year => year is < PlanYear.MinYear or > PlanYear.MaxYear))
        {
            return false;
        }

        if (YearList().IsMatch(text))
        {
            for (var i = 1; i < years.Length; i++)
            {
                if (years[i] <= years[i - 1])
                {
                    return false;
                }
            }

            schedule = new Schedule(text, ScheduleForm.YearList, years);
        }
        else if (Range().IsMatch(text) && years[0] < years[1] && years[1] - years[0] < LongestRange)
        {
            schedule = new Schedule(text, ScheduleForm.Range, [.. Enumerable.Range(years[0], years[1] - years[0] + 1)]);
        }
        else if (OpenEnded().IsMatch(text))
        {
            schedule = new Schedule(text, ScheduleForm.OpenEnded, years);
        }

        return schedule is not null;
    }

    /// <summary>Whether the step is to be worked on in a plan year.</summary>
    /// <param name="year">The plan year.</param>
    public bool IsActiveIn(PlanYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return IsOngoing ? year.StartYear >= FirstYear : Years.Contains(year.StartYear);
    }

    /// <summary>The date column, word for word.</summary>
    public override string ToString() => Text;

    [GeneratedRegex(@"[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex AnyYear();

    [GeneratedRegex(@"^\s*[0-9]{4}(?:[\s,;]+[0-9]{4})*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex YearList();

    [GeneratedRegex(@"^\s*[0-9]{4}\s*[-\u2013\u2014]\s*[0-9]{4}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"^\s*[0-9]{4}\s+and\s+ongoing\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OpenEnded();
}
