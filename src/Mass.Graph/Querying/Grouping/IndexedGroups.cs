using Mass.Graph.Querying.Indexing;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Grouping;

/// <summary>Counts groups of rows by what rows two or more keys have in common, without looking at a row. The rows of a group are collected when something else is asked of them.</summary>
internal sealed class IndexedGroups<T>(IReadOnlyList<GroupKey<T>> keys, IReadOnlyDictionary<string, int> places, Snapshot snapshot, Effort effort)
    where T : class
{
    /// <summary>Of more combinations of values it takes less time to look at the rows.</summary>
    private const int MostCombinations = 4_096;

    private readonly Dictionary<object?[], Found> groups = new(new Grouping<T>.Combination());

    /// <summary>The groups; null when no index answers for a key.</summary>
    public IReadOnlyList<Group<T>>? Of(IndexedMatches<T> rows)
    {
        // Keys of one list are read from the same item of it, which the rows that they have in common do not tell.
        if (rows.Recorded is not { } recorded || keys.Any(key => key.IsGuarded || key.Tests > 0) || keys.Where(key => key.Source is not null).GroupBy(key => key.Source).Any(keys => keys.Count() > 1))
        {
            return null;
        }

        var lists = new List<(OrderedRows<T> List, RowBits? Found, ValueIndex[] Indexes)>();
        foreach (var (list, found) in recorded)
        {
            var indexes = new ValueIndex[keys.Count];
            var combinations = 1L;
            for (var i = 0; i < indexes.Length; i++)
            {
                if (list.Of(keys[i].Identities, snapshot) is not { } index || (combinations *= Math.Max(1, index.Values.Count())) > MostCombinations)
                {
                    return null;
                }

                indexes[i] = index;
            }

            lists.Add((list, found, indexes));
        }

        foreach (var (list, found, indexes) in lists)
        {
            Count(list, indexes, 0, found, new object?[keys.Count]);
        }

        return [.. groups.Select(group => new Group<T>(Values(group.Key, group.Value), places, new Aggregates<T>(group.Value.Count, group.Value.Rows, snapshot, effort)))];
    }

    private void Count(OrderedRows<T> list, ValueIndex[] indexes, int at, RowBits? rows, object?[] identities)
    {
        foreach (var identity in indexes[at].Values)
        {
            var having = indexes[at].Having(identity)!;
            effort.Spend(1 + having.Words);
            identities[at] = identity;
            if (at + 1 < indexes.Length)
            {
                Count(list, indexes, at + 1, rows is null ? having : rows.And(having), identities);
                continue;
            }

            var count = rows is null ? having.Count() : rows.CountWith(having);
            if (count == 0)
            {
                continue;
            }

            if (!groups.TryGetValue(identities, out var group))
            {
                effort.Spend(Grouping<T>.TestsOfGroup);
                groups[[.. identities]] = group = new Found();
            }

            group.Add(list, rows is null ? having : rows.And(having), count);
        }
    }

    /// <summary>The keys of a group, read from one of its rows.</summary>
    private object?[] Values(object?[] identities, Found group)
    {
        var values = new object?[keys.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = identities[i] is { } identity ? keys[i].Find(group.First, identity, snapshot) : null;
        }

        return values;
    }

    /// <summary>The rows of a group, list by list.</summary>
    private sealed class Found
    {
        private readonly List<(OrderedRows<T> List, RowBits Rows)> parts = [];

        public int Count { get; private set; }

        public T First => parts[0].List.Rows[parts[0].Rows.Next(0)];

        public void Add(OrderedRows<T> list, RowBits rows, int count)
        {
            parts.Add((list, rows));
            Count += count;
        }

        public IReadOnlyList<T> Rows()
        {
            var all = new List<T>(Count);
            foreach (var (list, rows) in parts)
            {
                for (var row = rows.Next(0); row >= 0; row = rows.Next(row + 1))
                {
                    all.Add(list.Rows[row]);
                }
            }

            return all;
        }
    }
}
