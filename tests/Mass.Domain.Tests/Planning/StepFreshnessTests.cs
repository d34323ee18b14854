using CsCheck;
using Mass.Domain.Calendar;
using Mass.Domain.Planning;
using static Mass.Domain.Tests.Planning.SmallPlan;

namespace Mass.Domain.Tests.Planning;

public class StepFreshnessTests
{
    [Fact]
    public void A_step_without_stage_and_words_was_never_updated() => Assert.Equal(Freshness.NeverUpdated, Of(Plan, Day(1, 1, 2030)));

    [Theory]
    [InlineData("2025-02-28", Freshness.NeverUpdated)]
    [InlineData("2025-03-01", Freshness.Current)]
    [InlineData("2026-02-28", Freshness.Current)]
    [InlineData("2026-03-01", Freshness.Due)]
    [InlineData("2026-03-30", Freshness.Due)]
    [InlineData("2026-03-31", Freshness.Overdue)]
    public void A_step_is_current_for_a_year_then_due_for_thirty_days_and_then_overdue(string day, Freshness freshness) =>
        Assert.Equal(freshness, Of(Plan.At(Stage.Initiate, Day(3, 1)), DateOnly.Parse(day, null)));

    [Fact]
    public void Words_on_how_it_is_coming_along_make_a_step_current_again()
    {
        var plan = Plan.At(Stage.Initiate, Day(3, 1)).RecordProgress("A", "Begun.", Day(4, 1, 2026), Noon(Day(4, 1, 2026)));
        Assert.Equal(Freshness.Overdue, Of(plan, Day(3, 31, 2026)));
        Assert.Equal(Freshness.Current, Of(plan, Day(4, 1, 2026)));
    }

    [Theory]
    [InlineData(Cadence.Monthly, "2025-04-01")]
    [InlineData(Cadence.Quarterly, "2025-06-01")]
    [InlineData(Cadence.Biennial, "2027-03-01")]
    public void The_plan_says_how_often_it_is_reviewed(Cadence cadence, string due)
    {
        var plan = (Plan with { Revisions = [new() { Content = Front with { ReviewCadence = cadence } }] }).At(Stage.Initiate, Day(3, 1));
        var day = DateOnly.Parse(due, null);
        Assert.Equal((Freshness.Current, Freshness.Due), (Of(plan, day.AddDays(-1)), Of(plan, day)));
    }

    [Fact]
    public void An_update_of_the_last_day_that_there_is_can_be_read() =>
        Assert.Equal(Freshness.Current, Of(Plan.At(Stage.Initiate, DateOnly.MaxValue.AddDays(-1)), DateOnly.MaxValue.AddDays(-1)));

    [Fact]
    public void Freshness_only_wanes_while_nothing_is_recorded_and_reading_as_of_the_day_changes_nothing() => Law.Holds(
        Gen.Select(Generate.Day, Gen.Int[0, 900], Gen.Int[0, 900]),
        each =>
        {
            var (updated, days, more) = each;
            var plan = Plan.At(Stage.Initiate, updated);
            var (earlier, later) = (Of(plan, updated.AddDays(days)), Of(plan, updated.AddDays(days + more)));
            Assert.True(earlier <= later);
            Assert.Equal(earlier, Of(plan.AsOf(updated.AddDays(days)), updated.AddDays(days)));
        });

    private static Freshness Of(StrategicPlan plan, DateOnly day) => StepFreshness.Of(plan, plan.FindStep("A")!, day);
}
