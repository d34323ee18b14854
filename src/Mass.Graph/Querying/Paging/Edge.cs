namespace Mass.Graph.Querying.Paging;

/// <summary>A row with its place in the list, which is worked out when it is asked for.</summary>
internal sealed class Edge<T>(Page<T> page, T node)
    where T : class
{
    public T Node => node;

    public string Cursor => page.CursorOf(node);
}

/// <summary>Where a page lies in its list.</summary>
internal interface IPageInfo
{
    bool HasNextPage { get; }

    bool HasPreviousPage { get; }

    string? StartCursor { get; }

    string? EndCursor { get; }
}
