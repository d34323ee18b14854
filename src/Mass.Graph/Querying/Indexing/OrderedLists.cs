using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Indexing;

/// <summary>The lists that a list of one state is made of, each in the same order, with what was found in them of late.</summary>
/// <param name="lists">The lists.</param>
/// <param name="order">Their order.</param>
/// <param name="snapshot">The state.</param>
internal sealed class OrderedLists<T>(IReadOnlyList<OrderedRows<T>> lists, Order<T> order, Snapshot snapshot)
    where T : class
{
    /// <summary>So much of what was found is kept.</summary>
    private const int Most = 8;

    private readonly Few<Sequence, FoundRows<T>?> found = new(Most);

    /// <summary>The rows that fit, as far as indexes tell; null when one of the lists has no index for it.</summary>
    public FoundRows<T>? Found(IReadOnlyList<IndexTerm<T>> terms, Effort effort)
    {
        Noted.Current?.LookBeyond();
        var key = new Sequence([.. terms.SelectMany(term => term.Wanted.Prepend(term.Wanted.Count).Prepend(term.Values.Key))]);
        if (found.TryGet(key, out var known))
        {
            effort.Spend(known?.Tests ?? 0);
            return known;
        }

        var made = Find(terms, effort);
        if (key.IsSmall)
        {
            found.Add(key, made);
        }

        return made;
    }

    private FoundRows<T>? Find(IReadOnlyList<IndexTerm<T>> terms, Effort effort)
    {
        var (parts, tests) = (new FoundPart<T>[lists.Count], 0L);
        for (var i = 0; i < parts.Length; i++)
        {
            RowBits? bits = null;
            foreach (var term in terms)
            {
                if (lists[i].Of(term.Values, snapshot, effort) is not { } index)
                {
                    return null;
                }

                var having = Having(index, term.Wanted) ?? new RowBits(lists[i].Rows.Length);
                bits = bits is null ? having : bits.And(having);
                effort.Spend(term.Wanted.Count + having.Words);
                tests += term.Wanted.Count + having.Words;
            }

            parts[i] = new(lists[i], bits);
        }

        return new(parts, tests, order, snapshot);
    }

    private static RowBits? Having(ValueIndex index, IReadOnlyList<object?> wanted)
    {
        RowBits? found = null;
        foreach (var value in wanted)
        {
            if (index.Having(value) is { } having)
            {
                found = found is null ? having : found.Or(having);
            }
        }

        return found;
    }
}
