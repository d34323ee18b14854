using System.Globalization;
using System.Text.RegularExpressions;
using Mass.Domain.Calendar;

namespace Mass.Domain.Metrics;

/// <summary>Reads the rows of a table of observations by its first row.</summary>
internal sealed partial class MetricCsvReader
{
    private static readonly string[] Needs = ["metric", "observedOn"];
    private static readonly string[] Numbers = ["value", "numerator", "denominator"];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<CsvField> header;
    private readonly Dictionary<string, Metric>? metrics;
    private readonly List<MetricCsvProblem> problems;
    private readonly Dictionary<(string, Period, Part), int> read = [];

    public MetricCsvReader(CsvRow first, IReadOnlyList<Metric>? metrics, List<MetricCsvProblem> problems)
    {
        (header, this.problems) = (first.Fields, problems);
        this.metrics = metrics?.GroupBy(metric => metric.Code, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        for (var i = 0; i < header.Count; i++)
        {
            var name = header[i].Text;
            if (!MetricCsv.Columns.Contains(name) && !IsDimension(name))
            {
                Add(first.Line, i, $"There is no column '{name}'; {Hint(name)}name it one of {string.Join(", ", MetricCsv.Columns)}, or {MetricCsv.DimensionPrefix}NAME for a division of the whole.");
            }
            else if (!places.TryAdd(name, i))
            {
                Add(first.Line, i, $"There are two columns '{name}'; keep one.");
            }
        }

        var missing = Needs.Where(name => !places.ContainsKey(name)).ToList();
        if (places.ContainsKey("period") == (places.ContainsKey("start") || places.ContainsKey("end")) || places.ContainsKey("start") != places.ContainsKey("end"))
        {
            missing.Add("either period, or start and end");
        }

        if (missing.Count > 0)
        {
            Add(first.Line, 0, $"The first row names the columns, and {string.Join(" and ", missing)} {(missing.Count == 1 ? "is" : "are")} needed; mend it.");
        }
    }

    public ObservationEntry? Read(CsvRow row)
    {
        if (row.Fields.Count != header.Count)
        {
            Add(row.Line, Math.Min(row.Fields.Count, header.Count), $"The row has {row.Fields.Count} fields and the first row {header.Count}; give it as many, and put a field with a comma in it into quotation marks.");
            return null;
        }

        var before = problems.Count;
        var metric = Needed(row, "metric", Is);
        if (metric is not null && metrics is not null && !metrics.ContainsKey(metric))
        {
            Add(row, "metric", $"There is no metric {metric}; define it first, or mend the code.");
        }

        var period = places.ContainsKey("period") ? Needed(row, "period", PeriodOf) : StartToEnd(row);
        var observedOn = Needed(row, "observedOn", DayOf);
        var numbers = Numbers.Select(name => Optional(row, name, NumberOf)).ToList();
        var status = Optional(row, "status", StatusOf);
        if (problems.Count > before || metric is null || period is null || observedOn is null)
        {
            return null;
        }

        var entry = new ObservationEntry
        {
            MetricCode = metric,
            Period = period,
            ObservedOn = observedOn.Value,
            Value = numbers[0],
            Numerator = numbers[1],
            Denominator = numbers[2],
            Text = Given(row, "text"),
            Status = status ?? ObservationStatus.Final,
            Comment = Given(row, "comment"),
            Dimensions =
            [
                .. places.Keys.Where(IsDimension).Where(name => !string.IsNullOrWhiteSpace(Given(row, name)))
                    .Select(name => new Dimension { Name = name[MetricCsv.DimensionPrefix.Length..], Value = Given(row, name)! }),
            ],
        };
        Check(row, entry);
        return entry;
    }

    private static string Hint(string name) =>
        name.Contains(';', StringComparison.Ordinal) || name.Contains('\t', StringComparison.Ordinal) ? "separate the columns by commas; "
        : MetricCsv.Columns.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase) ? "write it in this case and without blanks around it; "
        : string.Empty;

    private static bool IsDimension(string name) => name.StartsWith(MetricCsv.DimensionPrefix, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(name[MetricCsv.DimensionPrefix.Length..]);

    private static (string?, string?) Is(string text) => (text, null);

    private static (Period?, string?) PeriodOf(string text)
    {
        try
        {
            return (Period.Parse(text), null);
        }
        catch (FormatException problem)
        {
            return (null, problem.Message);
        }
    }

    private static (DateOnly?, string?) DayOf(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? (day, null)
        : (null, $"'{text}' is no day; write it as 2024-09-30.");

    private static (decimal?, string?) NumberOf(string text) =>
        Number().IsMatch(text) && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? (number, null)
            : (null, $"'{text}' is no number; write it as 1234.5, without a sign for percent or currency and without separators.");

    private static (ObservationStatus?, string?) StatusOf(string text) => Enum.GetValues<ObservationStatus>().Cast<ObservationStatus?>().FirstOrDefault(each => each.ToString() == text) is { } status
        ? (status, null)
        : (null, $"'{text}' is no status; write one of {string.Join(", ", Enum.GetNames<ObservationStatus>())}.");

    private void Check(CsvRow row, ObservationEntry entry)
    {
        if (metrics?.GetValueOrDefault(entry.MetricCode) is { } metric && ValueFit.Problem(metric, entry) is { } misfit)
        {
            Add(row, places.Keys.FirstOrDefault(name => name is "value" or "numerator" or "text") ?? "metric", misfit);
        }

        if (entry.ObservedOn < entry.Period.Start)
        {
            Add(row, "observedOn", $"{entry.Period.Label} has not begun on {entry.ObservedOn:yyyy-MM-dd}; mend the period or the day.");
        }

        if (!read.TryAdd((entry.MetricCode, entry.Period, Part.Of(entry.Dimensions)), row.Line))
        {
            Add(row, "metric", $"Line {read[(entry.MetricCode, entry.Period, Part.Of(entry.Dimensions))]} has the same metric, period and part; keep one of them.");
        }
    }

    private Period? StartToEnd(CsvRow row)
    {
        var (start, end) = (Needed(row, "start", DayOf), Needed(row, "end", DayOf));
        if (end < start)
        {
            Add(row, "end", "A period does not end before it starts; turn the days round.");
        }

        return start is { } first && end is { } last && first <= last ? new(first, last) : null;
    }

    private T? Needed<T>(CsvRow row, string column, Func<string, (T? Value, string? Problem)> parse)
    {
        if (places.ContainsKey(column) && Given(row, column) is null)
        {
            Add(row, column, "This field is empty; fill it in.");
        }

        return Optional(row, column, parse);
    }

    private T? Optional<T>(CsvRow row, string column, Func<string, (T? Value, string? Problem)> parse)
    {
        if (Given(row, column) is not { } text)
        {
            return default;
        }

        var (value, problem) = parse(text);
        if (problem is not null)
        {
            Add(row, column, problem);
        }

        return value;
    }

    private string? Given(CsvRow row, string column) => places.TryGetValue(column, out var place) && row.Fields[place].Text is { Length: > 0 } text ? text : null;

    private void Add(CsvRow row, string column, string message) => Add(row.Fields[places.GetValueOrDefault(column)].Line, places.GetValueOrDefault(column), message);

    private void Add(int line, int place, string message) =>
        problems.Add(new() { Line = line, Column = place + 1, Header = place < header.Count && header[place].Text.Length > 0 ? header[place].Text : null, Message = message });

    [GeneratedRegex(@"^[+-]?[0-9]+(\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
