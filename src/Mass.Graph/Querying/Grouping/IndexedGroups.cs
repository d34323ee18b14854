using Mass.Graph.Querying.Indexing;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Grouping;

/// <summary>Counts groups of rows by what rows two or more keys have in common, without looking at a row. The rows of a group are collected when something else is asked of them.</summary>
internal sealed class IndexedGroups<T>(IReadOnlyList<GroupKey<T>> keys, IReadOnlyDictionary<string, int> places, Snapshot snapshot, Effort effort)
    where T : class
{
    /// <summary>Of more combinations of values it takes less time to look at the rows.</summary>
    private const int MostCombinations = 4_096;

    /// <summary>More groups than this are counted anew each time.</summary>
    private const int MostKept = 512;

    /// <summary>The groups; null when no index answers for a key.</summary>
    public IReadOnlyList<Group<T>>? Of(IndexedMatches<T> rows)
    {
        // Keys of one list are read from the same item of it, which the rows that they have in common do not tell.
        if (rows.Recorded is not { } recorded || keys.Any(key => key.IsGuarded || key.Tests > 0) || keys.Where(key => key.Source is not null).GroupBy(key => key.Source).Any(keys => keys.Count() > 1))
        {
            return null;
        }

        var (kept, key) = (rows.Groupings, new Sequence([.. keys]));
        if (kept is not null && kept.TryGet(key, out var known))
        {
            var counted = (Counted)known!;
            effort.Spend(counted.Tests);
            return Groups(counted);
        }

        if (Lists(recorded) is not { } lists)
        {
            return null;
        }

        var made = new Counted(lists);
        foreach (var list in lists)
        {
            Count(made, list, 0, list.Part.Known, new object?[keys.Count]);
        }

        if (made.Groups.Count <= MostKept)
        {
            kept?.Add(key, made);
        }

        return Groups(made);
    }

    private List<Indexed>? Lists(IReadOnlyList<FoundPart<T>> parts)
    {
        var lists = new List<Indexed>(parts.Count);
        foreach (var part in parts)
        {
            var indexes = new ValueIndex[keys.Count];
            var combinations = 1L;
            for (var i = 0; i < indexes.Length; i++)
            {
                if (part.List.Of(keys[i].Identities, snapshot, effort) is not { } index || (combinations *= Math.Max(1, index.Values.Count())) > MostCombinations)
                {
                    return null;
                }

                indexes[i] = index;
            }

            lists.Add(new(part, indexes));
        }

        return lists;
    }

    private void Count(Counted counted, Indexed list, int at, RowBits? rows, object?[] identities)
    {
        var index = list.Indexes[at];
        foreach (var identity in index.Values)
        {
            var having = index.Having(identity)!;
            Spend(counted, 1 + having.Words);
            identities[at] = identity;
            if (at + 1 < list.Indexes.Length)
            {
                Count(counted, list, at + 1, rows is null ? having : rows.And(having), identities);
                continue;
            }

            var count = rows is null ? having.Count() : rows.CountWith(having);
            if (count == 0)
            {
                continue;
            }

            if (!counted.Groups.TryGetValue(identities, out var group))
            {
                Spend(counted, Grouping<T>.TestsOfGroup);
                object?[] own = [.. identities];
                counted.Groups[own] = group = new Found(Values(own, list.Part.Rows[(rows is null ? having : rows.And(having)).Next(0)]));
            }

            group.Count += count;
        }
    }

    private void Spend(Counted counted, long tests)
    {
        counted.Tests += tests;
        effort.Spend(tests);
    }

    private IReadOnlyList<Group<T>> Groups(Counted counted) =>
        [.. counted.Groups.Select(group => new Group<T>(group.Value.Values, places, new Aggregates<T>(group.Value.Count, () => counted.Rows(group.Key, group.Value.Count), snapshot, effort)))];

    /// <summary>The keys of a group, read from one of its rows.</summary>
    private object?[] Values(object?[] identities, T row)
    {
        var values = new object?[keys.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = identities[i] is { } identity ? keys[i].Find(row, identity, snapshot) : null;
        }

        return values;
    }

    /// <summary>The rows of one list, and an index of it for each key.</summary>
    private sealed record Indexed(FoundPart<T> Part, ValueIndex[] Indexes);

    /// <summary>Groups that were counted, by what tells their keys from others.</summary>
    private sealed class Counted(IReadOnlyList<Indexed> lists)
    {
        /// <summary>What counting them took from the effort of the operation.</summary>
        public long Tests { get; set; }

        public Dictionary<object?[], Found> Groups { get; } = new(new Grouping<T>.Combination());

        /// <summary>The rows of a group, list by list.</summary>
        public IReadOnlyList<T> Rows(object?[] identities, int count)
        {
            var all = new List<T>(count);
            foreach (var (part, indexes) in lists)
            {
                var rows = part.Known;
                for (var i = 0; i < indexes.Length; i++)
                {
                    var having = indexes[i].Having(identities[i]) ?? new RowBits(part.Rows.Length);
                    rows = rows is null ? having : rows.And(having);
                }

                for (var row = rows!.Next(0); row >= 0; row = rows.Next(row + 1))
                {
                    all.Add(part.Rows[row]);
                }
            }

            return all;
        }
    }

    /// <summary>A group.</summary>
    /// <param name="values">Its keys, as many as were asked for.</param>
    private sealed class Found(object?[] values)
    {
        public object?[] Values => values;

        public int Count { get; set; }
    }
}
