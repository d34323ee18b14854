using CsCheck;
using Mass.Domain.Reporting;

namespace Mass.Domain.Tests.Reporting;

public class ReachTests
{
    [Theory]
    [InlineData("8/20 9/20", "8/20 9/20 = 17/40")]
    [InlineData("0/20 9/20", "0/20 9/20 = 9/40")]
    [InlineData("0/20 0/2", "0/20 0/2 = 0/22")]
    [InlineData("3/20 9/20 8/20 7/20", "*/20 */20 8/20 7/20 = 27/80")]
    [InlineData("18/20 9/20 8/20 7/20", "*/20 */20 8/20 7/20 = 42/80")]
    [InlineData("0/3 9/20", "*/3 */20 = 9/23")]
    [InlineData("0/0 9/20", "0/0 9/20 = 9/20")]
    [InlineData("9/20 0/0 3/20 8/20 8/20", "*/20 0/0 */20 8/20 8/20 = 28/80")]
    [InlineData("20/20 20/20", "*/20 */20 = */40")]
    [InlineData("1/20 1/20", "*/20 */20 = */40")]
    [InlineData("0/4", "*/4 = */4")]
    [InlineData("", " = 0/0")]
    public void A_group_is_held_back_when_few_were_reached_or_left_out_and_its_neighbour_with_it(string groups, string shown) =>
        Assert.Equal(shown, Shown(Suppression.OfReaches(Reaches(groups))));

    [Fact]
    public void A_minimum_of_one_shows_everyone() => Assert.Equal("1/1 2/2 = 3/3", Shown(Suppression.OfReaches(Reaches("1/1 2/2"), 1)));

    [Fact]
    public void More_than_all_cannot_be_reached() => Assert.Throws<ArgumentOutOfRangeException>(() => Suppression.OfReaches(Reaches("3/2")));

    [Fact]
    public void A_percentage_is_held_back_with_its_number()
    {
        var shown = Suppression.OfReaches(Reaches("8/20 0/0")).Cells;
        Assert.Equal([40m, null], shown.Select(cell => cell.Percentage));
        Assert.Equal([12, 0], shown.Select(cell => cell.NotReached));
        var held = Suppression.OfReaches(Reaches("3/20")).Cells[0];
        Assert.Null(held.Percentage);
        Assert.Null(held.NotReached);
    }

    /// <summary>The attacker knows the sizes, has every table there is and the rule itself, and looks up which tables give the answer that was published.</summary>
    [Theory]
    [InlineData(1, 3, 9)]
    [InlineData(2, 3, 8)]
    [InlineData(3, 3, 5)]
    [InlineData(2, 4, 10)]
    [InlineData(3, 4, 6)]
    public void No_telling_number_is_known_to_one_who_has_tried_every_table(int cells, int minimum, int largest) =>
        Assert.All(Tables([.. Enumerable.Repeat(largest, cells)]).Where(sizes => sizes.All(size => size > 0)), sizes => Unknown(sizes, minimum));

    [Theory]
    [InlineData(3, 2, 4, 6, 1)]
    [InlineData(3, 7, 6, 7, 6)]
    [InlineData(3, 6, 6, 6, 6)]
    [InlineData(3, 1, 1, 1, 7)]
    [InlineData(3, 3, 3, 3, 3, 3)]
    [InlineData(4, 9, 8, 4, 3)]
    public void Nor_in_larger_tables(int minimum, params int[] sizes) => Unknown(sizes, minimum);

    [Fact]
    public void What_is_shown_is_what_was_counted_and_tells_of_nobody() => Law.Holds(Gen.Select(Groups, Gen.Int[3, 10]), given =>
    {
        var (groups, minimum) = given;
        var answer = Suppression.OfReaches(groups, minimum);
        Assert.All(answer.Cells.Zip(groups), cell => Assert.True(
            cell.First.IsSuppressed || cell.Second.Reached == 0 || (cell.First.Reached == cell.Second.Reached && cell.Second.Reached >= minimum && cell.First.NotReached >= minimum)));
        Assert.All(answer.Cells.Zip(groups), cell => Assert.Equal(cell.Second.InScope, cell.First.InScope));
        Assert.False(!answer.Total.IsSuppressed && answer.Cells.Count(cell => cell.IsSuppressed) == 1, "a number held back alone is the rest of the total");
    });

    private static Gen<Reach[]> Groups { get; } =
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60]).Select((one, other) => new Reach(Math.Min(one, other), Math.Max(one, other))).Array[1, 14];

    private static void Unknown(int[] sizes, int minimum)
    {
        foreach (var alike in Tables(sizes).GroupBy(table => Suppression.OfReaches([.. table.Zip(sizes, (reached, size) => new Reach(reached, size))], minimum)))
        {
            for (var cell = 0; cell < sizes.Length; cell++)
            {
                if (alike.Any(table => IsTelling(table[cell], sizes[cell], minimum)))
                {
                    Assert.True(alike.Key.Cells[cell].IsSuppressed);
                    Assert.True(alike.Select(table => table[cell]).Distinct().Count() > 1, $"cell {cell} of {Shown(alike.Key)} is known");
                }
            }

            if (alike.Any(table => IsTelling(table.Sum(), sizes.Sum(), minimum)))
            {
                Assert.True(alike.Key.Total.IsSuppressed);
                Assert.True(alike.Select(table => table.Sum()).Distinct().Count() > 1, $"the total of {Shown(alike.Key)} is known");
            }
        }
    }

    private static bool IsTelling(int reached, int size, int minimum) => reached > 0 && (reached < minimum || size - reached < minimum);

    private static IEnumerable<int[]> Tables(ReadOnlySpan<int> sizes)
    {
        IEnumerable<int[]> tables = [[]];
        foreach (var size in sizes)
        {
            tables = [.. tables.SelectMany(rest => Enumerable.Range(0, size + 1).Select(count => (int[])[.. rest, count]))];
        }

        return tables;
    }

    private static List<Reach> Reaches(string groups) =>
        [.. groups.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(group => group.Split('/')).Select(parts => new Reach(int.Parse(parts[0]), int.Parse(parts[1])))];

    private static string Shown(SuppressedReaches reaches) => $"{string.Join(' ', reaches.Cells.Select(Shown))} = {Shown(reaches.Total)}";

    private static string Shown(SuppressedReach reach) => $"{reach.Reached?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "*"}/{reach.InScope}";
}
