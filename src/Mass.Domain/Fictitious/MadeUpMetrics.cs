using Mass.Domain.Metrics;

namespace Mass.Domain.Fictitious;

/// <summary>The assessment tracks, and the metrics with their baselines and targets.</summary>
internal static class MadeUpMetrics
{
    private static readonly DateOnly FirstTargets = new(2022, 7, 1);

    public static void AddTo(FictitiousWorld world)
    {
        AssessmentTrack Track(string code, string name, Instrument[] instruments, params string[] questions) => new()
        {
            AssociationId = world.AssociationId,
            Code = code,
            Name = name,
            Questions = questions,
            Instruments = instruments,
            CommitteeId = world.Body("EAG"),
            StepIds = world.Steps("AS-12"),
        };

        world.Records = world.Records with
        {
            AssessmentTracks =
            [
                Track("T1", "Track 1: the association", [Instrument.Survey, Instrument.FocusGroup], "What changes in the association?", "Do members feel that they belong, and that the support is for them?"),
                Track("T2", "Track 2: leaders", [Instrument.Interview, Instrument.Survey], "What changes for leaders in their practice?"),
                Track("T3", "Track 3: districts and schools", [Instrument.DocumentReview, Instrument.AdministrativeData], "What changes in governance, structures and processes?", "What do students learn, and what can they learn?"),
            ],
        };
        world.Records = world.Records with { Metrics = [.. MadeUpMetric.All.Select(metric => Metric(world, metric))] };
    }

    private static Metric Metric(FictitiousWorld world, MadeUpMetric metric) => new()
    {
        AssociationId = world.AssociationId,
        Code = metric.Code,
        Name = metric.Name,
        Definition = metric.Definition,
        Method = metric.Instrument == Instrument.AdministrativeData ? null : $"By {Words(metric.Instrument)}, once in the period.",
        DataSource = metric.Instrument == Instrument.AdministrativeData ? "Registers of the association" : null,
        OwnerId = world.Position(metric.Owner),
        Cadence = metric.Cadence,
        Tiers = [metric.Tier],
        InitiativeIds = world.Initiatives(metric.Initiative),
        StepIds = world.Steps(metric.Step),
        Measure = metric.Measure,
        Unit = metric.Unit,
        Decimals = metric.Decimals,
        Direction = metric.Direction,
        Aggregation = metric.Aggregation,
        ValueChain = metric.Chain,
        TrackId = world.Records.AssessmentTracks.FirstOrDefault(track => track.Code == metric.Track)?.Id,
        Instruments = [metric.Instrument],
        IsConfidential = metric.IsConfidential,
        IsPublished = metric.IsPublished,
        Baseline = metric.Measure == Measure.Qualitative
            ? new() { Year = 2021, Text = "Few knew the plan." }
            : metric.Code == "M-19" ? null : new() { Year = 2021, Date = new(2022, 6, 30), Value = metric.Start, Comment = metric.Code == "M-03" ? "Counted from lists on paper." : null },
        Targets = [.. Targets(metric)],
    };

    private static IEnumerable<Target> Targets(MadeUpMetric metric)
    {
        if (metric.Direction == Direction.None)
        {
            return metric.Measure == Measure.Qualitative ? [new() { Period = FictitiousWorld.PeriodOf(2026), Text = "Most know the plan and see themselves in it.", SetOn = FirstTargets, SetBy = "EC" }] : [];
        }

        var targets = FictitiousWorld.Years.Where(year => year >= 2022).Select(year => metric.Direction == Direction.Maintain
            ? new Target { Period = FictitiousWorld.PeriodOf(year), Low = metric.Start - 4, High = 100, CautionAt = metric.Start - 6, SetOn = FirstTargets, SetBy = "EC" }
            : new Target
            {
                Period = FictitiousWorld.PeriodOf(year),
                Value = metric.Measure == Measure.YesNo ? 1 : metric.TargetIn(year),
                CautionAt = metric.Measure is Measure.YesNo or Measure.Ordinal ? null : metric.TargetIn(year) - metric.Change,
                SetOn = FirstTargets,
                SetBy = "EC",
            });

        // The target of one metric was set again, lower, when its first years fell short.
        return metric.Code != "M-12"
            ? targets
            : [.. targets, new() { Period = FictitiousWorld.PeriodOf(2026), Value = 60, CautionAt = 55, SetOn = new(2025, 7, 1), SetBy = "EC", Comment = "Set again at the annual review." }];
    }

    private static string Words(Instrument instrument) => instrument switch
    {
        Instrument.FocusGroup => "focus group",
        Instrument.DocumentReview => "review of documents",
        _ => instrument.ToString().ToLowerInvariant(),
    };
}
