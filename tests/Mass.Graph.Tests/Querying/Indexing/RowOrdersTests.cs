using System.Globalization;
using CsCheck;
using Mass.Graph.Access;
using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Differential;

namespace Mass.Graph.Tests.Querying.Indexing;

/// <summary>What is kept of the orders of rows.</summary>
public sealed class RowOrdersTests
{
    private const int DrawsOfList = 4;
    private static readonly string[] Rows = [.. Enumerable.Range(0, 500).Select(each => $"{each * 7919 % 1000:000} {each}")];

    [Fact]
    public void A_later_state_takes_no_order_away_from_the_one_before()
    {
        var read = 0;
        var order = new Order<string>([Counted(() => read++, row => row)]) { Key = "counted" };
        var first = new KeptRows<string>(Rows);
        Assert.Null(first.Orders.In(order, GraphFixture.Shipped));
        Assert.NotNull(first.Orders.In(order, GraphFixture.Shipped));
        var second = new KeptRows<string>([.. Rows], first);
        _ = second.Orders;
        var third = new KeptRows<string>([.. Rows], second);
        Assert.NotNull(third.Orders.In(order, GraphFixture.Shipped));
        read = 0;
        Assert.Equal(Rows.Order(StringComparer.Ordinal), second.Orders.In(order, GraphFixture.Shipped)!.Rows);
        Assert.Equal(0, read);
    }

    [Fact]
    public void What_is_dear_to_read_is_not_kept_in_its_order() =>
        Assert.Equal([true, false], new[] { 1, 3 }.Select(tests => ((ISortKey<string>)new LeafSortKey<string, int>((row, _) => row.Length, descending: false) { Tests = tests }).IsKept));

    [Fact]
    public void A_key_is_read_once_of_each_row_and_a_later_one_only_of_rows_that_are_tied()
    {
        var (first, later) = (0, 0);
        string[] rows = ["b 2", "a 1", "c 1", "b 1", "d 1"];
        new Order<string>([Counted(() => first++, row => row[..1]), Counted(() => later++, row => row[2..])]).Sort(rows, GraphFixture.Shipped);
        Assert.Equal(["a 1", "b 1", "b 2", "c 1", "d 1"], rows);
        Assert.Equal((5, 2), (first, later));
    }

    [Fact]
    public void What_cannot_be_read_says_why_itself() =>
        Assert.Throws<FormatException>(() => new Order<string>([Counted(() => { }, row => $"{int.Parse(row, CultureInfo.InvariantCulture)}")]).Sort(["1", "one"], GraphFixture.Shipped));

    /// <summary>Of keys that are often null, equal or hidden, and of the things that rows refer to.</summary>
    [Fact]
    public void Rows_are_sorted_as_they_compare() => Gen.Select(Thing.Any.Array[0, 40], Gen.Int[0, Thing.Keys.Count - 1].Array[0, 4]).Sample((things, keys) =>
    {
        var order = new Order<Thing>([.. keys.Select(key => Thing.Keys[key]), Thing.Identity]);
        var rows = things.DistinctBy(each => each.Id).ToArray();
        var expected = rows.Order(order.In(GraphFixture.Shipped)).ToList();
        order.Sort(rows, GraphFixture.Shipped);
        Assert.Equal(expected, rows, ReferenceEqualityComparer.Instance);
    });

    [Theory]
    [InlineData(nameof(AccessClass.Public))]
    [InlineData(nameof(AccessClass.Member))]
    [InlineData(nameof(AccessClass.Staff))]
    [InlineData(nameof(AccessClass.Confidential))]
    public void The_rows_of_the_graph_are_sorted_as_they_compare(string reader)
    {
        var served = Enum.Parse<AccessClass>(reader);
        var snapshot = GraphFixture.Fictitious.For(GraphFixture.ViewerOf(served, GraphFixture.Fictitious)).Present(GraphFixture.Today);
        var (graph, dice) = (SearchedGraph.Of(snapshot.Viewer.Audience), new Dice((uint)served + 1));
        foreach (var list in graph.Lists.Where(list => list.Count(snapshot) > 1))
        {
            for (var i = 0; i < DrawsOfList; i++)
            {
                var (_, order, spelled) = graph.Draw(list, IndexedSearchTests.Values, dice);
                Assert.True(list.IsSortedAsCompared(snapshot, order, dice), $"{list.Name} {spelled}");
            }
        }
    }

    private static LeafSortKey<string, string> Counted(Action read, Func<string, string> get) => new(
        (row, _) =>
        {
            read();
            return get(row);
        },
        descending: false);

    /// <summary>A row with a key of each kind.</summary>
    private sealed record Thing(Guid Id, string? Name, int? Size, DateOnly Day, bool IsOpen, Uri? Address, Thing? Other)
    {
        private static readonly Gen<Thing> Single = Gen.Select(
            Gen.Int[0, 60], Gen.OneOfConst("a", "B", "b", "é", null), Gen.Int[0, 2].Nullable(), Gen.Int[0, 2], Gen.Bool, Gen.OneOfConst("https://example.org/a", "https://example.org/B", null),
            (id, name, size, day, isOpen, address) => new Thing(new Guid(id * 7919, 0, 0, new byte[8]), name, size, new DateOnly(2026, 1, 1 + day), isOpen, address is null ? null : new Uri(address), null));

        public static Gen<Thing> Any { get; } = Gen.Select(Single, Single, Gen.Bool, (thing, other, refers) => refers ? thing with { Other = other } : thing);

        public static ISortKey<Thing> Identity { get; } = new LeafSortKey<Thing, Guid>((thing, _) => thing.Id, descending: false);

        public static IReadOnlyList<ISortKey<Thing>> Keys { get; } =
        [
            .. Leaves(descending: false),
            .. Leaves(descending: true),
            .. Leaves(descending: false).Select(key => new GuardedSortKey<Thing>(key, (thing, _) => thing.IsOpen)),
            .. Leaves(descending: true).Select(key => new ReferenceSortKey<Thing, Thing>((thing, _) => thing.Other, key)),
            .. Leaves(descending: false).Select(key => new ReferenceSortKey<Thing, Thing>((thing, _) => thing.Other, new GuardedSortKey<Thing>(key, (thing, _) => thing.IsOpen))),
            .. Leaves(descending: true).Select(key => new GuardedSortKey<Thing>(new ReferenceSortKey<Thing, Thing>((thing, _) => thing.Other, key), (thing, _) => thing.IsOpen)),
        ];

        private static IEnumerable<ISortKey<Thing>> Leaves(bool descending) =>
        [
            new LeafSortKey<Thing, string?>((thing, _) => thing.Name, descending),
            new LeafSortKey<Thing, int?>((thing, _) => thing.Size, descending),
            new LeafSortKey<Thing, DateOnly>((thing, _) => thing.Day, descending),
            new LeafSortKey<Thing, bool>((thing, _) => thing.IsOpen, descending),
            new LeafSortKey<Thing, Uri?>((thing, _) => thing.Address, descending),
        ];
    }
}
