using System.Globalization;

namespace Mass.Domain.Metrics;

/// <summary>Reads and writes observations as comma-separated values (RFC 4180), one in each row.</summary>
/// <remarks>
/// The first row names the columns, in any order: metric; period, or start and end; value, numerator, denominator, text, status, observedOn, comment; and for
/// each division of the whole a column such as "dimension:Round table". Of these metric, the period and observedOn are needed. A period is written as its name
/// (2024-25, 2024-09, 2025-Q1) or its two days (2024-07-01/2025-06-30), a day as 2024-09-30, a number with a point and without anything else. A status that is left
/// out is Final.
/// </remarks>
public static class MetricCsv
{
    internal const string DimensionPrefix = "dimension:";

    internal static readonly IReadOnlyList<string> Columns = ["metric", "period", "start", "end", "value", "numerator", "denominator", "text", "status", "observedOn", "comment"];

    /// <summary>Reads observations; either all of them can be read, or none is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="metrics">The metrics that may be named, by which the values are checked too, or null to check neither.</param>
    /// <exception cref="MetricCsvException">The text has problems; all of them are in the exception.</exception>
    public static IReadOnlyList<ObservationEntry> Read(string text, IReadOnlyList<Metric>? metrics = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var problems = new List<MetricCsvProblem>();
        var rows = CsvText.Read(text, problems);
        if (rows.Count == 0)
        {
            throw new MetricCsvException([new() { Line = 1, Column = 1, Message = $"The table is empty; its first row names the columns, such as metric,period,value,observedOn." }]);
        }

        // Where quotation marks are amiss, what looks like rows is none.
        if (problems.Count > 0)
        {
            throw new MetricCsvException(problems);
        }

        var reader = new MetricCsvReader(rows[0], metrics, problems);
        var entries = rows.Skip(1).Select(reader.Read).ToList();
        return problems.Count == 0 ? ValueList<ObservationEntry>.Of(entries.OfType<ObservationEntry>())
            : throw new MetricCsvException([.. problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)]);
    }

    /// <summary>Writes observations in the form in which they are read, with the columns that are used.</summary>
    /// <param name="entries">What was found.</param>
    /// <exception cref="BrokenRuleException">A part of the whole is named wrongly.</exception>
    public static string Write(IReadOnlyList<ObservationEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Select(entry => Part.Problem(entry.Dimensions)).FirstOrDefault(problem => problem is not null) is { } unclear)
        {
            throw new BrokenRuleException(MetricRules.PartUnclear, unclear);
        }

        var dimensions = entries.SelectMany(entry => entry.Dimensions).Select(each => each.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        (string Name, Func<ObservationEntry, string> Of, bool IsNeeded)[] columns =
        [
            ("metric", entry => entry.MetricCode, true),
            ("period", entry => Calendar.Period.TryParse(entry.Period.Label, out _) ? entry.Period.Label : entry.Period.ToString(), true),
            ("value", entry => Text(entry.Value), false),
            ("numerator", entry => Text(entry.Numerator), false),
            ("denominator", entry => Text(entry.Denominator), false),
            ("text", entry => entry.Text ?? string.Empty, false),
            ("status", entry => entry.Status.ToString(), true),
            ("observedOn", entry => entry.ObservedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), true),
            ("comment", entry => entry.Comment ?? string.Empty, false),
            .. dimensions.Select(name => ($"{DimensionPrefix}{name}", (Func<ObservationEntry, string>)(entry => entry.Dimensions.FirstOrDefault(each => each.Name == name)?.Value ?? string.Empty), true)),
        ];
        var used = columns.Where(column => column.IsNeeded || entries.Any(entry => column.Of(entry).Length > 0)).ToList();
        return CsvText.Write([used.Select(column => column.Name), .. entries.Select(entry => used.Select(column => column.Of(entry)))]);
    }

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
