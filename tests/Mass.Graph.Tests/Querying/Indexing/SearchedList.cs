using GraphQL.Types;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Grouping;
using Mass.Graph.Querying.Indexing;
using Mass.Graph.Querying.Paging;
using Mass.Graph.Querying.Rows;
using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Differential;

namespace Mass.Graph.Tests.Querying.Indexing;

/// <summary>A list at the root whose rows are of a type.</summary>
internal sealed class SearchedList<T>(FieldType list, ObjectModel<T> type, Func<Snapshot, IReadOnlyList<T>> rows) : ISearchedList
    where T : class
{
    /// <summary>An order is kept from the second time on that it is asked for, and remembered from the third.</summary>
    private const int Times = 3;

    /// <summary>What takes more is left to other tests.</summary>
    private const long MostTests = 300_000;

    private readonly IReadOnlyList<GroupKey<T>> keys = type.GroupKeys(KeyReach.OfRows);

    public string Name => list.Name;

    public FieldType Field => list;

    public int Indexed { get; private set; }

    public int Count(Snapshot snapshot) => rows(snapshot).Count;

    public string? Difference(Snapshot snapshot, Snapshot afresh, object? where, object? order, Dice dice)
    {
        var filter = where is IDictionary<string, object?> { Count: > 0 } given ? given : null;
        var pages = Enumerable.Range(0, 3).Select(_ => PageOf(rows(afresh), dice)).ToList();
        var grouped = keys.Count == 0 ? [] : Enumerable.Range(0, 2).Select(_ => Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => dice.Of(keys)).Distinct().ToList()).ToList();
        var right = Answers(Scanned, afresh, MostTests);
        if (right is null)
        {
            return null;
        }

        for (var time = 1; time <= Times; time++)
        {
            Indexed += time == Times && filter is not null && IsIndexed(filter, order, snapshot) ? 1 : 0;
            var found = Answers(RowSearch.In, snapshot, long.MaxValue)!;
            for (var i = 0; i < Math.Max(found.Count, right.Count); i++)
            {
                if (found.ElementAtOrDefault(i) != right.ElementAtOrDefault(i))
                {
                    return $"{Name}, time {time}: found {found.ElementAtOrDefault(i)}, right is {right.ElementAtOrDefault(i)}";
                }
            }
        }

        return null;

        List<string>? Answers(Search search, Snapshot state, long most)
        {
            try
            {
                var sequence = type.OrderOf(order);
                Matches<T> Searched() => search(rows(state), filter, type, sequence, state, new Effort(most, CancellationToken.None));
                return
                [
                    $"count {Searched().Count}",
                    $"all {Spelled(Searched().All)}",
                    .. pages.Select(page => $"page {page.Spelled(Searched(), sequence, state, afresh)}"),
                    .. grouped.SelectMany(by => Groups(by, Searched(), state)),
                ];
            }
            catch (QueryError e)
            {
                return e.Code == ErrorCodes.LimitExceeded ? null : [e.Message];
            }
        }
    }

    public bool IsSortedAsCompared(Snapshot snapshot, object? order, Dice dice)
    {
        List<T> mixed = [.. rows(snapshot)];
        dice.Shuffle(mixed);
        Order<T> sequence;
        try
        {
            sequence = type.OrderOf(order);
        }
        catch (QueryError)
        {
            // An order that names two keys in one object is none.
            return true;
        }

        T[] sorted = [.. mixed];
        sequence.Sort(sorted, snapshot);
        return mixed.Order(sequence.In(snapshot)).SequenceEqual(sorted, ReferenceEqualityComparer.Instance);
    }

    private bool IsIndexed(IDictionary<string, object?> filter, object? order, Snapshot snapshot)
    {
        try
        {
            return type.Terms(filter).Answered.Count > 0 && RowSearch.In(rows(snapshot), filter, type, type.OrderOf(order), snapshot, Effort()) is IndexedMatches<T>;
        }
        catch (QueryError)
        {
            return false;
        }
    }

    private delegate Matches<T> Search(IReadOnlyList<T> source, IDictionary<string, object?>? where, ObjectModel<T> type, Order<T> order, Snapshot snapshot, Effort effort);

    private static ScannedMatches<T> Scanned(IReadOnlyList<T> source, IDictionary<string, object?>? where, ObjectModel<T> type, Order<T> order, Snapshot snapshot, Effort effort) =>
        new(source, where is null ? null : type.Where(where, effort), order, snapshot, effort);

    private static Effort Effort() => new(long.MaxValue, CancellationToken.None);

    private static Drawn PageOf(IReadOnlyList<T> all, Dice dice)
    {
        T? Place() => all.Count > 0 && dice.Chance(50) ? all[dice.Below(all.Count)] : null;
        return new(dice.Chance(80) ? dice.Below(8) : 1 + dice.Below(2_000), dice.Chance(50), Place(), Place());
    }

    private static IEnumerable<string> Groups(IReadOnlyList<GroupKey<T>> by, Matches<T> matches, Snapshot snapshot) => new Grouping<T>(by, snapshot, Effort()).Of(matches)
        .Select(group => $"group {string.Join(' ', by.Select(key => $"{key.Name}={(group.Value(key.Name) is { } value ? key.Kind.Identity(value) : null)}"))}: {group.Rows.Count} {Spelled(group.Rows.Rows)}")
        .Order(StringComparer.Ordinal);

    private static string Spelled(IEnumerable<T> rows) => string.Join(' ', rows.Select(Spelled));

    private static string Spelled(T row) => row is IRow { Key: var key } ? key : $"{typeof(T).GetProperty("Id")?.GetValue(row) ?? row}";

    /// <summary>A page that may be asked for.</summary>
    private sealed record Drawn(int Size, bool FromEnd, T? After, T? Before)
    {
        public string Spelled(Matches<T> matches, Order<T> order, Snapshot snapshot, Snapshot afresh)
        {
            var window = matches.Cut(Size, FromEnd, Place(After, order, snapshot, afresh), Place(Before, order, snapshot, afresh));
            return $"{Size} {FromEnd} {(After is null ? "" : SearchedList<T>.Spelled(After))} {(Before is null ? "" : SearchedList<T>.Spelled(Before))}: {SearchedList<T>.Spelled(window.Items)} {window.HasNext} {window.HasPrevious}";
        }

        private static RowPlace<T>? Place(T? row, Order<T> order, Snapshot snapshot, Snapshot afresh)
        {
            if (row is null)
            {
                return null;
            }

            var place = Cursor.Read(Cursor.Of("", order, row, afresh), "after", "", order);
            return each => place(each, snapshot);
        }
    }
}
