using CsCheck;
using Mass.Domain.Calendar;

namespace Mass.Domain.Tests.Calendar;

public class CadenceSpanTests
{
    private static readonly DateOnly LastOfJanuary = new(2025, 1, 31);

    [Theory]
    [InlineData(Cadence.Weekly, "2025-02-07")]
    [InlineData(Cadence.Monthly, "2025-02-28")]
    [InlineData(Cadence.Quarterly, "2025-04-30")]
    [InlineData(Cadence.Annual, "2026-01-31")]
    [InlineData(Cadence.Biennial, "2027-01-31")]
    [InlineData(Cadence.Decennial, "2035-01-31")]
    public void Once_a_cadence_later_it_comes_again(Cadence cadence, string next) => Assert.Equal(DateOnly.Parse(next, System.Globalization.CultureInfo.InvariantCulture), cadence.After(LastOfJanuary));

    [Fact]
    public void Counted_from_the_first_day_the_end_of_the_month_is_not_lost() => Assert.Equal(new(2025, 3, 31), Cadence.Monthly.After(LastOfJanuary, 2));

    [Fact]
    public void Beyond_the_calendar_it_is_the_last_or_the_first_day() => Assert.Equal(
        (DateOnly.MaxValue, DateOnly.MinValue, DateOnly.MaxValue), (Cadence.Decennial.After(LastOfJanuary, int.MaxValue), Cadence.Annual.After(LastOfJanuary, -5000), Cadence.Weekly.After(LastOfJanuary, int.MaxValue)));

    [Fact]
    public void The_next_one_is_the_first_after_the_day_that_comes_in_the_cadence() => Law.Holds(
        Gen.Select(Gen.Enum<Cadence>(), Generate.Day, Gen.Int[-4000, 4000]), each =>
        {
            var (cadence, from, days) = each;
            var day = from.AddDays(days);
            var next = cadence.NextAfter(from, day);
            Assert.True(next > day);
            var expected = Enumerable.Range(-700, 1400).Select(times => cadence.After(from, times)).First(one => one > day);
            Assert.Equal(expected, next);
        });

    [Fact]
    public void At_the_end_of_the_calendar_nothing_comes_next_but_its_last_day() => Assert.Equal(DateOnly.MaxValue, Cadence.Annual.NextAfter(LastOfJanuary, DateOnly.MaxValue));

    [Fact]
    public void It_may_be_late_by_half_of_it_and_ninety_days_at_most() =>
        Assert.Equal([3, 15, 45, 90, 90, 90], Enum.GetValues<Cadence>().Select(cadence => cadence.GraceDays()));
}
