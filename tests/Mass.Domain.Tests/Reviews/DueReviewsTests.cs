using CsCheck;
using Mass.Domain.Calendar;
using Mass.Domain.Reviews;
using static Mass.Domain.Tests.Reviews.SmallReviews;

namespace Mass.Domain.Tests.Reviews;

public class DueReviewsTests
{
    [Fact]
    public void Nothing_is_due_before_the_first_plan_year_begins() => Assert.Empty(DueReviews.Of(With(Program, ByLaws, Needs), new(2024, 6, 30)));

    [Fact]
    public void A_review_is_due_from_the_first_day_of_its_plan_year_and_in_time_on_the_last()
    {
        var first = Assert.Single(DueReviews.Of(With(Program), new(2024, 7, 1)));
        Assert.Equal((Year(2024), new DateOnly(2025, 6, 30), null, false, Year(2026)), (first.PlanYear, first.DueOn, first.Review, first.IsOverdue, first.NextDue));
        Assert.False(Assert.Single(DueReviews.Of(With(Program), new(2025, 6, 30))).IsOverdue);
        Assert.True(Assert.Single(DueReviews.Of(With(Program), new(2025, 7, 1))).IsOverdue);
    }

    [Fact]
    public void A_review_in_preparation_is_due_and_shown()
    {
        var records = With(Program).Opened(Program, 2024);
        Assert.Equal(ReviewStatus.InPreparation, Assert.Single(DueReviews.Of(records, new(2024, 9, 1))).Review!.Status);
    }

    [Fact]
    public void A_review_that_was_presented_is_no_longer_due_from_that_day_on()
    {
        var records = With(Program).Presented(Program, 2024, new(2025, 5, 20));
        Assert.Single(DueReviews.Of(records, new(2025, 5, 19)));
        Assert.Empty(DueReviews.Of(records, new(2025, 5, 20)));
        Assert.Empty(DueReviews.Of(records, new(2026, 6, 30)));
        Assert.Equal(Year(2026), Assert.Single(DueReviews.Of(records, new(2026, 7, 1))).PlanYear);
    }

    [Fact]
    public void A_review_that_was_passed_over_is_due_until_a_later_one_is_presented()
    {
        var records = With(Needs).Presented(Needs, 2024, new(2025, 3, 1));
        Assert.Equal([2025, 2026], DueReviews.Of(records, new(2026, 9, 1)).Select(due => due.PlanYear.StartYear));
        Assert.Empty(DueReviews.Of(records.Presented(Needs, 2026, new(2026, 8, 1)), new(2026, 9, 1)));
    }

    [Fact]
    public void What_is_due_first_comes_first() => Assert.Equal(
        [("by-laws", 2024), ("needs", 2024), ("program", 2024), ("needs", 2025), ("needs", 2026), ("program", 2026)],
        DueReviews.Of(With(Program, ByLaws, Needs), new(2026, 7, 1)).Select(due => (due.Cycle.Code, due.PlanYear.StartYear)));

    [Fact]
    public void The_plan_year_after_a_ten_yearly_review_is_ten_years_later() =>
        Assert.Equal(Year(2034), DueReviews.NextDue(With(ByLaws).Presented(ByLaws, 2024, new(2025, 2, 1)), ByLaws, new(2026, 11, 24)));

    [Fact]
    public void A_cycle_that_ended_is_not_due_again()
    {
        var records = With(Program).Presented(Program, 2024, new(2025, 5, 20)).EndReviewCycle(Program.Id, Year(2025));
        Assert.Empty(DueReviews.Of(records, new(2030, 1, 1)));
        Assert.Null(DueReviews.NextDue(records, records.ReviewCycles[0], new(2030, 1, 1)));
    }

    [Theory]
    [InlineData("0001-01-01", 0)]
    [InlineData("9999-12-31", 176)]
    public void Any_day_can_be_asked_for(string day, int count) => Assert.Equal(count, DueReviews.Of(With(Needs), DateOnly.Parse(day, null)).Count);

    [Fact]
    public void Reading_the_records_as_of_the_day_changes_nothing() => Law.Holds(
        Gen.Select(Gen.OneOfConst(Cadence.Annual, Cadence.Biennial, Cadence.Decennial), Gen.Int[0, 4].List[0, 3], Gen.Int[0, 3000]),
        each =>
        {
            var (cadence, reviewed, days) = each;
            var cycle = Cycle("any", cadence, 2024);
            var day = new DateOnly(2024, 1, 1).AddDays(days);
            var records = reviewed.Distinct().Select(index => 2024 + (index * ReviewSchedule.YearsBetween(cadence)))
                .Aggregate(With(cycle), (given, year) => given.Presented(cycle, year, Year(year).LastDay.AddDays(-100)));
            var due = DueReviews.Of(records, day);
            Assert.Equal(due, DueReviews.Of(records.AsOf(day), day));
            Assert.Equal(due.Count, due.DistinctBy(review => review.PlanYear).Count());
            Assert.All(due, review => Assert.True(review.PlanYear.FirstDay <= day && review.IsOverdue == review.DueOn < day));
        });
}
