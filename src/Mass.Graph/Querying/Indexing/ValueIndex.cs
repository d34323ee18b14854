using System.Runtime.InteropServices;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Indexing;

/// <summary>Which rows of an order have which value, a bit for each row.</summary>
internal sealed class ValueIndex
{
    /// <summary>Of more different values no index is made.</summary>
    public const int MostValues = 128;

    private readonly Dictionary<object, RowBits> byValue = [];
    private RowBits? ofNull;

    private ValueIndex()
    {
    }

    /// <summary>The values that rows have, null among them when some row has it.</summary>
    public IEnumerable<object?> Values => ofNull is null ? byValue.Keys : byValue.Keys.Prepend<object?>(null);

    /// <summary>The index of some values; null when these are too many to be worth one.</summary>
    public static ValueIndex? Of<T>(T[] rows, RowValues<T> values, Snapshot snapshot)
        where T : class
    {
        var (index, read) = (new ValueIndex(), new ReadValues(rows.Length));
        for (var i = 0; i < rows.Length; i++)
        {
            read.Begin();
            values.Read(rows[i], snapshot, read);
            if (read.IsOver)
            {
                return null;
            }

            foreach (var value in read.OfRow)
            {
                index.Add(value, i, rows.Length);
            }

            if (index.byValue.Count > MostValues)
            {
                return null;
            }
        }

        return index;
    }

    /// <summary>The rows that have a value; null when none has.</summary>
    public RowBits? Having(object? value) => value is null ? ofNull : byValue.GetValueOrDefault(value);

    private void Add(object? value, int row, int rows)
    {
        if (value is null)
        {
            (ofNull ??= new RowBits(rows)).Add(row);
            return;
        }

        ref var bits = ref CollectionsMarshal.GetValueRefOrAddDefault(byValue, value, out _);
        (bits ??= new RowBits(rows)).Add(row);
    }
}
