using System.Text.Json;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Sorting;

/// <summary>One key of an order. What is null comes last in both directions.</summary>
internal interface ISortKey<T>
{
    /// <summary>How many tests a comparison by the key takes from the effort of the operation.</summary>
    long Tests => 1;

    /// <summary>Whether the key is the same for everyone who reads the same and cheap to read, so that rows can be kept in its order.</summary>
    bool IsKept => true;

    int Compare(T left, T right, Snapshot snapshot);

    /// <summary>Sorts rows as comparing does, but reads the key of each once.</summary>
    /// <param name="things">The things that the rows are sorted by, one of each row; they may stand where the rows do.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="snapshot">What the keys are read from.</param>
    /// <param name="ties">Takes where rows begin whose keys are equal, and how many they are.</param>
    void Sort<TRow>(ReadOnlySpan<T> things, Span<TRow> rows, Snapshot snapshot, List<(int Start, int Count)> ties);

    /// <summary>Writes the key of a thing into a cursor.</summary>
    void Write(Utf8JsonWriter cursor, T item, Snapshot snapshot);

    /// <summary>Reads a key out of a cursor into a comparison of things with it; null when it is no such key.</summary>
    Func<T, Snapshot, int>? Read(JsonElement cursor);
}
