using System.Text.Json;
using Mass.Graph.Querying.Paging;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Sorting;

/// <summary>A key that is a leaf.</summary>
internal sealed class LeafSortKey<T, TValue>(Func<T, Snapshot, TValue> get, bool descending) : ISortKey<T>
{
    private static readonly IComparer<TValue> Comparer =
        typeof(TValue) == typeof(string) ? (IComparer<TValue>)(object)StringComparer.Ordinal
        : typeof(TValue) == typeof(Uri) ? (IComparer<TValue>)(object)Comparer<Uri>.Create((a, b) => string.CompareOrdinal(a?.OriginalString, b?.OriginalString))
        : Comparer<TValue>.Default;

    public long Tests { get; init; } = 1;

    /// <summary>What is dear to work out would be worked out of all rows at the cost of nobody.</summary>
    public bool IsKept => Tests == 1;

    public int Compare(T left, T right, Snapshot snapshot) => Compare(get(left, snapshot), get(right, snapshot));

    public void Sort<TRow>(ReadOnlySpan<T> things, Span<TRow> rows, Snapshot snapshot, List<(int Start, int Count)> ties)
    {
        var values = KeyColumn.Read(things, rows, get, snapshot, ties);
        var sorted = rows[..values.Length];
        values.Sort(sorted, Comparer);
        if (descending)
        {
            values.Reverse();
            sorted.Reverse();
        }

        var start = 0;
        for (var i = 1; i <= values.Length; i++)
        {
            if (i == values.Length || Comparer.Compare(values[i - 1], values[i]) != 0)
            {
                KeyColumn.Tie(ties, start, i);
                start = i;
            }
        }
    }

    public void Write(Utf8JsonWriter cursor, T item, Snapshot snapshot) => CursorValue.Write(cursor, get(item, snapshot));

    public Func<T, Snapshot, int>? Read(JsonElement cursor) => CursorValue.TryRead<TValue>(cursor, out var value)
        ? (item, snapshot) => Compare(get(item, snapshot), value)
        : null;

    private int Compare(TValue left, TValue right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 1 : 0) - (right is null ? 1 : 0);
        }

        var order = Comparer.Compare(left, right);
        return descending ? -order : order;
    }
}
