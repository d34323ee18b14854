using CsCheck;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Indexing;
using Mass.Graph.Querying.Paging;
using Mass.Graph.Querying.Sorting;

namespace Mass.Graph.Tests.Querying.Indexing;

/// <summary>Pages that are cut out of several lists together are those of one list that has all their rows, whoever asked for what before.</summary>
public sealed class FoundRowsTests
{
    private static readonly Order<Row> ByRank = new([Key(row => row.Rank), Key(row => row.Id)]) { Key = nameof(ByRank) };
    private static readonly RowValues<Row> Kinds = new(nameof(Kinds), (row, _, values) => values.Add(row.Kind));

    /// <summary>Lists of which some are empty, and some longer than what is kept of them together.</summary>
    private static readonly Gen<IReadOnlyList<Row[]>> Lists = Gen.Select(Gen.OneOf(Gen.Int[0, 3], Gen.Int[0, 90], Gen.Int[200, 400]).Array[1, 4], Gen.Int[1, 300], Gen.Int[1, 4], (sizes, ranks, kinds) =>
    {
        var id = 0;
        return (IReadOnlyList<Row[]>)[.. sizes.Select(size => Enumerable.Range(0, size).Select(_ => new Row(++id, id * 7919 % ranks, id * 104_729 % 997 % kinds)).ToArray())];
    });

    private static readonly Gen<Asked> Pages = Gen.Select(
        Gen.OneOf(Gen.Int[0, 8], Gen.OneOfConst(0, 1, 100, 254, 255, 256, 257, 500, int.MaxValue), Gen.Int[0, 500]), Gen.Int[0, 3].Select(each => each == 0), Gen.Int[0, 1_300].Nullable(0.3), Gen.Int[0, 1_300].Nullable(0.7),
        (size, fromEnd, after, before) => new Asked(size, fromEnd, after, before));

    [Fact]
    public void Pages_of_several_lists_are_those_of_one() => Gen.Select(Lists, Gen.OneOf(Gen.Const((int[]?)null), Gen.Int[0, 4].Array[0, 2].Select(each => (int[]?)each)), Gen.Bool, Pages.Array[1, 12]).Sample((lists, kinds, isTested, pages) =>
    {
        var (ordered, scanned) = (Ordered(lists), Scanned(lists, kinds, isTested));
        foreach (var page in pages)
        {
            Assert.Equal(page.Of(scanned, lists), page.Of(Indexed(ordered, kinds, isTested), lists));
        }

        Assert.Equal(scanned.Count, Indexed(ordered, kinds, isTested).Count);
    }, iter: 400);

    [Fact]
    public void Going_from_page_to_page_meets_each_row_once_in_both_directions() => Gen.Select(Lists, Gen.OneOf(Gen.Int[1, 40], Gen.Int[200, 300])).Sample((lists, size) =>
    {
        var ordered = Ordered(lists);
        var all = lists.SelectMany(list => list).Order(ByRank.In(GraphFixture.Shipped)).ToList();
        foreach (var fromEnd in new[] { false, true })
        {
            var (met, more, end) = (new List<Row>(), true, (Row?)null);
            while (more)
            {
                var place = end is { } row ? Place(row) : null;
                var window = Indexed(ordered, null, isTested: false).Cut(size, fromEnd, fromEnd ? null : place, fromEnd ? place : null);
                met.InsertRange(fromEnd ? 0 : met.Count, window.Items);
                Assert.Equal(end is not null && window.Items.Count > 0, window.Items.Count > 0 && (fromEnd ? window.HasNext : window.HasPrevious));
                (more, end) = (fromEnd ? window.HasPrevious : window.HasNext, window.Items.Count == 0 ? end : fromEnd ? window.Items[0] : window.Items[^1]);
            }

            Assert.Equal(all, met);
        }
    }, iter: 60);

