using System.Collections;

namespace Mass.Graph.Snapshots;

/// <summary>Several lists as one, without a copy of what they hold.</summary>
internal sealed class Segments<T> : IReadOnlyList<T>
    where T : class
{
    private readonly IReadOnlyList<T>[] parts;
    private readonly int[] starts;
    private int recent;

    private Segments(IReadOnlyList<T>[] parts)
    {
        (this.parts, starts) = (parts, new int[parts.Length + 1]);
        for (var i = 0; i < parts.Length; i++)
        {
            starts[i + 1] = starts[i] + parts[i].Count;
        }
    }

    public int Count => starts[^1];

    public T this[int index]
    {
        get
        {
            // Lists are mostly read from one end to the other: the part of the last index is likely that of this one.
            var part = recent;
            if (index < starts[part] || index >= starts[part + 1])
            {
                ArgumentOutOfRangeException.ThrowIfNegative(index);
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
                part = Array.BinarySearch(starts, index);
                recent = part = part < 0 ? ~part - 1 : part;
            }

            return parts[part][index - starts[part]];
        }
    }

    /// <summary>The lists as one: itself when it is the only one that has something.</summary>
    public static IReadOnlyList<T> Of(IEnumerable<IReadOnlyList<T>> lists) => lists.Where(list => list.Count > 0).ToArray() switch
    {
        [] => [],
        [var only] => only,
        var several => new Segments<T>(several),
    };

    /// <summary>The lists that a list is made of, in their order: itself when it is made of no others.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> Parts(IReadOnlyList<T> list) => list is Segments<T> segments ? segments.parts : [list];

    /// <summary>Whether a list is of rows that snapshots keep, and not one that was put together for a question.</summary>
    public static bool AreKept(IReadOnlyList<T> list) => list is KeptRows<T> || (list is Segments<T> segments && Array.TrueForAll(segments.parts, part => part is KeptRows<T>));

    public IEnumerator<T> GetEnumerator() => parts.SelectMany(part => part).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
