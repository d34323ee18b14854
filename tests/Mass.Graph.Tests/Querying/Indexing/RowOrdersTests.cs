using System.Text.Json;
using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Tests.Querying.Indexing;

/// <summary>What is kept of the orders of rows.</summary>
public sealed class RowOrdersTests
{
    private static readonly string[] Rows = [.. Enumerable.Range(0, 500).Select(each => $"{each * 7919 % 1000:000} {each}")];

    [Fact]
    public void A_later_state_takes_no_order_away_from_the_one_before()
    {
        var key = new CountedKey();
        var order = new Order<string>([key]) { Key = "counted" };
        var first = new KeptRows<string>(Rows);
        Assert.Null(first.Orders.In(order, GraphFixture.Shipped));
        Assert.NotNull(first.Orders.In(order, GraphFixture.Shipped));
        var second = new KeptRows<string>([.. Rows], first);
        _ = second.Orders;
        var third = new KeptRows<string>([.. Rows], second);
        Assert.NotNull(third.Orders.In(order, GraphFixture.Shipped));
        key.Compared = 0;
        Assert.Equal(Rows.Order(StringComparer.Ordinal), second.Orders.In(order, GraphFixture.Shipped)!.Rows);
        Assert.Equal(0, key.Compared);
    }

    [Fact]
    public void What_is_dear_to_read_is_not_kept_in_its_order() =>
        Assert.Equal([true, false], new[] { 1, 3 }.Select(tests => ((ISortKey<string>)new LeafSortKey<string, int>((row, _) => row.Length, descending: false) { Tests = tests }).IsKept));

    /// <summary>Counts how often rows are compared.</summary>
    private sealed class CountedKey : ISortKey<string>
    {
        public int Compared { get; set; }

        public int Compare(string left, string right, Snapshot snapshot)
        {
            Compared++;
            return string.CompareOrdinal(left, right);
        }

        public void Write(Utf8JsonWriter cursor, string item, Snapshot snapshot) => cursor.WriteStringValue(item);

        public Func<string, Snapshot, int>? Read(JsonElement cursor) => null;
    }
}
