using Mass.Domain.Reporting;

namespace Mass.Domain.Tests.Reporting;

public class SuppressionTests
{
    [Theory]
    [InlineData("7 8 9", "7 8 9 = 24")]
    [InlineData("0 0", "0 0 = 0")]
    [InlineData("", " = 0")]
    [InlineData("0 7", "0 7 = 7")]
    [InlineData("3", "* = *")]
    [InlineData("2 0 1", "* * * = *")]
    [InlineData("3 8 9 0", "* * 9 0 = 20")]
    [InlineData("8 3 8 9", "* * * 9 = 28")]
    [InlineData("3 4 9", "* * 9 = 16")]
    [InlineData("1 2 8 9", "* * * 9 = 20")]
    [InlineData("1 1 1 1 1", "* * * * * = 5")]
    [InlineData("4 4 0", "* * * = 8")]
    public void Small_counts_and_those_that_would_give_them_away_are_held_back(string counts, string shown) =>
        Assert.Equal(shown, Shown(Suppression.Of(Counts(counts))));

    [Fact]
    public void A_minimum_of_one_shows_everything() => Assert.Equal("1 2 0 = 3", Shown(Suppression.Of([1, 2, 0], 1)));

    [Theory]
    [InlineData(2)]
    [InlineData(0)]
    [InlineData(-5)]
    public void A_minimum_that_cannot_hide_is_refused(int minimum) =>
        Assert.Contains("at least 3", Assert.Throws<ArgumentOutOfRangeException>(() => Suppression.Of([7], minimum)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_count_below_nothing_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Suppression.Of([7, -1]));

    private static List<int> Counts(string counts) => [.. counts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];

    internal static string Shown(SuppressedTable table) => $"{string.Join(' ', table.Cells.Select(Shown))} = {Shown(table.Total)}";

    private static string Shown(SuppressedCount count) => count.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "*";
}
