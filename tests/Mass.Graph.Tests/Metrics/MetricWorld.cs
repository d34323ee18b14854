using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Metrics;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Metrics;

/// <summary>An association that does not exist, with metrics that everyone may see, one that is not published, and one that is confidential.</summary>
internal static class MetricWorld
{
    public const string Secret = "SECRET";

    private static readonly Lazy<AssociationRecords> LazyRecords = new(Make);
    private static readonly Lazy<Snapshot> LazySnapshot = new(() => GraphFixture.Load(Records));

    public static AssociationRecords Records => LazyRecords.Value;

    public static Snapshot Snapshot => LazySnapshot.Value;

    /// <summary>The confidential metric, which is published while its observations are not.</summary>
    public static Metric Confidential => Records.Metrics.Single(metric => metric.Code == "CARE");

    /// <summary>The metric that is not published.</summary>
    public static Metric Unpublished => Records.Metrics.Single(metric => metric.Code == Secret);

    public static Answer Ask(string query) => GraphFixture.Ask(query, snapshot: Snapshot);

    public static ObservationEntry Entry(string code, string period, decimal? value = null) => new()
    {
        MetricCode = code,
        Period = Period.Parse(period),
        Value = value,
        Status = value is null ? ObservationStatus.Missing : ObservationStatus.Final,
        ObservedOn = Period.Parse(period).End,
    };

    private static AssociationRecords Make()
    {
        var association = ToyPlans.Association("toy-metrics");
        var plan = ToyPlans.Plan(association, "toy-metrics-plan");
        plan = plan with { AllSteps = [ToyPlans.Step(plan, "A-1"), ToyPlans.Step(plan, "A-2")] };
        var position = new Position { AssociationId = association.Id, Abbreviation = "ED", Title = "Made-up Director" };
        var track = new AssessmentTrack
        {
            AssociationId = association.Id,
            Code = "1",
            Name = "A made-up track",
            Questions = ["What changes?"],
            Instruments = [Instrument.Survey, Instrument.FocusGroup],
            StepIds = [plan.AllSteps[0].Id],
        };
        var reach = new Metric
        {
            AssociationId = association.Id,
            Code = "REACH",
            Name = "Made-up reach",
            Definition = "Who was reached.",
            Measure = Measure.Percentage,
            Direction = Direction.Increase,
            Aggregation = Aggregation.Mean,
            Cadence = Cadence.Annual,
            IsPublished = true,
            OwnerId = position.Id,
            TrackId = track.Id,
            Instruments = [Instrument.Survey],
            StepIds = [plan.AllSteps[0].Id],
            InitiativeIds = [plan.Initiatives[0].Id],
        };
        var records = new AssociationRecords { Association = association, Plans = [plan], Positions = [position] }.AddAssessmentTrack(track)
            .DefineMetric(reach)
            .DefineMetric(reach with { Code = "BARE" })
            .DefineMetric(reach with { Code = "CALLS", Measure = Measure.Count, Aggregation = Aggregation.Sum, Direction = Direction.Decrease, Cadence = null, TrackId = null })
            .DefineMetric(reach with { Code = Secret, IsPublished = false })
            .DefineMetric(reach with { Code = "CARE", IsConfidential = true })
            .SetTarget("REACH", new() { Period = Period.Parse("2025-26"), Value = 80, CautionAt = 70, SetOn = new(2024, 7, 1), SetBy = "A made-up clerk" })
            .SetTarget("CALLS", new() { Period = Period.Parse("2025-26"), Value = 10, SetOn = new(2024, 7, 1) })
            .SetBaseline("REACH", new() { Year = 2023, Value = 60 })
            .SetBaseline("CARE", new() { Year = 2023, Value = 66 })
            .SetBaseline(Secret, new() { Year = 2023, Value = 66 });
        ObservationEntry[] entries =
        [
            Entry("REACH", "2024-25") with { Numerator = 65, Denominator = 100, Status = ObservationStatus.Final },
            Entry("REACH", "2025-26", 75),
            Entry("BARE", "2025-07", 50),
            Entry("BARE", "2025-08", 60),
            Entry("CALLS", "2025-26", 12) with { Dimensions = [new() { Name = "round table", Value = "north" }] },
            Entry("CALLS", "2025-26", 3) with { Dimensions = [new() { Name = "round table", Value = "south" }] },
            Entry(Secret, "2025-26", 91) with { Comment = "hush" },
            Entry("CARE", "2025-26", 92) with { Comment = "hush" },
        ];
        records = entries.Aggregate(records, (so, entry) => so.RecordObservation(entry, Noon(entry.ObservedOn), "A made-up clerk"));
        return records.CorrectObservation(records.Observations[1].Id, entries[1] with { Value = 79 }, Noon(new(2026, 9, 1)), "A made-up clerk");
    }

    private static DateTimeOffset Noon(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}
