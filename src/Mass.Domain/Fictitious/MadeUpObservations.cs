using System.Globalization;
using Mass.Domain.Calendar;
using Mass.Domain.Metrics;

namespace Mass.Domain.Fictitious;

/// <summary>What the metrics were found to be: by year, quarter or month as each is observed, some by round table, with corrections and gaps.</summary>
internal static class MadeUpObservations
{
    private static readonly string[] Sayings = ["Few know the plan.", "The plan is known at the round tables.", "Members name steps that helped them.", "Members ask for more of the same.", "Members see themselves in the plan."];

    public static void AddTo(FictitiousWorld world)
    {
        var draws = world.Draws("observations");
        world.Records = world.Records with { Observations = [.. MadeUpMetric.All.Zip(world.Records.Metrics).SelectMany(pair => Of(world, draws, pair.First, pair.Second.Id))] };
    }

    private static IEnumerable<Observation> Of(FictitiousWorld world, Draws draws, MadeUpMetric metric, Guid metricId)
    {
        foreach (var period in Periods(metric))
        {
            // The mailboxes wait for a count since the position fell vacant: the metric grows stale.
            var isRunning = period.End >= FictitiousWorld.Today;
            if (period.Start >= FictitiousWorld.Today || (metric.Code == "M-19" && period.End > new DateOnly(2026, 6, 30)) || (isRunning && metric.Measure is Measure.Qualitative or Measure.Ordinal))
            {
                continue;
            }

            var observedOn = isRunning ? FictitiousWorld.Today.AddDays(-12) : Earlier(period.End.AddDays(draws.Between(5, 20)), FictitiousWorld.Today.AddDays(-1));
            var whole = Values(world, draws, metric, period, new()
            {
                Id = world.Id("observation", $"{metric.Code} {period}"),
                AssociationId = world.AssociationId,
                MetricId = metricId,
                Period = period,
                Status = isRunning ? ObservationStatus.Provisional : ObservationStatus.Final,
                ObservedOn = observedOn,
                RecordedOn = observedOn,
                RecordedBy = metric.Owner,
            });
            if (metric.IsByRoundTable && whole.Denominator is not null)
            {
                Observation[] parts = [.. Parts(world, draws, whole)];
                whole = whole with { Numerator = parts.Sum(part => part.Numerator), Denominator = parts.Sum(part => part.Denominator) };
                foreach (var part in parts)
                {
                    yield return part;
                }
            }

            whole = Odd(whole, metric.Code, PlanYear.Containing(period.Start).StartYear);
            yield return whole;
            if ((metric.Code, PlanYear.Containing(period.Start).StartYear) is ("M-05" or "M-16", 2023))
            {
                yield return whole with
                {
                    Id = world.Id("observation", $"{metric.Code} {period} corrected"),
                    Value = whole.Value + (metric.Code == "M-05" ? 0.1m : 1),
                    Supersedes = whole.Id,
                    ObservedOn = whole.ObservedOn.AddDays(40),
                    RecordedOn = whole.ObservedOn.AddDays(40),
                    Comment = "Corrected: one list had been left out.",
                };
            }
        }
    }

    private static IEnumerable<Period> Periods(MadeUpMetric metric)
    {
        var months = metric.Cadence switch { Cadence.Monthly => 1, Cadence.Quarterly => 3, _ => 12 };
        var first = metric.Code == "M-19" ? new DateOnly(2026, 1, 1) : new DateOnly(2021, 7, 1);
        for (var start = first; start < FictitiousWorld.LastDay; start = start.AddMonths(months))
        {
            yield return new(start, start.AddMonths(months).AddDays(-1));
        }
    }

    private static Observation Values(FictitiousWorld world, Draws draws, MadeUpMetric metric, Period period, Observation observation)
    {
        var year = PlanYear.Containing(period.Start).StartYear;
        var variation = metric.Variation == 0 ? 0 : draws.Between(-metric.Variation * 10, metric.Variation * 10) / 10m;
        variation = metric.Measure is Measure.Score or Measure.Ratio or Measure.Duration ? variation / 5 : variation;
        var value = Math.Max(0, metric.Start + (metric.Change * (year - 2021)) + variation);
        switch (metric.Measure)
        {
            case Measure.Percentage:
                var of = world.Size * draws.Between(50, 70) / 100;
                return observation with { Numerator = Math.Round(Math.Min(97, value) * of / 100), Denominator = of };
            case Measure.Ratio:
                var mentors = Math.Max(8, world.Size / 25);
                return observation with { Numerator = Math.Round(value * mentors), Denominator = mentors };
            case Measure.Qualitative:
                return observation with { Text = Sayings[Math.Min(year - 2021, Sayings.Length - 1)] };
            case Measure.YesNo:
                return observation with { Value = 0 };
            case Measure.Score or Measure.Duration:
                return observation with { Value = Math.Round(value, 1) };
            case Measure.Ordinal:
                return observation with { Value = Math.Min(4, Math.Floor(value)) };
            default:
                return observation with { Value = Math.Round(value) };
        }
    }

    /// <summary>The same for each round table.</summary>
    private static IEnumerable<Observation> Parts(FictitiousWorld world, Draws draws, Observation whole) => Enumerable.Range(1, world.RoundTables).Select(number =>
    {
        var key = MadeUpBodies.KeyOfRoundTable(number);
        var of = draws.Between(12, 26);
        var share = (whole.Numerator!.Value / whole.Denominator!.Value) + (draws.Between(-12, 12) / 100m);
        return whole with
        {
            Id = world.Id("observation", string.Create(CultureInfo.InvariantCulture, $"{whole.Id} {key}")),
            Numerator = Math.Round(Math.Clamp(share, 0, 1) * of),
            Denominator = of,
            Dimensions = [new() { Name = "Round table", Value = key }],
        };
    });

    /// <summary>What was not found, or only roughly.</summary>
    private static Observation Odd(Observation whole, string code, int year) => (code, year) switch
    {
        ("M-01", 2021) => whole with { Status = ObservationStatus.Estimated, Comment = "From the list of dues." },
        ("M-09", 2022) or ("M-17", 2024) => whole with { Status = ObservationStatus.Missing, Value = null, Numerator = null, Denominator = null, Comment = "Nobody counted." },
        ("M-12", 2021) => whole with { Status = ObservationStatus.NotApplicable, Value = null, Numerator = null, Denominator = null, Comment = "The track had not begun." },
        _ => whole,
    };

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
