namespace Mass.Graph.Querying.Paging;

/// <summary>The rows of a list that fit a filter, of which pages are cut in an order. What nobody asks for is not worked out.</summary>
internal abstract class Matches<T>
    where T : class
{
    /// <summary>How many there are.</summary>
    public abstract int Count { get; }

    /// <summary>All of them, in the order of the list, whatever order pages of them are in: what is added up comes out the same to the last digit.</summary>
    public abstract IReadOnlyList<T> All { get; }

    /// <summary>A part of them.</summary>
    /// <param name="size">How many at most.</param>
    /// <param name="fromEnd">Whether the last ones are taken and not the first.</param>
    /// <param name="after">Compares rows with the place after which they are taken; null for no such place.</param>
    /// <param name="before">Compares rows with the place before which they are taken; null for no such place.</param>
    public abstract Window<T> Cut(int size, bool fromEnd, RowPlace<T>? after, RowPlace<T>? before);
}

/// <summary>Rows in an order, and whether there are others before and after them.</summary>
internal sealed record Window<T>(IReadOnlyList<T> Items, bool HasNext, bool HasPrevious);

/// <summary>Compares a row with a place in an order: less than 0 for a row before it.</summary>
internal delegate int RowPlace<in T>(T row);
