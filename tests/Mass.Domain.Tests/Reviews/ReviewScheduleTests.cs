using CsCheck;
using Mass.Domain.Calendar;
using Mass.Domain.Reviews;
using static Mass.Domain.Tests.Reviews.SmallReviews;

namespace Mass.Domain.Tests.Reviews;

public class ReviewScheduleTests
{
    private static readonly Gen<ReviewCycle> Cycles = Gen.Select(
        Gen.OneOfConst(Cadence.Annual, Cadence.Biennial, Cadence.Decennial),
        Gen.Int[1900, 2199],
        Gen.Int[-1, 40],
        (cadence, first, length) => Cycle("any", cadence, first) with { LastYear = length < 0 ? null : Year(Math.Min(PlanYear.MaxYear, first + length)) });

    [Fact]
    public void A_program_review_is_due_every_second_plan_year() => Assert.Equal([2024, 2026, 2028], Years(Program, 2020, 2029));

    [Fact]
    public void The_association_reviews_itself_every_ten_years() => Assert.Equal([2024, 2034, 2044], Years(ByLaws, 2024, 2050));

    [Fact]
    public void The_needs_of_members_are_reviewed_in_every_plan_year() => Assert.Equal([2025, 2026, 2027], Years(Needs, 2025, 2027));

    [Fact]
    public void A_cycle_that_ends_is_not_due_after_its_last_plan_year() => Assert.Equal([2024, 2026], Years(Program with { LastYear = Year(2027) }, 2024, 2040));

    [Fact]
    public void Nothing_is_due_before_the_first_plan_year() => Assert.Empty(Years(Program, 2000, 2023));

    [Fact]
    public void Nothing_is_due_after_the_last_plan_year_that_there_is() => Assert.Null(ReviewSchedule.After(Needs, Year(PlanYear.MaxYear)));

    [Fact]
    public void The_first_plan_year_from_a_given_one_may_be_that_one()
    {
        Assert.Equal(Year(2026), ReviewSchedule.FirstFrom(Program, Year(2026)));
        Assert.Equal(Year(2026), ReviewSchedule.FirstFrom(Program, Year(2025)));
        Assert.Equal(Year(2024), ReviewSchedule.FirstFrom(Program, Year(1950)));
    }

    [Fact]
    public void The_years_of_a_schedule_are_those_in_which_the_cycle_is_due() => Law.Holds(
        Gen.Select(Cycles, Gen.Int[1900, 2199], Gen.Int[0, 60]),
        each =>
        {
            var (cycle, from, more) = each;
            var until = Math.Min(PlanYear.MaxYear, from + more);
            Assert.Equal(
                Enumerable.Range(from, until - from + 1).Where(year => ReviewSchedule.IsDueIn(cycle, Year(year))),
                Years(cycle, from, until));
        });

    [Fact]
    public void A_schedule_read_in_two_parts_is_the_whole_schedule() => Law.Holds(
        Gen.Select(Cycles, Gen.Int[1900, 2100], Gen.Int[0, 40], Gen.Int[1, 40]),
        each =>
        {
            var (cycle, from, first, second) = each;
            Assert.Equal(
                Years(cycle, from, from + first + second),
                Years(cycle, from, from + first).Concat(Years(cycle, from + first + 1, from + first + second)));
        });

    private static IEnumerable<int> Years(ReviewCycle cycle, int from, int until) => ReviewSchedule.Of(cycle, Year(from), Year(until)).Select(year => year.StartYear);
}
