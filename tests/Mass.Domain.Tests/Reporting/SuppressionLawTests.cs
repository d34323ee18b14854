using CsCheck;
using Mass.Domain.Reporting;

namespace Mass.Domain.Tests.Reporting;

public class SuppressionLawTests
{
    /// <summary>The attacker has every table there is and the rule itself, and looks up which tables give the answer that was published.</summary>
    [Theory]
    [InlineData(1, 3, 12)]
    [InlineData(2, 3, 12)]
    [InlineData(3, 3, 9)]
    [InlineData(4, 3, 6)]
    [InlineData(2, 4, 12)]
    [InlineData(3, 4, 10)]
    [InlineData(4, 4, 8)]
    [InlineData(3, 5, 11)]
    public void No_small_count_is_known_to_one_who_has_tried_every_table(int cells, int minimum, int highest)
    {
        var byAnswer = Tables(cells, highest).GroupBy(table => Suppression.Of(table, minimum));
        Assert.All(byAnswer, alike =>
        {
            var answer = alike.Key;
            for (var cell = 0; cell < cells; cell++)
            {
                if (alike.Any(table => IsSmall(table[cell], minimum)))
                {
                    Assert.True(answer.Cells[cell].IsSuppressed);
                    Assert.True(alike.Select(table => table[cell]).Distinct().Count() > 1, $"cell {cell} of {SuppressionTests.Shown(answer)} is known");
                }
            }

            if (alike.Any(table => IsSmall(table.Sum(), minimum)))
            {
                Assert.True(answer.Total.IsSuppressed);
                Assert.True(alike.Select(table => table.Sum()).Distinct().Count() > 1, "the total is known");
            }
        });
    }

    [Fact]
    public void The_counts_held_back_are_no_small_group_together() => Law.Holds(Table, given =>
    {
        var answer = Suppression.Of(given.Counts, given.Minimum);
        var hidden = given.Counts.Where((_, cell) => answer.Cells[cell].IsSuppressed).Sum();
        Assert.True(answer.Total.IsSuppressed || !IsSmall(hidden, given.Minimum));
    });

    [Fact]
    public void Another_table_gives_the_same_answer_with_another_number_in_each_small_place() => Law.Holds(Table, given =>
    {
        var answer = Suppression.Of(given.Counts, given.Minimum);
        Assert.All(
            Enumerable.Range(0, given.Counts.Length).Where(cell => IsSmall(given.Counts[cell], given.Minimum)),
            cell => Assert.Contains(Lookalikes(given.Counts, given.Minimum), other => other[cell] != given.Counts[cell] && Suppression.Of(other, given.Minimum) == answer));
    });

    [Fact]
    public void What_is_shown_is_what_was_counted() => Law.Holds(Table, given =>
    {
        var answer = Suppression.Of(given.Counts, given.Minimum);
        Assert.All(answer.Cells.Zip(given.Counts), cell => Assert.True(cell.First.IsSuppressed || (cell.First.Count == cell.Second && !IsSmall(cell.Second, given.Minimum))));
        Assert.Equal(given.Counts.Sum(), answer.Total.Count ?? given.Counts.Sum());
    });

    [Fact]
    public void The_order_of_the_groups_decides_nothing() => Law.Holds(Gen.Select(Table, Gen.Int[0, 20]), given =>
    {
        var ((counts, minimum), by) = given;
        int[] Turned(int[] items) => [.. items.Skip(by % items.Length), .. items.Take(by % items.Length)];
        var turned = Suppression.Of(Turned(counts), minimum).Cells;
        Assert.Equal(Turned([.. Enumerable.Range(0, counts.Length)]).Select(cell => Suppression.Of(counts, minimum).Cells[cell]), turned);
    });

    private static Gen<(int[] Counts, int Minimum)> Table { get; } =
        Gen.Select(Gen.Frequency((3, Gen.Int[0, 6]), (1, Gen.Int[0, 300]), (1, Gen.Const(0))).Array[1, 14], Gen.Int[3, 10]);

    private static bool IsSmall(int count, int minimum) => count >= 1 && count < minimum;

    private static IEnumerable<int[]> Tables(int cells, int highest) => cells == 0
        ? [[]]
        : Tables(cells - 1, highest).SelectMany(rest => Enumerable.Range(0, highest + 1).Select(count => (int[])[.. rest, count]));

    /// <summary>Tables that differ a little: two numbers exchanged, one or more moved from one group to another, one more or less in all, all but one set to 1.</summary>
    private static IEnumerable<int[]> Lookalikes(int[] counts, int minimum)
    {
        for (var from = 0; from < counts.Length; from++)
        {
            for (var to = 0; to < counts.Length; to++)
            {
                yield return With(counts, (from, counts[to]), (to, counts[from]));
                for (var moved = 1; moved < minimum && moved <= counts[from] && from != to; moved++)
                {
                    yield return With(counts, (from, counts[from] - moved), (to, counts[to] + moved));
                }
            }

            yield return With(counts, (from, counts[from] + 1));
            yield return With(counts, (from, Math.Max(0, counts[from] - 1)));
            yield return [.. counts.Select((_, cell) => cell == from ? counts.Sum() - counts.Length + 1 : 1).Select(count => Math.Max(0, count))];
        }
    }

    private static int[] With(int[] counts, params (int Cell, int Count)[] changes)
    {
        int[] changed = [.. counts];
        foreach (var (cell, count) in changes)
        {
            changed[cell] = count;
        }

        return changed;
    }
}
