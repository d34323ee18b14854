using CsCheck;
using Mass.Domain.Calendar;

namespace Mass.Domain.Tests.Calendar;

public class PeriodTests
{
    [Fact]
    public void Both_its_first_and_its_last_day_belong_to_it() => Law.Holds(Gen.Select(Generate.AnyDay, Generate.AnyDay), days =>
    {
        var period = Of(days.Item1, days.Item2);
        Assert.True(period.Contains(period.Start) && period.Contains(period.End));
    });

    [Fact]
    public void It_contains_the_days_between_and_no_others() => Law.Holds(Gen.Select(Generate.Day, Generate.Day, Generate.Day), days =>
    {
        var period = Of(days.Item1, days.Item2);
        Assert.Equal(period.Start <= days.Item3 && days.Item3 <= period.End, period.Contains(days.Item3));
    });

    [Fact]
    public void It_may_be_one_day_long() => Assert.True(new Period(new(2024, 7, 1), new(2024, 7, 1)).Contains(new DateOnly(2024, 7, 1)));

    [Fact]
    public void It_cannot_end_before_it_starts() => Assert.Throws<ArgumentException>(() => new Period(new(2024, 7, 1), new(2024, 6, 30)));

    [Fact]
    public void It_is_written_as_its_two_days() => Assert.Equal("2024-07-01/2029-06-30", new Period(new(2024, 7, 1), new(2029, 6, 30)).ToString());

    private static Period Of(DateOnly one, DateOnly other) => one < other ? new(one, other) : new(other, one);
}
