using System.Reflection;
using Mass.Domain.Calendar;
using Mass.Domain.Metrics;
using static Mass.Domain.Tests.Metrics.SmallMetrics;

namespace Mass.Domain.Tests.Metrics;

public class EvaluationTests
{
    private static readonly AssociationRecords Aimed = With(Level).SetTarget(Reach, Aim("2025-26", 80, 70));
    private static readonly AssociationRecords Fewer = With(Level with { Direction = Direction.Decrease }).SetTarget(Reach, Aim("2025-26", 20, 30));
    private static readonly AssociationRecords Kept = With(Level with { Direction = Direction.Maintain }).SetTarget(Reach, Aim("2025-26", null, 75) with { Low = 80, High = 90 });

    private static readonly Dictionary<string, (AssociationRecords Records, string Rule, EvaluationStatus Status)> Evaluated = new()
    {
        ["nothing observed"] = (Aimed, EvaluationRules.NotObserved, EvaluationStatus.NoData),
        ["not applicable"] = (Aimed.Found(Entry("2025-26") with { Status = ObservationStatus.NotApplicable }), EvaluationRules.NotApplicable, EvaluationStatus.NoData),
        ["missing"] = (Aimed.Found(Entry("2024-25", 90), Entry("2025-26")), EvaluationRules.Missing, EvaluationStatus.NoData),
        ["parts without denominators"] = (With(Share).Found(Entry("2025-26", 50).In("a=1"), Entry("2025-26", 60).In("a=2")), EvaluationRules.NotPutTogether, EvaluationStatus.NoData),
        ["a sum without one of its parts"] = (With(Summed).SetTarget(Reach, Aim("2025-26", 5)).Found(Entry("2025-26", 50).In("a=1"), Entry("2025-26").In("a=2")), EvaluationRules.Incomplete, EvaluationStatus.NoData),
        ["overdue"] = (With(Level with { Cadence = Cadence.Annual }).Found(Entry("2024-25", 90)), EvaluationRules.Overdue, EvaluationStatus.Stale),
        ["in words"] = (With(Worded).Found(Entry("2025-26") with { Text = "Better than before.", Status = ObservationStatus.Final }), EvaluationRules.InWords, EvaluationStatus.NoTarget),
        ["without a target"] = (With(Level).Found(Entry("2025-26", 90)), EvaluationRules.NoTarget, EvaluationStatus.NoTarget),
        ["with a target of another year"] = (Aimed.Found(Entry("2026-07", 90)), EvaluationRules.NoTarget, EvaluationStatus.NoTarget),
        ["with a target in words"] = (With(Level).SetTarget(Reach, Aim("2025-26") with { Text = "Many." }).Found(Entry("2025-26", 90)), EvaluationRules.TargetInWords, EvaluationStatus.NoTarget),
        ["just reached"] = (Aimed.Found(Entry("2025-26", 80)), EvaluationRules.Reached, EvaluationStatus.OnTarget),
        ["more than reached"] = (Aimed.Found(Entry("2025-26", 81)), EvaluationRules.Reached, EvaluationStatus.OnTarget),
        ["close"] = (Aimed.Found(Entry("2025-26", 79.9m)), EvaluationRules.Close, EvaluationStatus.Caution),
        ["where caution begins"] = (Aimed.Found(Entry("2025-26", 70)), EvaluationRules.Close, EvaluationStatus.Caution),
        ["missed"] = (Aimed.Found(Entry("2025-26", 69.9m)), EvaluationRules.Missed, EvaluationStatus.BelowTarget),
        ["zero, which is not missing"] = (Aimed.Found(Entry("2025-26", 0)), EvaluationRules.Missed, EvaluationStatus.BelowTarget),
        ["few enough"] = (Fewer.Found(Entry("2025-26", 20)), EvaluationRules.Reached, EvaluationStatus.OnTarget),
        ["few enough with caution"] = (Fewer.Found(Entry("2025-26", 30)), EvaluationRules.Close, EvaluationStatus.Caution),
        ["too many"] = (Fewer.Found(Entry("2025-26", 31)), EvaluationRules.Missed, EvaluationStatus.BelowTarget),
        ["at the lower end of the range"] = (Kept.Found(Entry("2025-26", 80)), EvaluationRules.Reached, EvaluationStatus.OnTarget),
        ["at the upper end of the range"] = (Kept.Found(Entry("2025-26", 90)), EvaluationRules.Reached, EvaluationStatus.OnTarget),
        ["under the range with caution"] = (Kept.Found(Entry("2025-26", 75)), EvaluationRules.Close, EvaluationStatus.Caution),
        ["over the range"] = (Kept.Found(Entry("2025-26", 91)), EvaluationRules.Missed, EvaluationStatus.BelowTarget),
    };

