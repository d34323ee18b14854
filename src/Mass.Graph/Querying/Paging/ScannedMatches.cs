using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Paging;

/// <summary>Rows that are found by going through a list, and ordered when a page of them is asked for.</summary>
internal sealed class ScannedMatches<T>(IReadOnlyList<T> source, RowTest<T>? where, Order<T> order, Snapshot snapshot, Effort effort) : Matches<T>
    where T : class
{
    private IReadOnlyList<T>? matched;

    public override int Count => All.Count;

    public override IReadOnlyList<T> All => matched ??= where is null ? source : Matching(where);

    public override Window<T> Cut(int size, bool fromEnd, RowPlace<T>? after, RowPlace<T>? before)
    {
        var (skippedBefore, skippedAfter) = (false, false);
        var rest = All;
        if (after is not null || before is not null)
        {
            effort.Spend(rest.Count * order.Keys.Max(key => key.Tests));
            var between = new List<T>();
            foreach (var item in All)
            {
                if (after is not null && after(item) <= 0)
                {
                    skippedBefore = true;
                }
                else if (before is not null && before(item) >= 0)
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

        var items = Sorted.Of(() => Selection.Of(rest, size, fromEnd, order.In(snapshot, effort)));
        var more = rest.Count > size;
        return new Window<T>(items, fromEnd ? skippedAfter : more || skippedAfter, fromEnd ? more || skippedBefore : skippedBefore);
    }

    private List<T> Matching(RowTest<T> where)
    {
        var items = new List<T>();
        foreach (var part in Segments<T>.Parts(source))
        {
            if (part is KeptRows<T> kept)
            {
                foreach (var row in kept.Span)
                {
                    effort.Spend();
                    if (where(row, snapshot))
                    {
                        items.Add(row);
                    }
                }

                continue;
            }

            for (var i = 0; i < part.Count; i++)
            {
                effort.Spend();
                if (where(part[i], snapshot))
                {
                    items.Add(part[i]);
                }
            }
        }

        return items;
    }
}
