using CsCheck;
using Mass.Domain.Calendar;
using Mass.Domain.Metrics;

namespace Mass.Domain.Tests.Metrics;

/// <summary>Makes metrics with observations as data that were taken over may have them, rules or no rules.</summary>
internal static class MetricGenerator
{
    public static readonly Gen<decimal?> Number = Gen.OneOf(
        Gen.Const((decimal?)null), Gen.Int[-20, 120].Select(number => (decimal?)number / 2), Gen.Int[-20, 120].Select(number => (decimal?)number / 2), Gen.OneOfConst<decimal?>(0, decimal.MaxValue, decimal.MinValue));

    private static readonly Gen<Period> Span = Gen.OneOf(
        Gen.Int[2022, 2026].Select(year => Period.Of(new PlanYear(year))),
        Gen.Select(Gen.Int[2024, 2025], Gen.Int[1, 12], Period.OfMonth),
        Gen.Select(Gen.Int[2024, 2025], Gen.Int[1, 4], Period.OfQuarter));

    private static readonly Gen<Target> Target = Gen.Select(
        Span, Gen.Select(Number, Number, Number, Number), Generate.Text, Gen.Int[0, 3], Generate.Day,
        (period, numbers, text, kind, day) => new Target
        {
            Period = period,
            Value = kind is 0 or 3 ? numbers.Item1 : null,
            Low = kind is 1 or 3 ? numbers.Item2 : null,
            High = kind is 1 or 3 ? numbers.Item3 : null,
            CautionAt = numbers.Item4,
            Text = kind == 2 ? text : null,
            SetOn = day,
        });

    private static readonly Gen<Observation> Observation = Gen.Select(
        Gen.Int[0, 20], Span, Gen.Select(Number, Number, Number), Gen.Enum<ObservationStatus>(), Gen.Select(Generate.Day, Gen.Int[-1, 20], Gen.Int[1, 2]), Gen.Int[0, 3],
        (id, period, numbers, status, when, part) => new Observation
        {
            Id = EntityId.From("observation", $"{id}"),
            AssociationId = SmallMetrics.Association.Id,
            MetricId = SmallMetrics.Level.Id,
            Period = period,
            Value = numbers.Item1,
            Numerator = numbers.Item2,
            Denominator = numbers.Item3,
            Status = status,
            Dimensions = part == 0 ? [new() { Name = "round table", Value = $"{id % 3}" }] : [],
            ObservedOn = when.Item1,
            RecordedOn = when.Item1,
            Supersedes = when.Item2 < 0 ? null : EntityId.From("observation", $"{when.Item2}"),
            DefinitionVersion = when.Item3,
        });

    /// <summary>Any metric with its targets.</summary>
    public static Gen<Metric> Metric { get; } = Gen.Select(
        Gen.Enum<Measure>(), Gen.Enum<Direction>(), Gen.Enum<Aggregation>(), Gen.OneOfConst<Cadence?>(null, Cadence.Weekly, Cadence.Monthly, Cadence.Annual, Cadence.Decennial), Number, Target.Array[0, 4],
        (measure, direction, aggregation, cadence, baseline, targets) => SmallMetrics.Level with
        {
            Measure = measure,
            Direction = direction,
            Aggregation = aggregation,
            Cadence = cadence,
            Baseline = baseline is null ? null : new() { Year = 2023, Value = baseline },
            Targets = targets,
        });

    /// <summary>A metric with observations.</summary>
    public static Gen<AssociationRecords> Records { get; } = Gen.Select(
        Metric, Observation.Array[0, 12], (metric, observations) => SmallMetrics.Records with { Metrics = [metric], Observations = [.. observations.DistinctBy(each => each.Id)] });
}
