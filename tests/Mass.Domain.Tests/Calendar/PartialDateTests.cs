using CsCheck;
using Mass.Domain.Calendar;

namespace Mass.Domain.Tests.Calendar;

public class PartialDateTests
{
    [Fact]
    public void A_date_that_was_written_reads_as_it_was() =>
        Law.Holds(Generate.PartialDate, date => Assert.Equal(date, PartialDate.Parse(date.ToString())));

    [Theory]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-03-09", "2023-03-09", "2023-03-09")]
    public void It_means_every_day_that_its_parts_allow(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((DateOnly.Parse(first, null), DateOnly.Parse(last, null)), (date.FirstDay, date.LastDay));
    }

    [Theory]
    [InlineData("")]
    [InlineData("23")]
    [InlineData("2023-13")]
    [InlineData("2023-02-29")]
    [InlineData("2023-3-9")]
    [InlineData("2023/03/09")]
    [InlineData("09-03-2023")]
    [InlineData(" 2023")]
    [InlineData("2023-03-09T00:00")]
    [InlineData("0000")]
    [InlineData("٢٠٢٣")]
    [InlineData(null)]
    public void A_text_in_another_form_is_no_date(string? text) => Assert.False(PartialDate.TryParse(text, null, out _));

    [Fact]
    public void Parse_says_which_forms_there_are() =>
        Assert.Contains("2023, 2023-03 or 2023-03-09", Assert.Throws<FormatException>(() => PartialDate.Parse("spring")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_day_without_its_month_is_refused() => Assert.Throws<ArgumentException>(() => new PartialDate(2023, null, 9));

    [Fact]
    public void A_day_that_the_month_does_not_have_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2023, 2, 29));

    [Fact]
    public void Of_two_with_the_same_first_day_the_less_precise_comes_first() =>
        Assert.Equal(
            ["2023", "2023-01", "2023-01-01", "2023-01-02", "2023-02"],
            new[] { "2023-02", "2023-01-02", "2023-01-01", "2023-01", "2023" }.Select(text => PartialDate.Parse(text)).Order().Select(date => date.ToString()));

    [Fact]
    public void The_order_is_total_and_agrees_with_equality() => Law.Holds(Gen.Select(Generate.PartialDate, Generate.PartialDate, Generate.PartialDate), three =>
    {
        var (a, b, c) = three;
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a == b, a.CompareTo(b) == 0);
        Assert.True(!(a <= b && b <= c) || a <= c);
        Assert.Equal(a.CompareTo(b) < 0, a < b);
        Assert.Equal(a.CompareTo(b) > 0, a > b);
        Assert.Equal(a.CompareTo(b) >= 0, a >= b);
    });

    [Fact]
    public void An_earlier_first_day_comes_first_however_precise() => Law.Holds(
        Gen.Select(Generate.PartialDate, Generate.PartialDate), pair => Assert.True(pair.Item1.FirstDay >= pair.Item2.FirstDay || pair.Item1 < pair.Item2));
}
