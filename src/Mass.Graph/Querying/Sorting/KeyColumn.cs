using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Sorting;

/// <summary>Keys that are read of all rows before these are sorted.</summary>
internal static class KeyColumn
{
    /// <summary>Reads what is there of each thing, and puts the rows for which nothing is there after the others, among which they are tied.</summary>
    public static Span<TKey> Read<T, TRow, TKey>(ReadOnlySpan<T> things, Span<TRow> rows, Func<T, Snapshot, TKey?> get, Snapshot snapshot, List<(int Start, int Count)> ties)
    {
        var (keys, without) = (new TKey[things.Length], new List<TRow>());
        var count = 0;
        for (var i = 0; i < things.Length; i++)
        {
            if (get(things[i], snapshot) is { } key)
            {
                // A row only ever moves to the front of those that are still to be read, so the things may be the rows themselves.
                (keys[count], rows[count]) = (key, rows[i]);
                count++;
            }
            else
            {
                without.Add(rows[i]);
            }
        }

        without.CopyTo(rows[count..]);
        Tie(ties, count, rows.Length);
        return keys.AsSpan(0, count);
    }

    /// <summary>Says that rows are tied; of one row there is nothing to say.</summary>
    public static void Tie(List<(int Start, int Count)> ties, int start, int end)
    {
        if (end - start > 1)
        {
            ties.Add((start, end - start));
        }
    }
}