    [Fact]
    public void Many_who_ask_at_once_get_what_each_gets_alone() => Gen.Select(Lists, Pages.Array[8, 32]).Sample((lists, pages) =>
    {
        var (ordered, right) = (Ordered(lists), Scanned(lists, [0, 1], isTested: false));
        var expected = pages.Select(page => page.Of(right, lists)).ToList();
        var found = new string[pages.Length];
        Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            var matches = Indexed(ordered, [0, 1], isTested: false);
            found[i] = matches.Count == right.Count ? pages[i].Of(matches, lists) : $"count {matches.Count}";
        });
        Assert.Equal(expected, found);
    }, iter: 60, threads: 1);

    [Fact]
    public void What_was_found_before_takes_as_much_from_the_effort_as_the_first_time_beside_a_test_of_each_row_for_making_the_index()
    {
        var ordered = Ordered([[.. Enumerable.Range(1, 300).Select(id => new Row(id, id % 7, id % 3))], [new Row(301, 1, 1)]]);
        var spent = Enumerable.Range(0, 3).Select(_ =>
        {
            var effort = new Effort(long.MaxValue, CancellationToken.None);
            ordered.Found([new(Kinds, [1, 2])], effort);
            return effort.Spent;
        }).ToList();
        Assert.Equal([spent[1] + 301, spent[1], spent[1]], spent);
    }

    [Fact]
    public void Where_one_list_alone_has_no_index_none_of_them_is_searched_by_it()
    {
        var manyKinds = Enumerable.Range(1, 500).Select(id => new Row(id, 0, id)).ToArray();
        var ordered = Ordered([[new Row(501, 0, 1)], manyKinds]);
        for (var time = 0; time < 2; time++)
        {
            Assert.Null(ordered.Found([new(Kinds, [1])], Boundless()));
        }
    }

    private static OrderedLists<Row> Ordered(IReadOnlyList<Row[]> lists) => new([.. lists.Select(list => new OrderedRows<Row>([.. list.Order(ByRank.In(GraphFixture.Shipped))]))], ByRank, GraphFixture.Shipped);

    private static IndexedMatches<Row> Indexed(OrderedLists<Row> lists, int[]? kinds, bool isTested)
    {
        var found = lists.Found(kinds is null ? [] : [new(Kinds, [.. kinds.Distinct().Cast<object>()])], Boundless())!;
        return new(found, null, isTested ? (row, _) => row.Id % 3 > 0 : null, ByRank, GraphFixture.Shipped, Boundless());
    }

    private static ScannedMatches<Row> Scanned(IReadOnlyList<Row[]> lists, int[]? kinds, bool isTested) => new(
        [.. lists.SelectMany(list => list)], (row, _) => kinds?.Contains(row.Kind) != false && (!isTested || row.Id % 3 > 0), ByRank, GraphFixture.Shipped, Boundless());

    private static Effort Boundless() => new(long.MaxValue, CancellationToken.None);

    private static RowPlace<Row> Place(Row row) => each => ByRank.Compare(each, row, GraphFixture.Shipped);

    private static LeafSortKey<Row, int> Key(Func<Row, int> get) => new((row, _) => get(row), descending: false);

    private sealed record Row(int Id, int Rank, int Kind);

    /// <summary>A page, between the places of two rows by their ids.</summary>
    private sealed record Asked(int Size, bool FromEnd, int? After, int? Before)
    {
        public string Of(Matches<Row> matches, IReadOnlyList<Row[]> lists)
        {
            var window = matches.Cut(Size, FromEnd, PlaceOf(After, lists), PlaceOf(Before, lists));
            return $"{string.Join(' ', window.Items.Select(row => row.Id))} {window.HasNext} {window.HasPrevious}";
        }

        /// <summary>The place of a row, or of one that is gone.</summary>
        private static RowPlace<Row>? PlaceOf(int? id, IReadOnlyList<Row[]> lists) =>
            id is { } one ? Place(lists.SelectMany(list => list).FirstOrDefault(row => row.Id == one) ?? new Row(one, one % 300, 0)) : null;
    }
}
