namespace Mass.Graph.Snapshots;

/// <summary>A row that one list has and another, which was made from it, has not, or has another in its place.</summary>
/// <param name="Before">The row of the earlier list; null when one was put in.</param>
/// <param name="After">The row of the later list; null when one was taken out.</param>
/// <param name="IsLast">Whether no row follows that both lists have.</param>
internal readonly record struct RowChange<T>(T? Before, T? After, bool IsLast)
    where T : class
{
    /// <summary>So far is looked for the place where two lists go on together.</summary>
    private const int Ahead = 8;
    private static Compared? latest;

    /// <summary>What differs between two lists of things that never change, which are therefore compared by what they are and not by what they hold; null when it is so much that it is no shorter way.</summary>
    public static IReadOnlyList<RowChange<T>>? Between(IReadOnlyList<T> before, IReadOnlyList<T> after)
    {
        if (ReferenceEquals(before, after))
        {
            return [];
        }

        // Several things are made of the same two lists one after the other.
        if (Volatile.Read(ref latest) is { } known && known.Before.TryGetTarget(out var left) && ReferenceEquals(left, before) && known.After.TryGetTarget(out var right) && ReferenceEquals(right, after))
        {
            return known.Changes;
        }

        var changes = Compare(before, after);
        Volatile.Write(ref latest, new(new(before), new(after), changes));
        return changes;
    }

    private static List<RowChange<T>>? Compare(IReadOnlyList<T> before, IReadOnlyList<T> after)
    {
        var (changes, most) = (new List<RowChange<T>>(), 16 + (after.Count / 16));
        var (i, j, afterLastKept) = (0, 0, 0);
        while (i < before.Count || j < after.Count)
        {
            if (i < before.Count && j < after.Count && ReferenceEquals(before[i], after[j]))
            {
                (i, j, afterLastKept) = (i + 1, j + 1, changes.Count);
                continue;
            }

            var (gone, come) = Step(before, i, after, j);
            for (var k = 0; k < Math.Max(gone, come); k++)
            {
                changes.Add(new(k < gone ? before[i + k] : null, k < come ? after[j + k] : null, IsLast: false));
            }

            (i, j) = (i + gone, j + come);
            if (changes.Count > most)
            {
                return null;
            }
        }

        for (var k = afterLastKept; k < changes.Count; k++)
        {
            changes[k] = changes[k] with { IsLast = true };
        }

        return changes;
    }

    /// <summary>How many rows to leave behind in each list: those that were put in or taken out before both go on alike, or else one of each.</summary>
    private static (int Gone, int Come) Step(IReadOnlyList<T> before, int i, IReadOnlyList<T> after, int j)
    {
        if (i == before.Count || j == after.Count)
        {
            return (before.Count - i, after.Count - j);
        }

        for (var k = 1; k <= Ahead; k++)
        {
            if (i + k < before.Count && ReferenceEquals(before[i + k], after[j]))
            {
                return (k, 0);
            }

            if (j + k < after.Count && ReferenceEquals(before[i], after[j + k]))
            {
                return (0, k);
            }
        }

        return (1, 1);
    }

    private sealed record Compared(WeakReference<IReadOnlyList<T>> Before, WeakReference<IReadOnlyList<T>> After, IReadOnlyList<RowChange<T>>? Changes);
}
