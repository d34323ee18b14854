using Mass.Domain.Metrics;
using Mass.Domain.Planning;
using Mass.Domain.Reporting;
using Mass.Domain.Tests.Planning;
using Mass.Domain.Tests.Seed;
using static Mass.Domain.Tests.Planning.SmallPlan;

namespace Mass.Domain.Tests.Reporting;

public class DashboardTests
{
    private static readonly DateOnly Today = Day(11, 24);

    [Fact]
    public void A_plan_without_records_has_its_steps_counted_and_nothing_more()
    {
        var dashboard = Dashboard.Of(ShippedPlan.Records, ShippedPlan.Plan, Today);
        Assert.Equal((27, 17, 10), (dashboard.Steps.Total, dashboard.Steps.BySection[0].Count, dashboard.Steps.BySection[1].Count));
        Assert.Equal([(null, 27)], dashboard.Steps.ByStage.Where(count => count.Count > 0).Select(count => (count.Stage, count.Count)));
        Assert.Equal([("1", 13), ("2", 6), ("3", 10), ("O", 8)], dashboard.Steps.ByInitiative.Select(count => (count.Initiative!.Number, count.Count)));
        Assert.Equal(27, dashboard.NeverUpdated.Count);
        Assert.Empty(dashboard.ChangedLately);
    }

    [Fact]
    public void What_is_active_in_the_plan_year_is_due_and_what_should_have_been_done_is_overdue()
    {
        var dashboard = Dashboard.Of(ShippedPlan.Records, ShippedPlan.Plan, Day(6, 30, 2025));
        Assert.Contains("AS-06", dashboard.Due.Select(step => step.Code));
        Assert.Equal(["AS-01", "AS-02", "AS-08"], Dashboard.Of(ShippedPlan.Records, ShippedPlan.Plan, Day(6, 30, 2024)).Due.Select(step => step.Code).Intersect(["AS-01", "AS-02", "AS-08"]));
        Assert.Equal(["AS-08"], dashboard.Overdue.Select(step => step.Code));
        Assert.Contains("AS-01", Dashboard.Of(ShippedPlan.Records, ShippedPlan.Plan, Day(7, 1, 2025)).Overdue.Select(step => step.Code));
    }

    [Fact]
    public void A_step_at_sustain_is_neither_due_nor_overdue()
    {
        var plan = Plan.At(Stage.Sustain, Day(9, 1));
        Assert.Equal(["B", "C"], Of(plan, Today).Due.Select(step => step.Code));
        Assert.Equal(["B", "C"], Of(plan, Day(7, 1, 2026)).Overdue.Select(step => step.Code));
        Assert.Empty(Of(plan, Day(7, 1, 2026)).Due);
        Assert.Equal(["A", "B", "C"], Of(plan, Day(8, 31)).Due.Select(step => step.Code));
    }

    [Fact]
    public void Changed_lately_are_steps_that_moved_were_reported_on_or_were_amended_the_latest_first()
    {
        var plan = Plan
            .At(Stage.Conceive, Day(10, 25))
            .RecordProgress("B", "Underway", Day(11, 3), Noon(Day(11, 3)))
            .AmendStep("C", Says("Other words"), Day(10, 24), Noon(Today));
        Assert.Equal(["B", "A"], Of(plan, Today).ChangedLately.Select(step => step.Code));
        Assert.Equal(["B", "A", "C"], Dashboard.Of(Records(plan), plan, Today, Day(10, 24)).ChangedLately.Select(step => step.Code));
        Assert.Equal(["C"], Of(plan, Day(10, 24)).ChangedLately.Select(step => step.Code));
        Assert.Equal(["C"], Of(plan, Today).NeverUpdated.Select(step => step.Code));
    }

