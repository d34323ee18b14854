using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Paging;

/// <summary>A part of a filtered and ordered list. What nobody asks for is not worked out.</summary>
internal sealed class Page<T> : IPageInfo
    where T : class
{
    private readonly PageArguments arguments;
    private readonly Order<T> order;
    private readonly Snapshot snapshot;
    private readonly Matches<T> matches;
    private readonly Func<string> stamp;
    private readonly Func<Window<T>> cut;
    private string? fingerprint;
    private Window<T>? window;

    public Page(Matches<T> matches, Order<T> order, PageArguments arguments, Snapshot snapshot, Func<string> fingerprint, Action<int> count)
    {
        (this.matches, this.order, this.arguments, this.snapshot, stamp) = (matches, order, arguments, snapshot, fingerprint);

        // An error is not kept: each field that meets it needs one with a path of its own.
        cut = () =>
        {
            var made = Cut(arguments);
            count(made.Items.Count);
            return made;
        };

        // A wrong cursor is an error also when only the count is asked for.
        if (arguments.After is not null || arguments.Before is not null)
        {
            _ = Shown;
        }
    }

    private Page(Page<T> of, PageArguments arguments, Func<Window<T>> cut)
    {
        (this.arguments, order, snapshot, matches, stamp, fingerprint) = (arguments, of.order, of.snapshot, of.matches, of.stamp, of.fingerprint);
        this.cut = cut;
    }

    /// <summary>All rows that the filter matches.</summary>
    public Matches<T> Matches => matches;

    public int TotalCount => matches.Count;

    public Snapshot Snapshot => snapshot;

    /// <summary>What was worked out of all rows, kept for those who ask again.</summary>
    public object? Aggregates { get; set; }

    public IReadOnlyList<T> Items => Shown.Items;

    public bool HasNextPage => Shown.HasNext;

    public bool HasPreviousPage => Shown.HasPrevious;

    public string? StartCursor => Items.Count > 0 ? CursorOf(Items[0]) : null;

    public string? EndCursor => Items.Count > 0 ? CursorOf(Items[^1]) : null;

    private Window<T> Shown => window ??= cut();

    public string CursorOf(T item) => Cursor.Of(fingerprint ??= stamp(), order, item, snapshot);

    /// <summary>All that lies between the cursors, when no size was asked for; the page itself otherwise.</summary>
    public Page<T> Whole()
    {
        var all = arguments.IsSized ? arguments : arguments with { Size = int.MaxValue };
        return new Page<T>(this, all, () => Cut(all));
    }

    /// <summary>A part of the rows of this page.</summary>
    public Page<T> Slice(int start, int size, Action<int> count) => new(this, arguments, () =>
    {
        var end = Math.Min(Items.Count, start + size);
        var rows = new List<T>(end - start);
        for (var i = start; i < end; i++)
        {
            rows.Add(Items[i]);
        }

        count(rows.Count);
        return new Window<T>(rows, end < Items.Count || HasNextPage, start > 0 || HasPreviousPage);
    });

    private Window<T> Cut(PageArguments arguments) =>
        matches.Cut(arguments.Size, arguments.FromEnd, Place(arguments.After, "after"), Place(arguments.Before, "before"));

    private RowPlace<T>? Place(string? cursor, string argument)
    {
        if (cursor is null)
        {
            return null;
        }

        var place = Cursor.Read(cursor, argument, fingerprint ??= stamp(), order);
        return row => place(row, snapshot);
    }
}
