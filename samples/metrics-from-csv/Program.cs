// Reads observations from a table and tells how each metric stands, with the rule that decided.
// dotnet run --project samples/metrics-from-csv -- [DAY] [OBSERVATIONS.csv]
using System.Globalization;
using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Metrics;

var day = args.Length > 0 ? DateOnly.ParseExact(args[0], "yyyy-MM-dd", CultureInfo.InvariantCulture) : new DateOnly(2025, 10, 1);
var path = args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "observations.csv");

// The association and its numbers are made up.
var association = new Association { Slug = "example", Name = "Example Association (made up)" };
var records = new AssociationRecords { Association = association }
    .DefineMetric(Yearly("WEBINARS", "Webinars held", Measure.Count))
    .DefineMetric(Yearly("REACHED", "Members reached by a webinar", Measure.Percentage))
    .DefineMetric(Yearly("BELONGING", "Sense of belonging, from 1 to 5", Measure.Score));
foreach (var (code, value, caution) in new[] { ("WEBINARS", 12m, 10m), ("REACHED", 60m, 50m), ("BELONGING", 4m, 3.5m) })
{
    records = records.SetTarget(code, new Target { Period = Period.Of(new PlanYear(2024)), Value = value, CautionAt = caution, SetOn = new DateOnly(2024, 7, 1) });
}

try
{
    var found = MetricCsv.Read(File.ReadAllText(path), records.Metrics);
    records = records.RecordObservations(found, new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));
}
catch (MetricCsvException e)
{
    // All problems come together, each with its line, its column and how to mend it.
    Console.Error.WriteLine(string.Join(Environment.NewLine, e.Problems));
    return 1;
}

foreach (var metric in records.Metrics)
{
    var evaluation = MetricEvaluation.Of(records, metric, day, Period.Of(new PlanYear(2024)));
    Console.WriteLine($"{metric.Name}: {evaluation.Status}. {evaluation.Explanation}");
    if (evaluation is { Change: { } change, Trend: { } trend })
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {trend}: {change:+0.#;-0.#;0} against {evaluation.PreviousPeriod!.Label}"));
    }
}

return 0;

Metric Yearly(string code, string name, Measure measure) => new()
{
    AssociationId = association.Id, Code = code, Name = name, Definition = name, Measure = measure, Direction = Direction.Increase, Aggregation = Aggregation.Latest, Cadence = Cadence.Annual,
};
