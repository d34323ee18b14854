using CsCheck;
using Mass.Domain.Calendar;

namespace Mass.Domain.Tests.Calendar;

public class PeriodNameTests
{
    private static readonly Gen<Period> AnyPeriod = Gen.OneOf(
        Generate.PlanYear.Select(Period.Of),
        Generate.AnyDay.Select(Period.OfDay),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Period.OfMonth),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 4], Period.OfQuarter),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 2], Period.OfHalfYear),
        Gen.Int[1, 9999].Select(Period.OfCalendarYear),
        Gen.Select(Generate.AnyDay, Generate.AnyDay, (one, other) => one < other ? new Period(one, other) : new Period(other, one)));

    [Theory]
    [InlineData("2024-09-30", PeriodGrain.Day, "2024-09-30/2024-09-30")]
    [InlineData("2024-02", PeriodGrain.Month, "2024-02-01/2024-02-29")]
    [InlineData("2025-Q1", PeriodGrain.Quarter, "2025-01-01/2025-03-31")]
    [InlineData("2024-Q3", PeriodGrain.Quarter, "2024-07-01/2024-09-30")]
    [InlineData("2024-H2", PeriodGrain.HalfYear, "2024-07-01/2024-12-31")]
    [InlineData("2024-25", PeriodGrain.PlanYear, "2024-07-01/2025-06-30")]
    [InlineData("2099-00", PeriodGrain.PlanYear, "2099-07-01/2100-06-30")]
    [InlineData("2024", PeriodGrain.CalendarYear, "2024-01-01/2024-12-31")]
    [InlineData("2024-07-01/2029-06-30", PeriodGrain.Other, "2024-07-01/2029-06-30")]
    public void A_part_of_the_calendar_has_a_name(string name, PeriodGrain grain, string days)
    {
        var period = Period.Parse(name);
        Assert.Equal((grain, name, days), (period.Grain, period.Label, period.ToString()));
        Assert.Equal(period, Period.Parse(days));
    }

    [Theory]
    [InlineData("2024-07-02/2025-06-30")]
    [InlineData("2024-04-01/2025-03-31")]
    [InlineData("2024-02-01/2024-04-30")]
    [InlineData("2024-02-01/2024-02-28")]
    public void Any_other_span_has_its_two_days_as_its_name(string days) => Assert.Equal((PeriodGrain.Other, days), (Period.Parse(days).Grain, Period.Parse(days).Label));

    [Fact]
    public void A_period_is_read_from_its_two_days_and_from_its_name_where_that_has_one_meaning() => Law.Holds(AnyPeriod, period =>
    {
        Assert.Equal(period, Period.Parse(period.ToString()));
        Assert.Equal(period, Period.TryParse(period.Label, out var read) ? read : Period.Parse(period.ToString()));
    });

    [Fact]
    public void A_name_that_is_both_a_month_and_a_plan_year_is_refused_with_the_way_out() =>
        Assert.Contains("2010-11-01/2010-11-30", Assert.Throws<FormatException>(() => Period.Parse("2010-11")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("2024-13")]
    [InlineData("2024-Q5")]
    [InlineData("2024-26")]
    [InlineData("0000")]
    [InlineData("2024-25 ")]
    [InlineData("2024-25\n")]
    [InlineData("２０２４")]
    [InlineData("2024-02-30")]
    [InlineData("2024-07-01/2024-06-30")]
    [InlineData("2024-07-01/2024-06-31")]
    public void What_is_no_period_is_refused_with_the_forms_there_are(string text)
    {
        Assert.False(Period.TryParse(text, out _));
        Assert.Contains("2024-Q", Assert.Throws<FormatException>(() => Period.Parse(text)).Message.Replace("2025-Q1", "2024-Q", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_months_of_a_year_make_it_up()
    {
        var months = Enumerable.Range(1, 12).Select(month => Period.OfMonth(2024, month)).ToList();
        Assert.Equal(Period.OfCalendarYear(2024).Days, months.Sum(month => month.Days));
        Assert.All(months, month => Assert.True(Period.OfCalendarYear(2024).Encloses(month) && !month.Encloses(Period.OfCalendarYear(2024))));
    }

    [Fact]
    public void Two_periods_overlap_when_they_share_a_day() => Law.Holds(Gen.Select(AnyPeriod, AnyPeriod), both =>
        Assert.Equal(both.Item1.Contains(both.Item2.Start) || both.Item2.Contains(both.Item1.Start), both.Item1.Overlaps(both.Item2)));

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void There_is_no_other_month_than_the_twelve(int month) => Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfMonth(2024, month));
}
