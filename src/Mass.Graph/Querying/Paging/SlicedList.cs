using System.Globalization;
using GraphQL;

namespace Mass.Graph.Querying.Paging;

/// <summary>
/// The one list of an operation that is answered slice by slice: it is filtered and ordered once, and the operation is executed again for each
/// slice of it. What is kept between slices is the order of the rows, never what was made of them.
/// </summary>
/// <param name="path">The response names that lead to the list from the root.</param>
/// <param name="size">How many rows a slice has.</param>
/// <param name="most">How many rows the list may have.</param>
internal sealed class SlicedList(IReadOnlyList<string> path, int size, int most)
{
    private object? whole;
    private int start;

    /// <summary>How many rows the whole list has; known once the first slice was cut.</summary>
    public int Count { get; private set; }

    public bool HasMore => start + size < Count;

    /// <summary>How many slices are still to come.</summary>
    public int Left => HasMore ? (Count - start - 1) / size : 0;

    public void MoveOn() => start += size;

    /// <summary>Whether a field is the list. Nothing on the way to it is a list, so names tell.</summary>
    public bool IsAt(IResolveFieldContext context)
    {
        var field = context;
        for (var i = path.Count - 1; i >= 0; i--, field = field.Parent)
        {
            if (field is null || field.FieldAst.ResponseName() != path[i])
            {
                return false;
            }
        }

        return field is null;
    }

    /// <summary>The slice that is due. A caller who asks for a page gets that page and no more.</summary>
    public Page<T> Cut<T>(Func<Page<T>> resolve, Action<int> count)
        where T : class
    {
        if (whole is null)
        {
            var page = resolve().Whole();
            Count = page.Items.Count <= most ? page.Items.Count : throw TooMany(page.Items.Count, most);
            whole = page;
        }

        return ((Page<T>)whole).Slice(start, size, count);
    }

    public static QueryError TooMany(int found, int most) => new(
        ErrorCodes.LimitExceeded,
        string.Create(CultureInfo.InvariantCulture, $"The table would have {found} rows; at most {most} are given. Filter with 'where', or ask for a page with 'first' and 'after'."),
        new Dictionary<string, object?> { ["limit"] = "exportRows", ["allowed"] = most, ["found"] = found });
}
