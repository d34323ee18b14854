using System.Text.Json;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Sorting;

/// <summary>A key of those things whose key the reader may see; the others come where what has none comes, and their cursors tell nothing of it.</summary>
internal sealed class GuardedSortKey<T>(ISortKey<T> key, Func<T, Snapshot, bool> isOpen) : ISortKey<T>
    where T : class
{
    public long Tests => key.Tests;

    /// <summary>Who may see the key differs from reader to reader.</summary>
    public bool IsKept => false;

    public int Compare(T left, T right, Snapshot snapshot) => (isOpen(left, snapshot), isOpen(right, snapshot)) switch
    {
        (false, false) => 0,
        (false, _) => 1,
        (_, false) => -1,
        _ => key.Compare(left, right, snapshot),
    };

    public void Sort<TRow>(ReadOnlySpan<T> things, Span<TRow> rows, Snapshot snapshot, List<(int Start, int Count)> ties)
    {
        var open = KeyColumn.Read(things, rows, (item, at) => isOpen(item, at) ? item : null, snapshot, ties);
        key.Sort(open, rows[..open.Length], snapshot, ties);
    }

    public void Write(Utf8JsonWriter cursor, T item, Snapshot snapshot)
    {
        cursor.WriteStartArray();
        if (isOpen(item, snapshot))
        {
            key.Write(cursor, item, snapshot);
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
            return (item, snapshot) => isOpen(item, snapshot) ? -1 : 0;
        }

        return key.Read(cursor[0]) is { } compare
            ? (item, snapshot) => isOpen(item, snapshot) ? compare(item, snapshot) : 1
            : null;
    }
}
