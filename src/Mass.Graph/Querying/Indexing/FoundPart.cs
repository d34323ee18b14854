using Mass.Graph.Querying.Filtering;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Indexing;

/// <summary>Which rows of one list fit a filter.</summary>
/// <param name="list">The rows in their order.</param>
/// <param name="bits">Those that fit what indexes say; null when nothing was asked of them.</param>
internal class FoundPart<T>(OrderedRows<T> list, RowBits? bits)
    where T : class
{
    public OrderedRows<T> List => list;

    public T[] Rows { get; } = list.Rows;

    public int Count => Known is { } known ? known.Count() : Rows.Length;

    /// <summary>The rows that fit the whole filter; null when all do.</summary>
    public virtual RowBits? Known => bits;

    /// <summary>Those that may fit, as far as is known without looking at a row; null when all may.</summary>
    protected virtual RowBits? Candidates => bits;

    /// <summary>The same rows as far as they pass a test, which is asked of no more of them than has to be.</summary>
    public FoundPart<T> Where(RowTest<T> test, Snapshot snapshot, Effort effort) => new TestedPart(list, bits, test, snapshot, effort);

    public IReadOnlyList<T> All()
    {
        if (Known is not { } known)
        {
            return Rows;
        }

        var all = new List<T>(known.Count());
        for (var row = known.Next(0); row >= 0; row = known.Next(row + 1))
        {
            all.Add(Rows[row]);
        }

        return all;
    }

    /// <summary>The first row of which something holds that holds of all after it too; as many as there are when it holds of none.</summary>
    public int First(Func<T, bool> holds)
    {
        var (low, high) = (0, Rows.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = holds(Rows[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The first row from one on that fits; -1 when there is none.</summary>
    public int Next(int row)
    {
        var candidates = Candidates;
        while (true)
        {
            row = candidates is null ? (row < Rows.Length ? row : -1) : candidates.Next(row);
            if (row < 0 || Fits(row))
            {
                return row;
            }

            row++;
        }
    }

    /// <summary>The last row up to one that fits; -1 when there is none.</summary>
    public int Previous(int row)
    {
        var candidates = Candidates;
        while (true)
        {
            row = candidates is null ? row : candidates.Previous(row);
            if (row < 0 || Fits(row))
            {
                return row;
            }

            row--;
        }
    }

    protected virtual bool Fits(int row) => true;

    /// <summary>Rows of which some part of the filter is asked that no index answers.</summary>
    private sealed class TestedPart(OrderedRows<T> list, RowBits? bits, RowTest<T> test, Snapshot snapshot, Effort effort) : FoundPart<T>(list, bits)
    {
        private RowBits? matched;

        public override RowBits Known => matched ??= Tested();

        protected override RowBits? Candidates => matched ?? base.Candidates;

        protected override bool Fits(int row)
        {
            if (matched is not null)
            {
                return true;
            }

            effort.Spend();
            return test(Rows[row], snapshot);
        }

        private RowBits Tested()
        {
            var (fit, candidates) = (new RowBits(Rows.Length), base.Candidates);
            for (var row = candidates is null ? (Rows.Length > 0 ? 0 : -1) : candidates.Next(0); row >= 0; row = candidates is null ? (row + 1 < Rows.Length ? row + 1 : -1) : candidates.Next(row + 1))
            {
                effort.Spend();
                if (test(Rows[row], snapshot))
                {
                    fit.Add(row);
                }
            }

            return fit;
        }
    }
}
