using System.Globalization;
using GraphQL;

namespace Mass.Graph.Querying.Paging;

/// <summary>The part of a list that is asked for.</summary>
internal sealed record PageArguments(int Size, bool FromEnd, string? After, string? Before)
{
    public const int DefaultSize = 25;
    public const int MaxSize = 500;

    /// <summary>Whether the size was asked for; otherwise it is the usual one.</summary>
    public bool IsSized { get; init; }

    public static PageArguments Of(IResolveFieldContext context)
    {
        var first = context.Argument<int?>("first");
        var last = context.Argument<int?>("last");
        if (first is not null && last is not null)
        {
            throw new QueryError(ErrorCodes.AmbiguousPage, "Both 'first' and 'last' are given; give one of them.");
        }

        Check("first", first);
        Check("last", last);
        return new PageArguments(
            first ?? last ?? DefaultSize, last is not null, context.Argument<string?>("after"), context.Argument<string?>("before"))
        {
            IsSized = first is not null || last is not null,
        };
    }

    private static void Check(string name, int? size)
    {
        if (size < 0)
        {
            throw new QueryError(
                ErrorCodes.PageTooSmall,
                string.Create(CultureInfo.InvariantCulture, $"'{name}' is {size}; a page has from 0 to {MaxSize} rows."),
                new Dictionary<string, object?> { ["limit"] = "pageSize", ["allowed"] = MaxSize, ["found"] = size });
        }

        if (size > MaxSize)
        {
            throw new QueryError(
                ErrorCodes.PageTooLarge,
                string.Create(CultureInfo.InvariantCulture, $"'{name}' is {size}; a page has at most {MaxSize} rows. Ask for the rest with 'after'."),
                new Dictionary<string, object?> { ["limit"] = "pageSize", ["allowed"] = MaxSize, ["found"] = size });
        }
    }
}
