namespace Mass.Graph.Querying.Indexing;

/// <summary>A way through the rows of a list that fit, from one end to the other.</summary>
internal sealed class RowWay<T>
    where T : class
{
    private readonly FoundPart<T> part;
    private readonly int first;
    private readonly int end;
    private readonly bool fromEnd;
    private int at;

    private RowWay(FoundPart<T> part, int first, int end, bool fromEnd) => (this.part, this.first, this.end, this.fromEnd) = (part, first, end, fromEnd);

    public T Row => part.Rows[at];

    /// <summary>How many rows there can be on it.</summary>
    public int Most => end - first;

    /// <summary>A way that stands at its first row; null when there is none from the first place to before the end.</summary>
    public static RowWay<T>? Of(FoundPart<T> part, int first, int end, bool fromEnd)
    {
        var way = new RowWay<T>(part, first, end, fromEnd);
        return way.Stand(fromEnd ? end - 1 : first) ? way : null;
    }

    public bool Move() => Stand(fromEnd ? at - 1 : at + 1);

    private bool Stand(int from)
    {
        at = fromEnd ? part.Previous(from) : part.Next(from);
        return fromEnd ? at >= first : at >= 0 && at < end;
    }
}
