namespace Mass.Domain.Reporting;

public static partial class Suppression
{
    /// <summary>How many of each group were reached, of groups that have no member in common, suppressed where people could be recognised.</summary>
    /// <remarks>
    /// Everyone knows how large the groups are, so the number of those not reached is as telling as the number of those reached: a group is held back when it is
    /// smaller than the minimum, when few of it were reached, or when few or none of it were left out. That nobody was reached is shown.
    /// The groups are halved in their order, and the halves again. Where one half is held back, its other half is too, with all groups in both; the two together
    /// are shown and not telling. So a number in a half that is held back can always be higher or lower by one while its neighbours make up for it.
    /// What is guaranteed: whoever sees the answer, and knows the sizes of the groups, this rule and its code by heart, still finds at least two values possible
    /// for every number held back that few were reached or left out by.
    /// </remarks>
    /// <param name="groups">The groups.</param>
    /// <param name="minimumGroupSize">The smallest number that is shown; 1 shows everything, and 2 is refused, because a count held back would be known to be 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, more were reached than could have been, or the minimum is 2 or below 1.</exception>
    public static SuppressedReaches OfReaches(IReadOnlyList<Reach> groups, int minimumGroupSize = DefaultMinimumGroupSize)
    {
        ArgumentNullException.ThrowIfNull(groups);
        RequireMinimum(minimumGroupSize);
        foreach (var group in groups)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(group.Reached, nameof(groups));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(group.Reached, group.InScope, nameof(groups));
        }

        var total = All(groups);
        var isShown = new bool[groups.Count];
        if (!total.IsTelling(minimumGroupSize))
        {
            Show([.. Enumerable.Range(0, groups.Count).Where(group => groups[group].InScope > 0)], groups, minimumGroupSize, isShown);
        }

        return new()
        {
            Cells = [.. groups.Select((group, index) => Answer(group, isShown[index] || group.InScope == 0))],
            Total = Answer(total, !total.IsTelling(minimumGroupSize) || total.InScope == 0),
        };
    }

    /// <summary>Shows what it can of groups that together are shown.</summary>
    private static void Show(ReadOnlySpan<int> places, IReadOnlyList<Reach> groups, int minimum, bool[] isShown)
    {
        if (places.Length <= 1 || All(places, groups).Reached == 0)
        {
            foreach (var place in places)
            {
                isShown[place] = true;
            }

            return;
        }

        var first = places[..(places.Length / 2)];
        var second = places[(places.Length / 2)..];
        if (!All(first, groups).IsTelling(minimum) && !All(second, groups).IsTelling(minimum))
        {
            Show(first, groups, minimum, isShown);
            Show(second, groups, minimum, isShown);
        }
    }

    private static Reach All(ReadOnlySpan<int> places, IReadOnlyList<Reach> groups)
    {
        var all = new Reach(0, 0);
        foreach (var place in places)
        {
            all = all.And(groups[place]);
        }

        return all;
    }

    private static Reach All(IReadOnlyList<Reach> groups) => groups.Aggregate(new Reach(0, 0), static (all, group) => all.And(group));

    private static SuppressedReach Answer(Reach reach, bool isShown) => new() { InScope = reach.InScope, Reached = isShown ? reach.Reached : null };
}
