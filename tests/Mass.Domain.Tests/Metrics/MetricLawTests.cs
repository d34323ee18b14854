using CsCheck;
using Mass.Domain.Calendar;
using Mass.Domain.Metrics;
using static Mass.Domain.Tests.Metrics.SmallMetrics;

namespace Mass.Domain.Tests.Metrics;

public class MetricLawTests
{
    [Fact]
    public void Whatever_was_recorded_can_be_evaluated_and_says_why() => Law.Holds(Gen.Select(MetricGenerator.Records, Generate.Day), each =>
    {
        foreach (var period in new[] { null, Year24, Period.OfMonth(2025, 1) })
        {
            var evaluation = each.Item1.Evaluate(period, each.Item2);
            Assert.True(Enum.IsDefined(evaluation.Status));
            Assert.NotEmpty(evaluation.Explanation);
            Assert.True(evaluation.Trend is null || Enum.IsDefined(evaluation.Trend.Value));
            Assert.Equal(evaluation.Status is EvaluationStatus.OnTarget or EvaluationStatus.Caution or EvaluationStatus.BelowTarget, evaluation is { Value: not null, Target: not null, Status: not (EvaluationStatus.NoTarget or EvaluationStatus.NoData or EvaluationStatus.Stale) });
        }
    }, 1000);

    [Fact]
    public void Of_each_period_and_part_one_observation_counts_and_none_that_was_corrected() => Law.Holds(Gen.Select(MetricGenerator.Records, Generate.Day), each =>
    {
        var (records, day) = each;
        var current = CurrentObservations.Of(records, records.Metrics[0], day);
        Assert.Equal(current.Count, current.Select(one => (one.Period, string.Join(',', one.Dimensions))).Distinct().Count());
        Assert.All(current, one => Assert.True(one.RecordedOn <= day));
        Assert.Equal(records.Observations.Any(one => one.RecordedOn <= day), current.Count > 0);
    });

    [Fact]
    public void Of_a_chain_of_corrections_the_last_one_counts() => Law.Holds(Gen.Int[0, 120].Array[1, 8], values =>
    {
        var records = With(Level).Found(Entry("2024-25", values[0]));
        foreach (var value in values.Skip(1))
        {
            records = records.CorrectObservation(records.Observations[^1].Id, Entry("2024-25", value), Noon(Now));
        }

        Assert.Equal(values.Length, records.Observations.Count);
        Assert.Equal(records.Observations[^1], Assert.Single(CurrentObservations.Of(records, records.Metrics[0], Now)));
    });

    [Fact]
    public void As_of_a_day_and_on_that_day_a_metric_stands_the_same() => Law.Holds(Gen.Select(MetricGenerator.Records, Generate.Day), each =>
    {
        var (records, day) = each;
        var then = records.AsOf(day);
        Assert.Equal(MetricEvaluation.Of(records, records.Metrics[0], day), MetricEvaluation.Of(then, then.Metrics[0], day));
        Assert.Equal(MetricSeries.Of(records, records.Metrics[0], day), MetricSeries.Of(then, then.Metrics[0], day));
    });

    [Fact]
    public void As_of_now_everything_is_as_it_is() => Law.Holds(MetricGenerator.Records, records => Assert.Equal(records, records.AsOf(Now)));

    [Fact]
    public void In_a_mirror_a_metric_stands_the_same() => Law.Holds(Gen.Select(MetricGenerator.Records, Generate.Day), each =>
    {
        // The largest value has no mirror image among the ways to put values together.
        var (records, day) = (each.Item1 with { Metrics = [.. each.Item1.Metrics.Select(metric => metric with { Aggregation = metric.Aggregation == Aggregation.Max ? Aggregation.Mean : metric.Aggregation })] }, each.Item2);
        var mirrored = records with { Metrics = [Mirror(records.Metrics[0])], Observations = [.. records.Observations.Select(Mirror)] };
        var (here, there) = (records.Evaluate(null, day), mirrored.Evaluate(null, day));
        Assert.Equal((here.Status, here.Rule, here.Trend), (there.Status, there.Rule, there.Trend));
        Assert.Equal((-here.Variance, here.ProgressFromBaseline, here.PercentOfTarget), (there.Variance, there.ProgressFromBaseline, there.PercentOfTarget));
    }, 1000);

    [Fact]
    public void A_sum_of_parts_that_have_nothing_in_common_is_the_whole() => Law.Holds(Gen.Int[0, 50].Array[1, 20], counts =>
    {
        var summed = Level with { Measure = Measure.Count, Aggregation = Aggregation.Sum };
        var records = With(summed).Found([.. counts.Select((count, index) => Entry("2024-25", count).In($"round table={index}", $"role={index % 2}"))]);
        var whole = MetricRollUp.Of(records, summed, Now, Year24);
        Assert.Equal((counts.Sum(), counts.Length), (whole.Value, whole.Counted.Count));
        var byRole = MetricRollUp.ByDimension(records, summed, "role", Now, Year24);
        Assert.Equal(whole.Value, byRole.Sum(each => each.RollUp.Value));
        Assert.Equal(whole.Counted.Count, byRole.Sum(each => each.RollUp.Counted.Count));
    });

    [Fact]
    public void A_mean_of_shares_is_the_share_of_the_whole() => Law.Holds(
        Gen.Select(Gen.Int[0, 50], Gen.Int[1, 50], (one, more) => (Numerator: (decimal)one, Denominator: (decimal)(one + more))).Array[1, 12], shares =>
        {
            var records = With(Share).Found([.. shares.Select((share, index) => Of("2024-25", share.Numerator, share.Denominator).In($"round table={index}"))]);
            var whole = MetricRollUp.Of(records, Share, Now, Year24);
            Assert.Equal(shares.Sum(each => each.Numerator) * 100 / shares.Sum(each => each.Denominator), whole.Value);
            Assert.Equal((shares.Sum(each => each.Numerator), shares.Sum(each => each.Denominator)), (whole.Numerator, whole.Denominator));
        });

    [Fact]
    public void What_is_put_together_counts_no_day_of_a_part_twice_and_loses_nothing() => Law.Holds(MetricGenerator.Records, records =>
    {
        var metric = records.Metrics[0] with { Aggregation = Aggregation.Max };
        var current = CurrentObservations.Of(records, metric, Now).Where(each => Year24.Encloses(each.Period)).ToList();
        var together = MetricRollUp.Of(records, metric, Now, Year24);
        Assert.Equal(current.Count, together.Counted.Count + together.LeftOut.Count);
        Assert.All(
            together.Counted.SelectMany(one => together.Counted.Where(other => other.Id != one.Id && other.Dimensions.SequenceEqual(one.Dimensions)), (one, other) => (one, other)),
            both => Assert.False(both.one.Period.Overlaps(both.other.Period)));
    });

    private static Metric Mirror(Metric metric) => metric with
    {
        Direction = metric.Direction switch { Direction.Increase => Direction.Decrease, Direction.Decrease => Direction.Increase, var same => same },
        Baseline = metric.Baseline is null ? null : metric.Baseline with { Value = -metric.Baseline.Value },
        Targets = [.. metric.Targets.Select(target => target with { Value = -target.Value, Low = -target.High, High = -target.Low, CautionAt = -target.CautionAt })],
    };

    private static Observation Mirror(Observation observation) => observation with { Value = -observation.Value, Numerator = -observation.Numerator };
}
