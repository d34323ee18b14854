using Mass.Graph.Querying.Indexing;
using Mass.Graph.Querying.Paging;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Grouping;

/// <summary>
/// Puts rows into groups by keys. A row with several values of a key is in the group of each, and a row with none in the group whose key is null, so that
/// no row is lost.
/// </summary>
internal sealed class Grouping<T>(IReadOnlyList<GroupKey<T>> keys, Snapshot snapshot, Effort effort)
    where T : class
{
    /// <summary>Reading a key and comparing it takes as long as so many tests of a filter.</summary>
    public const int TestsOfKey = 10;

    /// <summary>So does making a group.</summary>
    public const int TestsOfGroup = 150;

    private readonly IReadOnlyDictionary<string, int> places = keys.Index().ToDictionary(key => key.Item.Name, key => key.Index, StringComparer.Ordinal);
    private readonly IReadOnlyList<(KeySource<T>? Source, int[] Keys)> sources =
        [.. keys.Index().GroupBy(key => key.Item.Source).Select(each => (each.Key, each.Select(key => key.Index).ToArray()))];

    private readonly Dictionary<object?[], (object?[] Values, List<T> Rows)> groups = new(new Combination());

    /// <summary>The groups of rows, counted by indexes where these answer for all keys.</summary>
    public IReadOnlyList<Group<T>> Of(Matches<T> rows) => rows is IndexedMatches<T> found && new IndexedGroups<T>(keys, places, snapshot, effort).Of(found) is { } counted ? counted : Of(rows.All);

    private IReadOnlyList<Group<T>> Of(IReadOnlyList<T> rows)
    {
        foreach (var row in rows)
        {
            Place(row, 0, new object?[keys.Count], new object?[keys.Count]);
        }

        return [.. groups.Values.Select(group => new Group<T>(group.Values, places, new Aggregates<T>(group.Rows, snapshot, effort)))];
    }

    /// <summary>Goes through the sources of keys one after the other, and through what each gives of the row.</summary>
    private void Place(T row, int at, object?[] values, object?[] identities)
    {
        if (at == sources.Count)
        {
            Add(row, values, identities);
            return;
        }

        var (source, indexes) = sources[at];
        var items = source?.Items(row, snapshot);
        if (items is null or { Count: 0 })
        {
            Read(source is null ? row : null, indexes, values, identities);
            Place(row, at + 1, values, identities);
            return;
        }

        // Two items of a list may have the same keys; the row is in their group once.
        var seen = items.Count > 1 ? new HashSet<object?[]>(new Combination()) : null;
        foreach (var item in items)
        {
            Read(item, indexes, values, identities);
            if (seen is null || seen.Add([.. indexes.Select(index => identities[index])]))
            {
                Place(row, at + 1, values, identities);
            }
        }
    }

    private void Read(object? from, int[] indexes, object?[] values, object?[] identities)
    {
        foreach (var index in indexes)
        {
            effort.Spend(TestsOfKey + keys[index].Tests);
            var value = from is null ? null : keys[index].Read(from, snapshot);
            (values[index], identities[index]) = (value, value is null ? null : keys[index].Kind.Identity(value));
        }
    }

    private void Add(T row, object?[] values, object?[] identities)
    {
        effort.Spend(TestsOfKey * keys.Count);
        if (!groups.TryGetValue(identities, out var group))
        {
            effort.Spend(TestsOfGroup);
            groups[[.. identities]] = group = ([.. values], []);
        }

        group.Rows.Add(row);
    }

    /// <summary>Keys are equal when each of them is.</summary>
    internal sealed class Combination : IEqualityComparer<object?[]>
    {
        public bool Equals(object?[]? left, object?[]? right) => left.AsSpan().SequenceEqual(right, EqualityComparer<object?>.Default);

        public int GetHashCode(object?[] keys)
        {
            var hash = default(HashCode);
            foreach (var key in keys)
            {
                hash.Add(key);
            }

            return hash.ToHashCode();
        }
    }
}
