using System.Collections;
using Mass.Graph.Querying.Indexing;

namespace Mass.Graph.Snapshots;

/// <summary>Rows that snapshots keep, in the order in which they were recorded, with the orders and indexes by which they are searched.</summary>
internal sealed class KeptRows<T> : IReadOnlyList<T>, IKeptRows
    where T : class
{
    private readonly T[] rows;
    private RowOrders<T>? former;
    private RowOrders<T>? orders;

    /// <param name="rows">The rows.</param>
    /// <param name="former">The rows in whose place they have come; they are not held on to.</param>
    public KeptRows(T[] rows, KeptRows<T>? former = null)
    {
        this.rows = rows;
        this.former = former is null ? null : Volatile.Read(ref former.orders) ?? Volatile.Read(ref former.former);
    }

    public static KeptRows<T> Empty { get; } = new([]);

    public int Count => rows.Length;

    public T this[int index] => rows[index];

    public ReadOnlySpan<T> Span => rows;

    object[] IKeptRows.Items => rows;

    /// <summary>The orders and indexes that were asked for.</summary>
    public RowOrders<T> Orders
    {
        get
        {
            if (Volatile.Read(ref orders) is { } known)
            {
                return known;
            }

            var made = Interlocked.CompareExchange(ref orders, new RowOrders<T>(rows, Volatile.Read(ref former)), null) ?? orders!;
            former = null;
            return made;
        }
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
