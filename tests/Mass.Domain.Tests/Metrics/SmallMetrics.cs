using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Metrics;

namespace Mass.Domain.Tests.Metrics;

/// <summary>A few metrics of an association that does not exist.</summary>
internal static class SmallMetrics
{
    public const string Reach = "M-REACH";

    public static readonly Association Association = new() { Slug = "fictitious", Name = "Fictitious Association" };

    public static readonly DateOnly Now = new(2026, 11, 24);

    public static readonly Period Year24 = Period.Parse("2024-25");

    public static readonly Period Year25 = Period.Parse("2025-26");

    public static AssociationRecords Records { get; } = new() { Association = Association };

    public static Metric Level { get; } = new()
    {
        AssociationId = Association.Id,
        Code = Reach,
        Name = "Made-up reach",
        Definition = "How many made-up members were reached.",
        Measure = Measure.Score,
        Direction = Direction.Increase,
        Aggregation = Aggregation.Mean,
    };

    public static Metric Share { get; } = Level with { Measure = Measure.Percentage };

    public static AssociationRecords With(params Metric[] metrics) => metrics.Aggregate(Records, (records, metric) => records.DefineMetric(metric));

    public static DateTimeOffset Noon(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);

    public static ObservationEntry Entry(string period, decimal? value = null, string code = Reach) => new()
    {
        MetricCode = code,
        Period = Period.Parse(period),
        Value = value,
        Status = value is null ? ObservationStatus.Missing : ObservationStatus.Final,
        ObservedOn = Period.Parse(period).End,
    };

    public static ObservationEntry Of(string period, decimal numerator, decimal denominator) =>
        Entry(period) with { Numerator = numerator, Denominator = denominator, Status = ObservationStatus.Final };

    public static ObservationEntry In(this ObservationEntry entry, params string[] parts) =>
        entry with { Dimensions = [.. parts.Select(part => new Dimension { Name = part.Split('=')[0], Value = part.Split('=')[1] })] };

    /// <summary>Records each on the day on which it was found.</summary>
    public static AssociationRecords Found(this AssociationRecords records, params ObservationEntry[] entries) =>
        entries.Aggregate(records, (so, entry) => so.RecordObservation(entry, Noon(entry.ObservedOn)));

    public static Target Aim(string period, decimal? value = null, decimal? caution = null) =>
        new() { Period = Period.Parse(period), Value = value, CautionAt = caution, SetOn = new(2024, 7, 1) };

    public static MetricEvaluation Evaluate(this AssociationRecords records, Period? period = null, DateOnly? asOf = null) =>
        MetricEvaluation.Of(records, records.Metrics[0], asOf ?? Now, period);
}
