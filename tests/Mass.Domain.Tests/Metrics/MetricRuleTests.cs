using System.Reflection;
using Mass.Domain.Metrics;
using static Mass.Domain.Tests.Metrics.SmallMetrics;

namespace Mass.Domain.Tests.Metrics;

public class MetricRuleTests
{
    private static readonly DateOnly Early = new(2025, 1, 1);
    private static readonly AssociationRecords Defined = With(Level);
    private static readonly AssociationRecords Shares = With(Share);

    private static readonly Dictionary<string, (string Code, string Message, Action Do)> Broken = new()
    {
        ["a metric with a code that is taken"] = (MetricRules.DuplicateMetric, "has a metric M-REACH", () => Defined.DefineMetric(Level)),
        ["a metric of an owner that is not there"] = (MetricRules.UnknownReference, "as owner", () => With(Level with { OwnerId = EntityId.From("x") })),
        ["a metric of a track that is not there"] = (MetricRules.UnknownReference, "as track", () => With(Level with { TrackId = EntityId.From("x") })),
        ["a metric of a step that is not there"] = (MetricRules.UnknownReference, "as step", () => With(Level with { StepIds = [EntityId.From("x")] })),
        ["a metric of an initiative that is not there"] = (MetricRules.UnknownReference, "as initiative", () => With(Level with { InitiativeIds = [EntityId.From("x")] })),
        ["a sum of shares"] = (MetricRules.MeasureDoesNotFit, "not added up", () => With(Share with { Aggregation = Aggregation.Sum })),
        ["a mean of ranks"] = (MetricRules.MeasureDoesNotFit, "nor averaged", () => With(Level with { Measure = Measure.Ordinal })),
        ["the largest text"] = (MetricRules.MeasureDoesNotFit, "Texts", () => With(Level with { Measure = Measure.Qualitative, Aggregation = Aggregation.Max })),
        ["a text that is to grow"] = (MetricRules.MeasureDoesNotFit, "go no way", () => With(Level with { Measure = Measure.Qualitative, Aggregation = Aggregation.Latest })),
        ["a track with a code that is taken"] = (MetricRules.DuplicateTrack, "track 1", () => Records.AddAssessmentTrack(Track).AddAssessmentTrack(Track)),
        ["an amendment of no track"] = (MetricRules.UnknownTrack, "no assessment track 1", () => Records.AmendAssessmentTrack(Track)),
        ["a confidence that is lifted"] = (MetricRules.StaysConfidential, "stays confidential", () => With(Level with { IsConfidential = true }).AmendMetric(Level)),
        ["a target of an earlier day that is taken back"] = (MetricRules.TargetStands, "stays in the records", () => Defined.SetTarget(Reach, Aim("2024-25", 3)).TakeBackTarget(Reach, Year24, Early)),
        ["a target that is not set and taken back"] = (MetricRules.TargetStands, "nothing to take back", () => Defined.TakeBackTarget(Reach, Year24, Early)),
        ["a track of a body that is not there"] = (MetricRules.UnknownReference, "as designer", () => Records.AddAssessmentTrack(Track with { CommitteeId = EntityId.From("x") })),
        ["a definition of a metric that is not there"] = (MetricRules.UnknownMetric, "no metric M-X", () => Defined.RedefineMetric("M-X", "y", Early)),
        ["a definition that says the same"] = (MetricRules.NothingRedefined, "already", () => Defined.RedefineMetric(Reach, Level.Definition, Early)),
        ["a definition before the last one"] = (MetricRules.SetInOrder, "after that day", () => Defined.RedefineMetric(Reach, "y", Early).RedefineMetric(Reach, "z", Early)),
        ["a definition before the first one"] = (MetricRules.SetInOrder, "after that day", () => With(Level with { DefinedOn = Early }).RedefineMetric(Reach, "y", Early)),
        ["a baseline without a value"] = (MetricRules.ValueDoesNotFit, "value or a text", () => Defined.SetBaseline(Reach, new() { Year = 2024 })),
        ["a baseline of a day outside of its year"] = (MetricRules.ValueDoesNotFit, "not in the plan year", () => Defined.SetBaseline(Reach, new() { Year = 2024, Date = new(2024, 6, 30), Value = 1 })),
        ["a baseline above all"] = (MetricRules.ValueDoesNotFit, "between 0 and 100", () => Shares.SetBaseline(Reach, new() { Year = 2024, Value = 101 })),
        ["a target of nothing"] = (MetricRules.TargetUnclear, "a value, or a range", () => Defined.SetTarget(Reach, Aim("2024-25"))),
        ["a target of a value and a range"] = (MetricRules.TargetUnclear, "a value, or a range", () => Defined.SetTarget(Reach, Aim("2024-25", 3) with { Low = 2 })),
        ["a range that is turned round"] = (MetricRules.TargetUnclear, "turn them round", () => Defined.SetTarget(Reach, Aim("2024-25") with { Low = 2, High = 1 })),
        ["a range without its lower end where more is better"] = (MetricRules.TargetUnclear, "lower end", () => Defined.SetTarget(Reach, Aim("2024-25") with { High = 1 })),
        ["a range without its upper end where less is better"] = (MetricRules.TargetUnclear, "upper end", () => With(Level with { Direction = Direction.Decrease }).SetTarget(Reach, Aim("2024-25") with { Low = 1 })),
        ["a number where no way is better"] = (MetricRules.TargetUnclear, "no way is better", () => With(Level with { Direction = Direction.None }).SetTarget(Reach, Aim("2024-25", 1))),
        ["a text with caution"] = (MetricRules.TargetUnclear, "no caution", () => Defined.SetTarget(Reach, Aim("2024-25", null, 1) with { Text = "better" })),
        ["a caution beyond the target"] = (MetricRules.TargetUnclear, "short of the target", () => Defined.SetTarget(Reach, Aim("2024-25", 3, 4))),
        ["a target above all"] = (MetricRules.ValueDoesNotFit, "between 0 and 100", () => Shares.SetTarget(Reach, Aim("2024-25", 101))),
        ["a target before the last one"] = (MetricRules.SetInOrder, "that day or later", () => Defined.SetTarget(Reach, Aim("2024-25", 3)).SetTarget(Reach, Aim("2024-25", 4) with { SetOn = new(2024, 6, 30) })),
        ["a publication of what is published"] = (MetricRules.PublicationUnchanged, "is published already", () => Defined.PublishMetric(Reach).PublishMetric(Reach)),
        ["a withdrawal of what is not published"] = (MetricRules.PublicationUnchanged, "not published already", () => Defined.WithdrawMetric(Reach)),
        ["an observation of a metric that is not there"] = (MetricRules.UnknownMetric, "no metric M-X", () => Defined.Found(Entry("2024-25", 1, "M-X"))),
        ["an observation before its period"] = (MetricRules.ObservedTooEarly, "has not begun", () => Defined.Found(Entry("2024-25", 1) with { ObservedOn = new(2024, 6, 30) })),
        ["a record before the observation"] = (MetricRules.RecordedTooEarly, "record it then", () => Defined.RecordObservation(Entry("2024-25", 1), Noon(new(2025, 6, 29)))),
        ["a second observation of a period"] = (MetricRules.AlreadyObserved, "correct that one", () => Defined.Found(Entry("2024-25", 1), Entry("2024-25", 2))),
        ["a second observation of a part in another order"] = (MetricRules.AlreadyObserved, "correct that one", () => Defined.Found(Entry("2024-25", 1).In("a=1", "b=2"), Entry("2024-25", 2).In("b=2", "a=1"))),
        ["two observations of a period at once"] = (MetricRules.AlreadyObserved, "correct that one", () => Defined.RecordObservations([Entry("2024-25", 1), Entry("2024-25", 2)], Noon(Now))),
        ["a part without a value"] = (MetricRules.PartUnclear, "give both", () => Defined.Found(Entry("2024-25", 1).In("a= "))),
        ["a part that is named twice"] = (MetricRules.PartUnclear, "name it once", () => Defined.Found(Entry("2024-25", 1).In("a=1", "a=2"))),
        ["a correction of what is not there"] = (MetricRules.UnknownObservation, "record it instead", () => Defined.CorrectObservation(EntityId.From("x"), Entry("2024-25", 1), Noon(Now))),
        ["a correction of what was corrected"] = (MetricRules.AlreadyCorrected, "correct the latest one", () => Twice(Defined.Found(Entry("2024-25", 1)))),
        ["a correction under another metric"] = (MetricRules.UnknownMetric, "under its own metric", () => Correct(With(Level, Level with { Code = "M-2" }).Found(Entry("2024-25", 1)), Entry("2024-25", 1, "M-2"))),
        ["a correction before the observation was recorded"] = (MetricRules.RecordedTooEarly, "not recorded before it", () => Correct(Defined.RecordObservation(Entry("2024-25", 1), Noon(Now.AddDays(1))), Entry("2024-25", 2))),
        ["a correction to a period that has another"] = (MetricRules.AlreadyObserved, "has another", () => Correct(Defined.Found(Entry("2023-24", 1), Entry("2024-25", 1)), Entry("2024-25", 2))),
        ["a mean of bare shares"] = (MetricRules.SharesNeedDenominators, "cannot be averaged", () => MetricRollUp.Of(Shares.Found(Entry("2024-09", 50), Entry("2024-10", 60)), Share, Now, Year24)),
        ["values that are not put together"] = (MetricRules.NotPutTogether, "record the whole", () => MetricRollUp.Of(With(Level with { Aggregation = Aggregation.None }).Found(Entry("2024-09", 50), Entry("2024-10", 60)), Level with { Aggregation = Aggregation.None }, Now, Year24)),
        ["metrics that differ"] = (MetricRules.MetricsDiffer, "differ in measure", () => MetricRollUp.Across(Defined, [Level, Level with { Unit = "points" }], Now, Year24)),
    };

