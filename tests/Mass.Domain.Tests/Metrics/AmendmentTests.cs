using Mass.Domain.Calendar;
using Mass.Domain.Metrics;
using Mass.Domain.Planning;
using Mass.Domain.Tests.Planning;
using static Mass.Domain.Tests.Metrics.SmallMetrics;

namespace Mass.Domain.Tests.Metrics;

public class AmendmentTests
{
    private static readonly DateOnly Day = new(2025, 1, 1);

    private static readonly AssessmentTrack Track = new() { AssociationId = Association.Id, Code = "1", Name = "A made-up track" };

    private static readonly AssociationRecords Full = SmallPlan.Records(SmallPlan.Plan)
        .AddAssessmentTrack(Track)
        .DefineMetric(Level with { DefinedOn = new(2024, 1, 1) })
        .SetTarget(Reach, Aim("2024-25", 120))
        .SetBaseline(Reach, new() { Year = 2023, Value = 90 })
        .RedefineMetric(Reach, "Another definition.", Day)
        .Found(Entry("2024-25", 110.5m));

    private static readonly Dictionary<string, (string Code, string Message, Func<AssociationRecords> Do)> Broken = new()
    {
        ["the code of a metric"] = (MetricRules.UnknownMetric, "no metric X", () => Full.AmendMetric(Stored with { Code = "X" })),
        ["the definition"] = (AmendRules.ChangedElsewhere, "The definition of M-REACH cannot be amended; redefine it", () => Full.AmendMetric(Stored with { Definition = "x" })),
        ["the method"] = (AmendRules.ChangedElsewhere, "redefine it", () => Full.AmendMetric(Stored with { Method = "x" })),
        ["the source of data"] = (AmendRules.ChangedElsewhere, "redefine it", () => Full.AmendMetric(Stored with { DataSource = "x" })),
        ["the version"] = (AmendRules.ChangedElsewhere, "redefine it", () => Full.AmendMetric(Stored with { DefinitionVersion = 9 })),
        ["the earlier definitions"] = (AmendRules.ChangedElsewhere, "redefine it", () => Full.AmendMetric(Stored with { EarlierDefinitions = [] })),
        ["the baseline"] = (AmendRules.ChangedElsewhere, "set the baseline", () => Full.AmendMetric(Stored with { Baseline = null })),
        ["the targets"] = (AmendRules.ChangedElsewhere, "set a target", () => Full.AmendMetric(Stored with { Targets = [] })),
        ["the publication"] = (AmendRules.ChangedElsewhere, "publish or withdraw", () => Full.AmendMetric(Stored with { IsPublished = true })),
        ["a first day after the second definition"] = (MetricRules.SetInOrder, "before that", () => Full.AmendMetric(Stored with { DefinedOn = Day })),
        ["an owner who is not there"] = (MetricRules.UnknownReference, "as owner", () => Full.AmendMetric(Stored with { OwnerId = Guid.Empty })),
        ["a measure that the values do not fit"] = (MetricRules.ValueDoesNotFit, "leave its measure", () => Full.AmendMetric(Stored with { Measure = Measure.Count })),
        ["a measure that the baseline does not fit"] = (MetricRules.ValueDoesNotFit, "leave its measure", () => With(Level).SetBaseline(Reach, new() { Year = 2023, Value = 101 }).AmendMetric(Share with { Baseline = new() { Year = 2023, Value = 101 } })),
        ["a measure that the targets do not fit"] = (MetricRules.ValueDoesNotFit, "between 0 and 100", () => Full.AmendMetric(Stored with { Measure = Measure.Percentage })),
        ["a direction that the targets do not fit"] = (MetricRules.TargetUnclear, "no way is better", () => Full.AmendMetric(Stored with { Direction = Direction.None })),
        ["a measure that its aggregation does not fit"] = (MetricRules.MeasureDoesNotFit, "not added up", () => With(Share).AmendMetric(Share with { Aggregation = Aggregation.Sum })),
        ["a designer who is not there"] = (MetricRules.UnknownReference, "as designer", () => Full.AmendAssessmentTrack(Track with { CommitteeId = Guid.Empty })),
        ["a step that is not there"] = (MetricRules.UnknownReference, "as step", () => Full.AmendAssessmentTrack(Track with { StepIds = [Guid.Empty] })),
        ["no metric's target"] = (MetricRules.UnknownMetric, "no metric X", () => Full.TakeBackTarget("X", Year24, Day)),
    };

    public static TheoryData<string> Cases => [.. Broken.Keys];

    private static Metric Stored => Full.Metrics[0];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_cannot_be_amended_is_refused_with_what_to_do_instead(string refused)
    {
        var (code, message, act) = Broken[refused];
        var exception = Assert.Throws<BrokenRuleException>(act);
        Assert.Equal(code, exception.Code);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_metric_is_amended_and_keeps_its_history()
    {
        var amended = Stored with
        {
            Name = "Reach",
            OwnerId = Full.Positions[0].Id,
            Cadence = Cadence.Annual,
            Tiers = [Tier.Some],
            InitiativeIds = [Full.Plans[0].Initiatives[0].Id],
            StepIds = [Full.Plans[0].ActionSteps[0].Id],
            TrackId = Track.Id,
            Measure = Measure.Ratio,
            Unit = "people",
            Decimals = 1,
            ValueChain = ValueChain.Output,
            IsConfidential = true,
            DefinedOn = null,
        };
        Assert.Equal(amended, Full.AmendMetric(amended).Metrics[0]);
    }

    [Fact]
    public void A_target_that_was_set_today_is_taken_back_and_the_one_before_counts_again()
    {
        var mistaken = Full.SetTarget(Reach, Aim("2024-25", 12) with { SetOn = Day }).SetTarget(Reach, Aim("2025-26", 130) with { SetOn = Day });
        var mended = mistaken.TakeBackTarget(Reach, Year24, Day);
        Assert.Equal([120m, 130m], mended.Metrics[0].Targets.Select(each => each.Value!.Value));
        Assert.Equal(120m, mended.Evaluate(Year24).Target!.Value);
    }

    [Fact]
    public void Of_two_targets_of_a_day_the_last_is_taken_back()
    {
        var twice = Full.SetTarget(Reach, Aim("2024-25", 12) with { SetOn = Day }).SetTarget(Reach, Aim("2024-25", 13) with { SetOn = Day });
        Assert.Equal(13m, twice.Evaluate(Year24).Target!.Value);
        Assert.Equal(12m, twice.TakeBackTarget(Reach, Year24, Day).Evaluate(Year24).Target!.Value);
    }

    [Fact]
    public void A_track_is_amended()
    {
        var amended = Track with { Name = "Track", Questions = ["How?"], Instruments = [Enum.GetValues<Instrument>()[0]], CommitteeId = Full.Committees[0].Id, StepIds = [Full.Plans[0].ActionSteps[0].Id] };
        Assert.Equal(amended, Assert.Single(Full.AmendAssessmentTrack(amended).AssessmentTracks));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Full.AmendMetric(Stored with { Name = " " }));
        Assert.Throws<ArgumentException>(() => Full.AmendMetric(Stored with { AssociationId = Guid.Empty }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Full.AmendMetric(Stored with { Decimals = -1 }));
        Assert.Throws<ArgumentException>(() => Full.AmendAssessmentTrack(Track with { Questions = [" "] }));
    }
}
