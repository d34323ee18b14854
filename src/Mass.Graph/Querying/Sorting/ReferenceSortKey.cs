using System.Text.Json;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Sorting;

/// <summary>A key of the thing that another one refers to.</summary>
internal sealed class ReferenceSortKey<T, TTarget>(Func<T, Snapshot, TTarget?> get, ISortKey<TTarget> key) : ISortKey<T>
    where TTarget : class
{
    public long Tests => key.Tests;

    public bool IsKept => key.IsKept;

    public int Compare(T left, T right, Snapshot snapshot) => (get(left, snapshot), get(right, snapshot)) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        var (a, b) => key.Compare(a, b, snapshot),
    };

    public void Sort<TRow>(ReadOnlySpan<T> things, Span<TRow> rows, Snapshot snapshot, List<(int Start, int Count)> ties)
    {
        var targets = KeyColumn.Read(things, rows, get, snapshot, ties);
        key.Sort(targets, rows[..targets.Length], snapshot, ties);
    }

    public void Write(Utf8JsonWriter cursor, T item, Snapshot snapshot)
    {
        // A list in the list tells the key of nothing (an empty one) from a key that is null.
        cursor.WriteStartArray();
        if (get(item, snapshot) is { } target)
        {
            key.Write(cursor, target, snapshot);
        }

        cursor.WriteEndArray();
    }

    public Func<T, Snapshot, int>? Read(JsonElement cursor)
    {
        if (cursor.ValueKind != JsonValueKind.Array || cursor.GetArrayLength() > 1)
        {
            return null;
        }

        if (cursor.GetArrayLength() == 0)
        {
            return (item, snapshot) => get(item, snapshot) is null ? 0 : -1;
        }

        return key.Read(cursor[0]) is { } compare
            ? (item, snapshot) => get(item, snapshot) is { } target ? compare(target, snapshot) : 1
            : null;
    }
}
