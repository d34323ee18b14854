using Mass.Domain.Metrics;
using static Mass.Domain.Tests.Metrics.SmallMetrics;

namespace Mass.Domain.Tests.Metrics;

public class MetricHistoryTests
{
    private static readonly DateOnly Later = new(2025, 9, 1);

    [Fact]
    public void A_correction_counts_from_the_day_on_which_it_was_recorded_and_the_corrected_one_stays()
    {
        var first = With(Level).Found(Entry("2024-25", 1));
        var corrected = first.CorrectObservation(first.Observations[0].Id, Entry("2024-25", 2), Noon(Later), "A made-up clerk");
        Assert.Equal(2, corrected.Observations.Count);
        Assert.Equal(first.Observations[0], corrected.Observations[0]);
        Assert.Equal(1, corrected.Evaluate(asOf: Later.AddDays(-1)).Value);
        Assert.Equal(2, corrected.Evaluate(asOf: Later).Value);
        Assert.Equal("A made-up clerk", corrected.Evaluate().Observation!.RecordedBy);
    }

    [Fact]
    public void A_correction_of_the_period_leaves_nothing_in_the_wrong_one()
    {
        var wrong = With(Level).Found(Entry("2024-25", 1));
        var right = wrong.CorrectObservation(wrong.Observations[0].Id, Entry("2023-24", 1), Noon(Later));
        Assert.Equal(EvaluationRules.NotObserved, right.Evaluate(Year24).Rule);
        Assert.Equal("2023-24", right.Evaluate().Period!.Label);
    }

    [Fact]
    public void An_observation_follows_the_definition_of_its_time_and_the_earlier_definition_stays_readable()
    {
        var redefined = With(Level).RedefineMetric(Reach, "Who was reached twice.", new(2025, 7, 1), reason: "Once was too easy.").Found(Entry("2024-25", 1), Entry("2025-26", 2));
        Assert.Equal([1, 2], redefined.Observations.Select(each => each.DefinitionVersion));
        var metric = redefined.Metrics[0];
        Assert.Equal((2, "Who was reached twice."), (metric.DefinitionVersion, metric.Definition));
        Assert.Equal((1, Level.Definition), (metric.EarlierDefinitions[0].Version, metric.EarlierDefinitions[0].Definition));
        Assert.Equal(Level, metric.AsOf(new(2025, 6, 30)));
        Assert.Equal(metric, metric.AsOf(new(2025, 7, 1)));
    }

    [Fact]
    public void Values_of_two_definitions_are_not_compared()
    {
        var redefined = With(Level).RedefineMetric(Reach, "Who was reached twice.", new(2025, 7, 1)).Found(Entry("2024-25", 1), Entry("2025-26", 2)).Evaluate();
        Assert.Equal((1m, null, null), (redefined.PreviousValue, redefined.Change, redefined.Trend));
    }

    [Fact]
    public void As_of_a_day_a_metric_that_was_defined_later_is_not_there()
    {
        var records = With(Level with { DefinedOn = Later });
        Assert.Empty(records.AsOf(Later.AddDays(-1)).Metrics);
        Assert.Single(records.AsOf(Later).Metrics);
    }

    [Fact]
    public void A_target_that_is_set_again_counts_from_that_day()
    {
        var records = With(Level).SetTarget(Reach, Aim("2025-26", 3)).SetTarget(Reach, Aim("2025-26", 5) with { SetOn = Later }).Found(Entry("2025-26", 4));
        Assert.Equal(EvaluationStatus.BelowTarget, records.Evaluate().Status);
        var before = records with { Metrics = [records.Metrics[0].AsOf(Later.AddDays(-1))] };
        Assert.Equal(EvaluationStatus.OnTarget, before.Evaluate().Status);
    }

    [Fact]
    public void What_is_published_can_be_withdrawn()
    {
        Assert.True(With(Level).PublishMetric(Reach).Metrics[0].IsPublished);
        Assert.False(With(Level).PublishMetric(Reach).WithdrawMetric(Reach).Metrics[0].IsPublished);
    }

    [Fact]
    public void Several_are_recorded_all_or_none()
    {
        Assert.Equal(2, With(Level).RecordObservations([Entry("2024-25", 1), Entry("2025-26", 2)], Noon(Now)).Observations.Count);
        Assert.Throws<BrokenRuleException>(() => With(Level).RecordObservations([Entry("2024-25", 1), Entry("2025-26", 2, "M-X")], Noon(Now)));
    }

    [Fact]
    public void The_value_of_a_share_follows_from_its_numerator_and_denominator()
    {
        var records = With(Share).Found(Of("2024-25", 1, 8) with { Value = 12.5m });
        Assert.Null(records.Observations[0].Value);
        Assert.Equal(12.5m, MetricValue.Of(Share, records.Observations[0]));
    }

    [Fact]
    public void A_day_of_recording_is_that_of_the_place_where_it_is_recorded() => Assert.Equal(
        new DateOnly(2025, 6, 30), With(Level).RecordObservation(Entry("2024-25", 1), new DateTimeOffset(2025, 6, 30, 23, 0, 0, TimeSpan.FromHours(-5))).Observations[0].RecordedOn);
}