    public static TheoryData<string> Cases => [.. Evaluated.Keys];

    private static Metric Summed => Level with { Measure = Measure.Count, Aggregation = Aggregation.Sum };

    private static Metric Worded => Level with { Measure = Measure.Qualitative, Aggregation = Aggregation.Latest, Direction = Direction.None };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_first_rule_that_applies_decides_and_says_so(string found)
    {
        var (records, rule, status) = Evaluated[found];
        var evaluation = records.Evaluate();
        Assert.Equal((rule, status), (evaluation.Rule, evaluation.Status));
        Assert.EndsWith(".", evaluation.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_decides_somewhere_here() => Assert.Equal(
        typeof(EvaluationRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order(),
        Evaluated.Values.Select(each => each.Rule).Distinct().Order());

    [Fact]
    public void It_says_what_it_found()
    {
        var evaluation = Aimed.SetBaseline(Reach, new() { Year = 2023, Value = 60 }).Found(Entry("2024-25", 65), Entry("2025-26", 75)).Evaluate();
        Assert.Equal("75 for 2025-26 misses the target of 80 or more and keeps within 70.", evaluation.Explanation);
        Assert.Equal((75m, 80m, -5m, 93.75m, 75m), (evaluation.Value, evaluation.Target!.Value, evaluation.Variance, evaluation.PercentOfTarget, evaluation.ProgressFromBaseline));
        Assert.Equal((Year24, 65m, 10m, Trend.Improving), (evaluation.PreviousPeriod, evaluation.PreviousValue, evaluation.Change, evaluation.Trend));
        Assert.Equal(Year25, evaluation.Observation!.Period);
    }

    [Fact]
    public void It_says_when_what_it_found_may_still_change()
    {
        var evaluation = Aimed.Found(Entry("2025-26", 85) with { Status = ObservationStatus.Provisional }).Evaluate();
        Assert.Equal("85 for 2025-26, provisional, reaches the target of 80 or more.", evaluation.Explanation);
    }

    [Fact]
    public void A_provisional_sum_of_a_year_that_goes_on_is_not_held_against_the_year()
    {
        var soFar = Entry("2025-26", 30) with { Status = ObservationStatus.Provisional, ObservedOn = new(2026, 1, 15) };
        var records = With(Summed with { Cadence = Cadence.Annual }).SetTarget(Reach, Aim("2025-26", 80)).Found(soFar);
        var during = records.Evaluate(asOf: new(2026, 2, 1));
        Assert.Equal((EvaluationRules.Incomplete, EvaluationStatus.NoData), (during.Rule, during.Status));
        Assert.Equal(EvaluationStatus.BelowTarget, records.Evaluate(asOf: new(2026, 7, 1)).Status);
        // The final value is due when the year is over, and not a year later.
        Assert.Equal(EvaluationStatus.Stale, records.Evaluate(asOf: new(2026, 12, 1)).Status);
    }

    [Fact]
    public void There_is_no_progress_to_a_target_that_equals_the_baseline() =>
        Assert.Null(Aimed.SetBaseline(Reach, new() { Year = 2023, Value = 80 }).Found(Entry("2025-26", 75)).Evaluate().ProgressFromBaseline);

    [Fact]
    public void There_is_no_percentage_of_a_target_of_zero() =>
        Assert.Null(With(Level).SetTarget(Reach, Aim("2025-26", 0)).Found(Entry("2025-26", 75)).Evaluate().PercentOfTarget);

    [Fact]
    public void Within_a_range_nothing_is_out_and_outside_it_is_the_way_to_its_end()
    {
        Assert.Equal(0, Kept.Found(Entry("2025-26", 85)).Evaluate().Variance);
        Assert.Equal(-5, Kept.Found(Entry("2025-26", 75)).Evaluate().Variance);
        Assert.Equal(1, Kept.Found(Entry("2025-26", 91)).Evaluate().Variance);
    }

    [Theory]
    [InlineData(Direction.Increase, 1, 2, Trend.Improving)]
    [InlineData(Direction.Increase, 2, 1, Trend.Worsening)]
    [InlineData(Direction.Decrease, 1, 2, Trend.Worsening)]
    [InlineData(Direction.Decrease, 2, 1, Trend.Improving)]
    [InlineData(Direction.Decrease, 2, 2, Trend.Steady)]
    [InlineData(Direction.Maintain, 70, 75, Trend.Improving)]
    [InlineData(Direction.Maintain, 95, 91, Trend.Improving)]
    [InlineData(Direction.Maintain, 85, 91, Trend.Worsening)]
    [InlineData(Direction.Maintain, 81, 89, Trend.Steady)]
    [InlineData(Direction.None, 1, 2, null)]
    public void The_direction_and_not_the_sign_says_which_way_it_goes(Direction direction, int before, int now, Trend? trend)
    {
        var records = With(Level with { Direction = direction });
        records = direction == Direction.Maintain ? records.SetTarget(Reach, Aim("2025-26") with { Low = 80, High = 90 }) : records;
        var evaluation = records.Found(Entry("2024-25", before), Entry("2025-26", now)).Evaluate();
        Assert.Equal((now - before, trend), (evaluation.Change, evaluation.Trend));
    }

    [Theory]
    [InlineData(Cadence.Annual, "2024-25", "2026-09-28")]
    [InlineData(Cadence.Quarterly, "2025-Q1", "2025-08-14")]
    [InlineData(Cadence.Monthly, "2025-01", "2025-03-15")]
    [InlineData(Cadence.Weekly, "2025-01-06/2025-01-12", "2025-01-22")]
    [InlineData(Cadence.Biennial, "2024-25", "2027-09-28")]
    public void A_value_is_stale_on_the_day_after_the_next_one_was_due(Cadence cadence, string period, string due)
    {
        var lastDay = DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture);
        var records = With(Level with { Cadence = cadence }).Found(Entry(period, 1));
        Assert.Equal(lastDay, records.Evaluate(asOf: lastDay).NextDueOn);
        Assert.NotEqual(EvaluationStatus.Stale, records.Evaluate(asOf: lastDay).Status);
        Assert.Equal(EvaluationStatus.Stale, records.Evaluate(asOf: lastDay.AddDays(1)).Status);
        Assert.NotEqual(EvaluationStatus.Stale, records.Evaluate(Period.Parse(period), lastDay.AddDays(1)).Status);
    }

    [Fact]
    public void What_is_observed_when_there_is_reason_to_is_never_stale() =>
        Assert.Equal(EvaluationStatus.NoTarget, With(Level).Found(Entry("2024-25", 1)).Evaluate(asOf: DateOnly.MaxValue).Status);

    [Fact]
    public void A_target_of_a_year_holds_for_its_months_unless_they_are_added_up()
    {
        Assert.Equal(EvaluationStatus.OnTarget, Aimed.Found(Entry("2025-09", 85)).Evaluate().Status);
        Assert.Equal(EvaluationStatus.NoTarget, With(Summed).SetTarget(Reach, Aim("2025-26", 80)).Found(Entry("2025-09", 85)).Evaluate().Status);
    }

    [Fact]
    public void The_months_of_a_year_are_added_up_to_it()
    {
        var months = Enumerable.Range(0, 12).Select(month => Entry(new DateOnly(2025, 7, 1).AddMonths(month).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), month));
        var records = With(Summed).SetTarget(Reach, Aim("2025-26", 66)).Found([.. months]);
        var year = records.Evaluate(Year25);
        Assert.Equal((EvaluationStatus.OnTarget, 66m, null), (year.Status, year.Value, year.Observation));
        Assert.Equal(11, records.Evaluate().Value);
    }

    [Fact]
    public void A_year_with_months_to_come_is_not_held_against_its_target()
    {
        var year = With(Summed).SetTarget(Reach, Aim("2025-26", 66)).Found(Entry("2025-09", 50)).Evaluate(Year25);
        Assert.Equal((EvaluationRules.Incomplete, 50m), (year.Rule, year.Value));
        Assert.Contains("50 so far", year.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_that_was_observed_as_such_is_not_put_together()
    {
        var year = With(Summed).Found(Entry("2025-09", 3), Entry("2025-26", 10)).Evaluate(Year25);
        Assert.Equal((10m, Year25), (year.Value, year.Observation!.Period));
    }
}
