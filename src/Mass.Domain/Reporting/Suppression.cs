namespace Mass.Domain.Reporting;

/// <summary>Holds small counts of people back, and as many beside them as it takes that nobody can work them out.</summary>
/// <remarks>
/// What is guaranteed: whoever sees the answer, and knows this rule and its code by heart, still finds at least two values possible for every count that was
/// held back for being small. Three things make it so. Which counts are held back depends on how large they are and never on where they stand; what is held
/// back always holds two different numbers, or stands beside tables that look the same; and the numbers held back together are not a small group either.
/// So the numbers could stand in another order, the answer would be the same, and no place is known.
/// A table is protected by itself. Two tables of the same people may give away what neither does alone; where they are shown together, see Coverage.
/// </remarks>
public static partial class Suppression
{
    /// <summary>The smallest count of people that is shown unless another is asked for.</summary>
    public const int DefaultMinimumGroupSize = 5;

    /// <summary>The counts of groups that have no member in common, with their total, small ones suppressed.</summary>
    /// <remarks>
    /// A count is small from 1 to one less than the minimum. A small total leaves nothing to show. Small counts with no large one among them take everything but
    /// the total along. Else the small ones are held back, and when they are all equal or a small group together, the smallest of the large ones as well.
    /// </remarks>
    /// <param name="counts">The counts.</param>
    /// <param name="minimumGroupSize">The smallest count that is shown; 1 shows everything, and 2 is refused, because a count held back would be known to be 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the minimum is 2 or below 1.</exception>
    public static SuppressedTable Of(IReadOnlyList<int> counts, int minimumGroupSize = DefaultMinimumGroupSize)
    {
        ArgumentNullException.ThrowIfNull(counts);
        RequireMinimum(minimumGroupSize);
        foreach (var count in counts)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));
        }

        var total = checked(counts.Sum());
        var isHidden = Hidden(counts, minimumGroupSize);
        return new()
        {
            Cells = [.. counts.Select(count => isHidden(count) ? SuppressedCount.Suppressed : SuppressedCount.Shown(count))],
            Total = OfSingle(total, minimumGroupSize),
        };
    }

    /// <summary>A single count; suppressed when it is small.</summary>
    /// <param name="count">The count.</param>
    /// <param name="minimumGroupSize">The smallest count that is shown; 1 shows everything, and 2 is refused, because a count held back would be known to be 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the minimum is 2 or below 1.</exception>
    public static SuppressedCount OfSingle(int count, int minimumGroupSize = DefaultMinimumGroupSize)
    {
        RequireMinimum(minimumGroupSize);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return IsSmall(count, minimumGroupSize) ? SuppressedCount.Suppressed : SuppressedCount.Shown(count);
    }

    private static Func<int, bool> Hidden(IReadOnlyList<int> counts, int minimum)
    {
        var small = counts.Where(count => IsSmall(count, minimum)).ToList();
        var large = counts.Where(count => count >= minimum).ToList();
        if (small.Count == 0)
        {
            return static _ => false;
        }

        if (large.Count == 0)
        {
            return static _ => true;
        }

        var areProtectedAlone = small.Distinct().Count() > 1 && small.Sum() >= minimum;
        var largest = areProtectedAlone ? minimum - 1 : large.Min();
        return count => count >= 1 && count <= largest;
    }

    private static bool IsSmall(int count, int minimum) => count >= 1 && count < minimum;

    private static void RequireMinimum(int minimumGroupSize)
    {
        if (minimumGroupSize is 2 or < 1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(minimumGroupSize), minimumGroupSize, "The minimum group size is 1, which shows everything, or at least 3: with 2, a count held back would be known to be 1.");
        }
    }
}
