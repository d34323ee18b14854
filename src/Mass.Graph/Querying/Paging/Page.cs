using System.Runtime.ExceptionServices;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Paging;

/// <summary>A part of a filtered and ordered list. What nobody asks for is not worked out.</summary>
internal sealed class Page<T> : IPageInfo
{
    private readonly PageArguments arguments;
    private readonly Order<T> order;
    private readonly Snapshot snapshot;
    private readonly Lazy<IReadOnlyList<T>> matched;
    private readonly Lazy<Window> window;
    private readonly Lazy<string> fingerprint;

    public Page(
        IReadOnlyList<T> source, RowTest<T>? where, Order<T> order, PageArguments arguments, Snapshot snapshot, Func<string> fingerprint, Action<int> count, Effort effort)
    {
        (this.arguments, this.order, this.snapshot) = (arguments, order, snapshot);
        this.fingerprint = new(fingerprint);
        matched = new(() => where is null ? source : Matching(source, where, effort), LazyThreadSafetyMode.PublicationOnly);

        // An error is not kept: each field that meets it needs one with a path of its own.
        window = new(
            () =>
            {
                var cut = Cut(arguments, effort);
                count(cut.Items.Count);
                return cut;
            },
            LazyThreadSafetyMode.PublicationOnly);

        // A wrong cursor is an error also when only the count is asked for.
        if (arguments.After is not null || arguments.Before is not null)
        {
            _ = window.Value;
        }
    }

    private Page(Page<T> of, PageArguments arguments, Func<Window> cut)
    {
        (this.arguments, order, snapshot, matched, fingerprint) = (arguments, of.order, of.snapshot, of.matched, of.fingerprint);
        window = new(cut, LazyThreadSafetyMode.PublicationOnly);
    }

    public int TotalCount => matched.Value.Count;

    /// <summary>All rows that the filter matches, in no order.</summary>
    public IReadOnlyList<T> Matched => matched.Value;

    public Snapshot Snapshot => snapshot;

    /// <summary>What was worked out of all rows, kept for those who ask again.</summary>
    public object? Aggregates { get; set; }

    public IReadOnlyList<T> Items => window.Value.Items;

    public bool HasNextPage => window.Value.HasNext;

    public bool HasPreviousPage => window.Value.HasPrevious;

    public string? StartCursor => Items.Count > 0 ? CursorOf(Items[0]) : null;

    public string? EndCursor => Items.Count > 0 ? CursorOf(Items[^1]) : null;

    public string CursorOf(T item) => Cursor.Of(fingerprint.Value, order, item, snapshot);

    /// <summary>All that lies between the cursors, when no size was asked for; the page itself otherwise.</summary>
    public Page<T> Whole(Effort effort)
    {
        var all = arguments.IsSized ? arguments : arguments with { Size = int.MaxValue };
        return new Page<T>(this, all, () => Cut(all, effort));
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
        return new Window(rows, end < Items.Count || HasNextPage, start > 0 || HasPreviousPage);
    });

    private List<T> Matching(IReadOnlyList<T> source, RowTest<T> where, Effort effort)
    {
        var items = new List<T>();
        for (var i = 0; i < source.Count; i++)
        {
            effort.Spend();
            if (where(source[i], snapshot))
            {
                items.Add(source[i]);
            }
        }

        return items;
    }

    private Window Cut(PageArguments arguments, Effort effort)
    {
        var after = arguments.After is { } afterCursor ? Cursor.Read(afterCursor, "after", fingerprint.Value, order) : null;
        var before = arguments.Before is { } beforeCursor ? Cursor.Read(beforeCursor, "before", fingerprint.Value, order) : null;
        var (skippedBefore, skippedAfter) = (false, false);
        var rest = matched.Value;

        if (after is not null || before is not null)
        {
            effort.Spend(rest.Count * order.Keys.Max(key => key.Tests));
            var between = new List<T>();
            foreach (var item in matched.Value)
            {
                if (after is not null && after(item, snapshot) <= 0)
                {
                    skippedBefore = true;
                }
                else if (before is not null && before(item, snapshot) >= 0)
                {
                    skippedAfter = true;
                }
                else
                {
                    between.Add(item);
                }
            }

            rest = between;
        }

        var items = Sorted(rest, arguments, order.In(snapshot, effort));
        var more = rest.Count > arguments.Size;
        return new Window(items, arguments.FromEnd ? skippedAfter : more || skippedAfter, arguments.FromEnd ? more || skippedBefore : skippedBefore);
    }

    private static IReadOnlyList<T> Sorted(IReadOnlyList<T> rows, PageArguments arguments, IComparer<T> order)
    {
        try
        {
            return Selection.Of(rows, arguments.Size, arguments.FromEnd, order);
        }
        catch (InvalidOperationException e) when (e.InnerException is QueryError or OperationCanceledException)
        {
            // The sort of the runtime wraps what a comparison throws.
            ExceptionDispatchInfo.Throw(e.InnerException);
            throw;
        }
    }

    private sealed record Window(IReadOnlyList<T> Items, bool HasNext, bool HasPrevious);
}