    public static TheoryData<string> Cases => [.. Broken.Keys];

    private static AssessmentTrack Track => new() { AssociationId = Association.Id, Code = "1", Name = "A made-up track" };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_refuses_with_its_code_and_a_sentence_that_says_what_to_do(string refused)
    {
        var (code, message, act) = Broken[refused];
        var exception = Assert.Throws<BrokenRuleException>(act);
        Assert.Equal(code, exception.Code);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_is_provoked_here() => Assert.Equal(
        typeof(MetricRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order(),
        Broken.Values.Select(each => each.Code).Distinct().Order());

    public static TheoryData<Measure, string, string> Misfits => new()
    {
        { Measure.Percentage, "100.1", "between 0 and 100" },
        { Measure.Percentage, "-1", "between 0 and 100" },
        { Measure.Percentage, "5/0", "above 0" },
        { Measure.Percentage, "5/-1", "above 0" },
        { Measure.Percentage, "-5/10", "not below 0" },
        { Measure.Percentage, "11/10", "more than all" },
        { Measure.Percentage, "34=1/3", "not what 1 of 3 comes to" },
        { Measure.Percentage, "1/", "give both" },
        { Measure.Percentage, "", "the status Missing" },
        { Measure.Percentage, "a text", "leave the text out" },
        { Measure.YesNo, "2", "neither" },
        { Measure.Count, "1.5", "whole number" },
        { Measure.Count, "-1", "whole number" },
        { Measure.Count, "1/2", "no share" },
        { Measure.Duration, "-1", "not below 0" },
        { Measure.Ordinal, "1.5", "whole number" },
        { Measure.Qualitative, "1", "give a text" },
        { Measure.Score, "1000000000000001", "larger unit" },
        { Measure.Ratio, "1/1000000000000001", "larger unit" },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public void A_value_that_is_none_of_its_measure_is_refused(Measure measure, string value, string message)
    {
        var exception = Assert.Throws<BrokenRuleException>(() => Of(measure).Found(Written(value)));
        Assert.Equal(MetricRules.ValueDoesNotFit, exception.Code);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Measure.Percentage, "0")]
    [InlineData(Measure.Percentage, "100")]
    [InlineData(Measure.Percentage, "33=1/3")]
    [InlineData(Measure.Percentage, "12.5=1/8")]
    [InlineData(Measure.Percentage, "12=1/8")]
    [InlineData(Measure.Percentage, "13=1/8")]
    [InlineData(Measure.Ratio, "3/2")]
    [InlineData(Measure.YesNo, "1")]
    [InlineData(Measure.Count, "0")]
    [InlineData(Measure.Currency, "-12.34")]
    [InlineData(Measure.Qualitative, "a text")]
    public void A_value_of_its_measure_is_recorded(Measure measure, string value) => Assert.Single(Of(measure).Found(Written(value)).Observations);

    [Theory]
    [InlineData(ObservationStatus.Missing)]
    [InlineData(ObservationStatus.NotApplicable)]
    public void What_is_missing_or_does_not_apply_has_no_value(ObservationStatus status)
    {
        Assert.Null(Assert.Single(Defined.Found(Entry("2024-25") with { Status = status }).Observations).Value);
        Assert.Equal(MetricRules.ValueDoesNotFit, Assert.Throws<BrokenRuleException>(() => Defined.Found(Entry("2024-25", 0) with { Status = status })).Code);
    }

    [Fact]
    public void A_metric_of_another_association_is_misuse() => Assert.Throws<ArgumentException>(() => Records.DefineMetric(Level with { AssociationId = EntityId.From("other") }));

    private static AssociationRecords Of(Measure measure) => With(Level with
    {
        Measure = measure,
        Aggregation = Aggregation.Latest,
        Direction = measure == Measure.Qualitative ? Direction.None : Direction.Increase,
    });

    private static ObservationEntry Written(string text)
    {
        var entry = Entry("2024-25") with { Status = ObservationStatus.Final };
        if (text.Length == 0 || char.IsLetter(text[0]))
        {
            return entry with { Text = text.Length == 0 ? null : text };
        }

        var sides = text.Split('=');
        var share = sides[^1].Split('/');
        var value = share.Length == 1 ? share[0] : sides.Length == 2 ? sides[0] : string.Empty;
        return entry with { Value = Number(value), Numerator = share.Length == 1 ? null : Number(share[0]), Denominator = share.Length == 1 ? null : Number(share[1]) };
    }

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static AssociationRecords Correct(AssociationRecords records, ObservationEntry entry) => records.CorrectObservation(records.Observations[0].Id, entry, Noon(Now));

    private static void Twice(AssociationRecords records) => Correct(Correct(records, Entry("2024-25", 2)), Entry("2024-25", 3));
}
