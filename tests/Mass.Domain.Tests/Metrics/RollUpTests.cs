using Mass.Domain.Calendar;
using Mass.Domain.Metrics;
using static Mass.Domain.Tests.Metrics.SmallMetrics;

namespace Mass.Domain.Tests.Metrics;

public class RollUpTests
{
    private static readonly Metric Summed = Level with { Measure = Measure.Count, Aggregation = Aggregation.Sum };

    [Fact]
    public void It_says_what_it_left_out_and_why()
    {
        var records = With(Summed).Found(
            Entry("2024-25", 3).In("part=a"),
            Entry("2024-25").In("part=b"),
            Entry("2024-25").In("part=c") with { Status = ObservationStatus.NotApplicable },
            Entry("2024-25", 2).In("part=a", "role=x"),
            Entry("2024-09", 1).In("part=a"));
        var whole = MetricRollUp.Of(records, Summed, Now, Year24);
        Assert.Equal((3m, false), (whole.Value, whole.IsComplete));
        Assert.Equal(
            [OmissionReason.Missing, OmissionReason.NotApplicable, OmissionReason.Overlapping, OmissionReason.Overlapping],
            whole.LeftOut.Select(each => each.Reason).Order());
    }

    [Fact]
    public void What_does_not_apply_makes_nothing_incomplete() => Assert.True(MetricRollUp.Of(
        With(Summed).Found(Entry("2024-25", 3).In("part=a"), Entry("2024-25").In("part=b") with { Status = ObservationStatus.NotApplicable }), Summed, Now, Year24).IsComplete);

    [Fact]
    public void The_latest_counts_and_the_earlier_ones_are_named()
    {
        var latest = Level with { Aggregation = Aggregation.Latest };
        var together = MetricRollUp.Of(With(latest).Found(Entry("2024-09", 1), Entry("2024-10", 2)), latest, Now, Year24);
        Assert.Equal((2m, OmissionReason.Earlier), (together.Value, Assert.Single(together.LeftOut).Reason));
    }

    [Fact]
    public void The_latest_of_several_parts_are_put_together_only_where_they_are_shares_of_something()
    {
        var latest = Level with { Aggregation = Aggregation.Latest };
        Assert.Equal(MetricRules.NotPutTogether, Assert.Throws<BrokenRuleException>(
            () => MetricRollUp.Of(With(latest).Found(Entry("2024-25", 1).In("a=1"), Entry("2024-25", 2).In("a=2")), latest, Now, Year24)).Code);
        var share = Share with { Aggregation = Aggregation.Latest };
        Assert.Equal(40, MetricRollUp.Of(With(share).Found(Of("2024-25", 1, 5).In("a=1"), Of("2024-25", 3, 5).In("a=2")), share, Now, Year24).Value);
    }

    [Fact]
    public void A_mean_of_shares_is_weighted_and_not_the_mean_of_their_percentages() =>
        Assert.Equal(12, MetricRollUp.Of(With(Share).Found(Of("2024-25", 10, 10).In("a=1"), Of("2024-25", 2, 90).In("a=2")), Share, Now, Year24).Value);

    [Fact]
    public void A_single_share_needs_no_denominator() => Assert.Equal(50, MetricRollUp.Of(With(Share).Found(Entry("2024-25", 50)), Share, Now, Year24).Value);

    [Fact]
    public void The_largest_counts() =>
        Assert.Equal(7, MetricRollUp.Of(With(Level).Found(Entry("2024-09", 7), Entry("2024-10", 2)), Level with { Aggregation = Aggregation.Max }, Now, Year24).Value);

    [Fact]
    public void Nothing_comes_to_nothing_and_not_to_zero() => Assert.Equal((null, false), (MetricRollUp.Of(With(Summed), Summed, Now, Year24).Value, MetricRollUp.Of(With(Summed), Summed, Now, Year24).IsComplete));

    [Fact]
    public void Metrics_that_measure_the_same_are_put_together()
    {
        var other = Summed with { Code = "M-2" };
        var records = With(Summed, other).Found(Entry("2024-25", 3), Entry("2024-25", 4, "M-2"));
        var together = MetricRollUp.Across(records, [Summed, other], Now, Year24);
        Assert.Equal((7m, true, 2), (together.Value, together.IsComplete, together.Counted.Count));
        Assert.Equal(3, MetricRollUp.Across(records, [Summed, Summed], Now, Year24).Value);
        Assert.False(MetricRollUp.Across(With(Summed, other).Found(Entry("2024-25", 3)), [Summed, other], Now, Year24).IsComplete);
        Assert.Throws<ArgumentException>(() => MetricRollUp.Across(records, [], Now, Year24));
    }

    [Fact]
    public void Observations_that_were_chosen_by_hand_are_put_together() =>
        Assert.Equal(5, MetricRollUp.Of(Summed, With(Summed).Found(Entry("2024-09", 2), Entry("2024-10", 3)).Observations, Year24).Value);

    [Fact]
    public void A_part_is_made_up_of_its_own_parts_where_it_was_not_observed()
    {
        var records = With(Summed).Found(Entry("2024-25", 3).In("round table=north", "role=x"), Entry("2024-25", 4).In("round table=north", "role=y"), Entry("2024-25", 9).In("round table=south"));
        var parts = MetricRollUp.ByDimension(records, Summed, "round table", Now, Year24);
        Assert.Equal([("north", 7m), ("south", 9m)], parts.Select(each => (each.Dimension.Value, each.RollUp.Value!.Value)));
        Assert.Empty(MetricRollUp.ByDimension(records, Summed, "kind", Now, Year24));
    }

    [Fact]
    public void A_series_has_a_point_for_each_period_with_the_target_beside_it()
    {
        var records = With(Level).SetTarget(Reach, Aim("2024-25", 5)).SetTarget(Reach, Aim("2026-27", 7)).Found(Entry("2024-25", 5), Entry("2024-09", 4));
        Assert.Equal(["2024-25", "2024-09", "2026-27"], MetricSeries.Of(records, records.Metrics[0], Now).Select(each => each.Period!.Label));
        Assert.Equal(["2024-09"], MetricSeries.Of(records, records.Metrics[0], Now, PeriodGrain.Month).Select(each => each.Period!.Label));
        var years = MetricSeries.ByPlanYear(records, records.Metrics[0], Now);
        Assert.Equal([("2024-25", EvaluationStatus.OnTarget), ("2025-26", EvaluationStatus.NoData), ("2026-27", EvaluationStatus.NoData)], years.Select(each => (each.Period!.Label, each.Status)));
        Assert.Equal([5m, null, 7m], years.Select(each => each.Target?.Value));
    }

    [Fact]
    public void A_series_by_plan_year_leaves_out_what_lies_in_no_single_one() =>
        Assert.Empty(MetricSeries.ByPlanYear(With(Level).Found(Entry("2024", 5)), Level, Now));

    [Fact]
    public void A_series_of_nothing_is_empty()
    {
        Assert.Empty(MetricSeries.Of(With(Level), Level, Now));
        Assert.Empty(MetricSeries.ByPlanYear(With(Level), Level, Now));
    }
}
