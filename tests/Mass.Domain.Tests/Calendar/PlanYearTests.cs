using CsCheck;
using Mass.Domain.Calendar;

namespace Mass.Domain.Tests.Calendar;

public class PlanYearTests
{
    [Fact]
    public void A_plan_year_runs_from_July_1_to_June_30() =>
        Assert.Equal((new DateOnly(2024, 7, 1), new DateOnly(2025, 6, 30)), (new PlanYear(2024).FirstDay, new PlanYear(2024).LastDay));

    [Theory]
    [InlineData(2024, "2024-25")]
    [InlineData(1999, "1999-00")]
    [InlineData(2008, "2008-09")]
    public void The_label_names_both_years(int year, string label) => Assert.Equal(label, new PlanYear(year).ToString());

    [Theory]
    [InlineData("2024-06-30", 2023)]
    [InlineData("2024-07-01", 2024)]
    [InlineData("2025-06-30", 2024)]
    public void A_day_lies_in_the_plan_year_that_started_last(string day, int year) =>
        Assert.Equal(new PlanYear(year), PlanYear.Containing(DateOnly.Parse(day, null)));

    [Theory]
    [InlineData(1899)]
    [InlineData(2200)]
    public void A_year_out_of_range_is_refused(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => new PlanYear(year));

    [Fact]
    public void Its_first_and_its_last_day_lie_in_it() => Law.Holds(Generate.PlanYear, year =>
    {
        Assert.Equal(year, PlanYear.Containing(year.FirstDay));
        Assert.Equal(year, PlanYear.Containing(year.LastDay));
    });

    [Fact]
    public void The_next_one_begins_the_day_after_the_last() => Law.Holds(
        Gen.Int[PlanYear.MinYear, PlanYear.MaxYear - 1],
        year => Assert.Equal(new PlanYear(year).LastDay.AddDays(1), new PlanYear(year + 1).FirstDay));

    [Fact]
    public void They_are_ordered_as_their_first_days() => Law.Holds(Gen.Select(Generate.PlanYear, Generate.PlanYear), pair =>
    {
        var (left, right) = pair;
        Assert.Equal(left.FirstDay < right.FirstDay, left < right);
        Assert.Equal(left.FirstDay > right.FirstDay, left > right);
        Assert.Equal(left.FirstDay <= right.FirstDay, left <= right);
        Assert.Equal(left.FirstDay >= right.FirstDay, left >= right);
        Assert.Equal(left == right, left.CompareTo(right) == 0);
    });

    [Fact]
    public void None_comes_before_every_plan_year() => Assert.True(new PlanYear(2024).CompareTo(null) > 0);
}
