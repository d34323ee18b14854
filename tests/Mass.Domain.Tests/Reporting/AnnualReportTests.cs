using Mass.Domain.Calendar;
using Mass.Domain.Metrics;
using Mass.Domain.Planning;
using Mass.Domain.Reporting;
using Mass.Domain.Tests.Seed;
using Snapshooter.Xunit;
using static Mass.Domain.Tests.Planning.SmallPlan;
using static Mass.Domain.Tests.Reporting.ReportedAssociation;

namespace Mass.Domain.Tests.Reporting;

public class AnnualReportTests
{
    private static readonly PlanYear Year = new(2025);

    private static readonly AnnualReport Report = AnnualReport.Of(All, Moved, Year, Today);

    [Fact]
    public void Moves_are_those_of_the_plan_year_both_its_ends_included() => Assert.Equal(
        [("A", Stage.Conceive, Stage.Initiate, null), ("A", Stage.Initiate, Stage.Conceive, "The *idea* needs another look")],
        Report.Moves.Select(move => (move.Step.Code, move.From!.Value, move.To, move.Note)));

    [Fact]
    public void Amendments_and_progress_are_those_of_the_plan_year()
    {
        Assert.Equal([("D", AmendmentKind.Added), ("C", AmendmentKind.Changed)], Report.Amendments.Select(amendment => (amendment.TargetKey!, amendment.Kind)));
        Assert.Equal([("B", "Within the year")], Report.Progress.Select(progress => (progress.Step.Code, progress.Text)));
    }

    [Fact]
    public void The_steps_are_counted_on_the_day_before_the_plan_year_and_on_its_last_day()
    {
        Assert.Equal([1, 0, 0, 1, 1], Report.StagesBefore.Select(stage => stage.Count));
        Assert.Equal([1, 0, 0, 1, 2], Report.StagesAfter.Select(stage => stage.Count));
        Assert.Null(Report.Plan.Strategy);
    }

    [Fact]
    public void A_session_for_several_tiers_is_counted_in_each_and_once_in_all_together() => Assert.Equal(
        [(Tier.All, 2, 0, 1), (Tier.Some, 2, 0, 1), (Tier.One, 0, 1, 0), (null, 2, 1, 1)],
        Report.Sessions.Select(tier => (tier.Tier, tier.Held, tier.Planned, tier.Cancelled)));

    [Fact]
    public void Metrics_are_held_against_the_target_of_the_plan_year_without_confidential_ones_and_those_of_other_plans() => Assert.Equal(
        [("M-1", EvaluationStatus.OnTarget, 1200m), ("M-4", EvaluationStatus.NoData, null)],
        Report.Metrics.Select(each => (each.Metric.Code, each.Evaluation.Status, each.Evaluation.Value)));

    [Fact]
    public void Members_reached_are_counted_and_small_numbers_held_back()
    {
        Assert.Equal([(Tier.All, 6), (Tier.Some, 6), (Tier.One, (int?)null)], Report.Coverage.Tiers.Select(tier => (tier.Tier, tier.Whole.Reached)));
        Assert.Contains("| One | Fewer than 5 reached, or fewer than 5 not | 12 |  |", Report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Seats_and_terms_of_the_plan_year_are_opportunities_to_lead() => Assert.Equal(
        (1, 2, 1, 1), (Report.Leadership.SeatsBefore, Report.Leadership.Seats, Report.Leadership.FilledSeats, Report.Leadership.TermsStarted));

    [Fact]
    public void What_is_arranged_for_later_days_is_no_opportunity_yet() =>
        Assert.Equal((1, 1), (AnnualReport.Of(All, Moved, Year, Day(8, 31)).Leadership.Seats, AnnualReport.Of(All, Moved, Year, Day(8, 31)).Leadership.SeatsBefore));

    [Fact]
    public void A_review_is_reported_in_the_plan_year_in_which_it_was_presented()
    {
        var review = Assert.Single(Report.Reviews);
        Assert.Equal(("Needs of members", 2024, Day(8, 20)), (review.Cycle.Name, review.Review.PlanYear.StartYear, review.Review.PresentedOn));
    }

    [Fact]
    public void Advocacy_counts_testimony_voices_news_and_how_far_bills_came_in_the_plan_year()
    {
        var advocacy = Report.Advocacy;
        Assert.Equal((2, 1, 2), (advocacy.OralTestimonies, advocacy.WrittenTestimonies, advocacy.Voices));
        var bill = Assert.Single(advocacy.Bills);
        Assert.Equal(("H.1", Domain.Advocacy.BillStatus.Heard, Day(11, 5), 3), (bill.Bill.Number, bill.Status, bill.On, bill.Testimonies));
        Assert.Equal([(Domain.Advocacy.UpdateChannel.CommitteeNotes, 1)], advocacy.Updates.Select(update => (update.Channel, update.Count)));
    }

    [Fact]
    public void Finances_are_those_of_the_fiscal_years_that_end_in_the_plan_year() => Assert.Equal(
        [("FY 2026", 1100m, 550.5m)], Report.Finances.Select(finances => (finances.FiscalYear.Name, finances.Revenue.Actual!.Value, finances.Expenses.Actual!.Value)));

    [Fact]
    public void A_report_without_finances_says_nothing_of_money()
    {
        var report = Report.WithoutFinances();
        Assert.Empty(report.Finances);
        Assert.DoesNotContain("Finances", report.ToMarkdown(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("1,100", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_in_the_middle_of_the_year_holds_what_there_is_by_then()
    {
        var report = AnnualReport.Of(All, Moved, Year, Day(10, 2));
        Assert.Equal((true, false), (report.HasBegun, report.IsComplete));
        Assert.Equal(["A"], report.Moves.Select(move => move.Step.Code));
        Assert.Empty(report.Progress);
        Assert.Equal(Domain.Advocacy.BillStatus.InCommittee, Assert.Single(report.Advocacy.Bills).Status);
        Assert.Contains("From July 1, 2025 to October 2, 2025; the plan year is not over.", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_a_year_that_has_not_begun_holds_nothing_that_happened()
    {
        var report = AnnualReport.Of(All, Moved, new(2027), Today);
        Assert.Equal((false, false), (report.HasBegun, report.IsComplete));
        Assert.Empty(report.Moves);
        Assert.Empty(report.Progress);
        Assert.Contains("The plan year begins on July 1, 2027; the report is written as of July 15, 2026.", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_reads_like_this() => Snapshot.Match(Report.ToMarkdown());

    [Fact]
    public void A_plan_without_records_gives_a_report_that_says_so()
    {
        var text = AnnualReport.Of(ShippedPlan.Records, ShippedPlan.Plan, new(2024), Day(11, 24)).ToMarkdown();
        Assert.Contains("\n> Build superintendent centered tiered wrap-around support systems", text, StringComparison.Ordinal);
        Assert.Contains("| AS-16 Social Media and Artificial Intelligence (AI)", text, StringComparison.Ordinal);
        Assert.Contains("| Sustain | institutionalized into who we are; ongoing iterative cycle of improvement. | 0 | 0 |", text, StringComparison.Ordinal);
        string[] sentences =
        [
            "No moves between stages were recorded.", "No progress updates were recorded.", "No metrics were recorded.", "No sessions were recorded.", "No members were recorded.",
            "No seats and no volunteer opportunities were recorded.", "No reviews were recorded as presented.",
            "No testimony was recorded.", "No actions on bills were recorded.", "No news on advocacy was recorded.", "No fiscal year that ends in the plan year was recorded.",
        ];
        Assert.All(sentences, sentence => Assert.Contains($"\n{sentence}\n", text, StringComparison.Ordinal));
    }
}