    [Fact]
    public void Changes_cannot_be_asked_for_from_a_later_day_on() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Dashboard.Of(Records(Plan), Plan, Today, Today.AddDays(1)));

    [Fact]
    public void A_step_of_several_initiatives_and_tiers_is_in_the_cell_of_each_and_once_in_the_total()
    {
        var cells = Of(Plan, Today).Steps.Cells;
        Assert.Equal([("1", Tier.All), ("1", Tier.Some), ("2", Tier.All), ("2", Tier.Some)], cells.Select(cell => (cell.Initiative!.Number, cell.Tier!.Value)));
        Assert.All(cells, cell => Assert.Equal(3, cell.Count));
        Assert.Equal(3, Of(Plan, Today).Steps.Total);
    }

    [Fact]
    public void A_step_that_serves_no_initiative_and_is_for_no_tier_is_counted_under_none()
    {
        var plan = Plan.AmendStep("A", Says("Step A") with { Initiatives = [], Tiers = [] }, Day(1, 1), Noon(Today));
        var steps = Of(plan, Today).Steps;
        Assert.Equal((null, 1), steps.Cells.Where(cell => cell.Initiative is null).Select(cell => (cell.Tier, cell.Count)).Single());
        Assert.Equal((null, 1), (steps.ByInitiative[^1].Initiative?.Number, steps.ByInitiative[^1].Count));
        Assert.Equal((null, 1), (steps.ByTier[^1].Tier, steps.ByTier[^1].Count));
    }

    [Fact]
    public void The_counts_add_up_on_every_day_of_every_plan() => Law.Holds(
        CsCheck.Gen.Select(PlanGenerator.Plan, Generate.Day),
        sample =>
        {
            var (plan, day) = sample;
            var read = plan.AsOf(day);
            var steps = read.ActionSteps;
            var counts = Dashboard.Of(Records(plan), plan, day).Steps;
            Assert.Equal(steps.Count, counts.Total);
            Assert.Equal(counts.Total, counts.ByStage.Sum(count => count.Count));
            Assert.Equal(counts.Total, counts.BySection.Sum(count => count.Count));
            Assert.Equal(steps.Sum(step => Math.Max(1, step.InitiativeNumbers.Count(number => read.FindInitiative(number) is not null)) * Math.Max(1, step.Tiers.Count)), counts.Cells.Sum(cell => cell.Count));
            Assert.All(counts.Cells, cell => Assert.True(cell.Count > 0));
            foreach (var tier in counts.ByTier)
            {
                Assert.Equal(steps.Count(step => tier.Tier is { } one ? step.Tiers.Contains(one) : step.Tiers.Count == 0), tier.Count);
            }
        },
        100);

    [Fact]
    public void What_stands_beside_the_steps_is_counted_as_of_the_day()
    {
        var dashboard = Dashboard.Of(ReportedAssociation.All, ReportedAssociation.Moved, ReportedAssociation.Today);
        Assert.Equal([("M-1", EvaluationStatus.OnTarget), ("M-4", EvaluationStatus.NoData)], dashboard.Metrics.Select(each => (each.Metric.Code, each.Evaluation.Status)));
        Assert.Equal([1, 0, 0, 0, 1, 0], dashboard.MetricsByEvaluation.Select(count => count.Count));
        Assert.Equal(["At-large 1"], dashboard.Vacancies.Select(seat => seat.Label));
        Assert.Equal([Day(7, 15, 2027)], dashboard.EndingTerms.Select(term => term.To));
        Assert.Equal([2025, 2026], dashboard.ReviewsDue.Select(due => due.PlanYear.StartYear));
        Assert.Equal([(Freshness.Current, 3), (Freshness.Due, 0), (Freshness.Overdue, 0), (Freshness.NeverUpdated, 1)], dashboard.Freshness.Select(count => (count.Freshness, count.Count)));
    }

    [Fact]
    public void A_seat_that_is_not_there_yet_is_not_vacant_and_a_term_that_ends_after_a_year_is_not_ending()
    {
        var dashboard = Dashboard.Of(ReportedAssociation.All, ReportedAssociation.Moved, Day(8, 31));
        Assert.Empty(dashboard.Vacancies);
        Assert.Empty(dashboard.EndingTerms);
        Assert.Equal(EvaluationStatus.NoData, dashboard.Metrics[0].Evaluation.Status);
    }

    private static Dashboard Of(StrategicPlan plan, DateOnly asOf) => Dashboard.Of(Records(plan), plan, asOf);
}
