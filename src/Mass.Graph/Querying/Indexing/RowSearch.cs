using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Paging;
using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Indexing;

/// <summary>Chooses how the rows of a list are found: in an order and by indexes that are kept, or by going through the list. The rows are the same either way.</summary>
internal static class RowSearch
{
    /// <summary>A shorter list is gone through in less time than an index of it is looked up.</summary>
    private const int LeastRows = 64;

    public static Matches<T> In<T>(IReadOnlyList<T> source, IDictionary<string, object?>? where, ObjectModel<T> type, Order<T> order, Snapshot snapshot, Effort effort)
        where T : class
    {
        // Compiled whatever the way: what is wrong with a filter is told of all of it, and what it looks at is noted.
        var fits = where is null ? null : type.Where(where, effort);
        if (!Segments<T>.AreKept(source) || (where is not null && source.Count < LeastRows))
        {
            return new ScannedMatches<T>(source, fits, order, snapshot, effort);
        }

        var (terms, left) = where is null ? ([], null) : type.Terms(where);
        RowTest<T>? rest = left is null ? null : terms.Count == 0 ? fits : type.Where(left, effort);
        return snapshot.Ordered(source, order)?.Found(terms, effort) is { } found
            ? new IndexedMatches<T>(found, Recorded, rest, order, snapshot, effort)
            : Recorded() switch
            {
                IndexedMatches<T> unordered => new ScannedMatches<T>(unordered.All, null, order, snapshot, effort),
                var scanned => scanned,
            };

        Matches<T> Recorded() => snapshot.AsRecorded(source, type.OrderOf(null)).Found(terms, effort) is { } found
            ? new IndexedMatches<T>(found, null, rest, order, snapshot, effort)
            : new ScannedMatches<T>(source, fits, order, snapshot, effort);
    }
}
