using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Sorting;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Querying.Grouping;

/// <summary>The order of groups: what is asked for, then the keys in the order in which they were named.</summary>
internal sealed class GroupOrder<T>(IReadOnlyList<GroupKey<T>> keys, IReadOnlyDictionary<string, Measure<T>> measures, Snapshot snapshot, Effort effort)
    where T : class
{
    public IReadOnlyList<Group<T>> Sort(IReadOnlyList<Group<T>> groups, object? order)
    {
        List<IComparer<Group<T>>> comparers =
        [
            .. order is null ? [] : LeafOperations.Items(order).Where(part => part is not null).SelectMany(part => Parts(part!)),
            .. keys.Select(key => ByKey(key, key.Kind.Natural(snapshot))),
        ];
        return Sorted.Of<IReadOnlyList<Group<T>>>(() => [.. groups.Order(Comparer<Group<T>>.Create((left, right) =>
        {
            foreach (var comparer in comparers)
            {
                effort.Spend(Grouping<T>.TestsOfKey);
                if (comparer.Compare(left, right) is var result and not 0)
                {
                    return result;
                }
            }

            return 0;
        }))]);
    }

    private IEnumerable<IComparer<Group<T>>> Parts(object part)
    {
        var (name, operand) = Single(part, "order");
        if (name is null)
        {
            yield break;
        }

        if (name == "count")
        {
            yield return By(rows => rows.Count, (bool)operand!);
            yield break;
        }

        var (inner, direction) = Single(operand!, $"order: {name}");
        if (inner is null)
        {
            yield break;
        }

        if (name == "fields")
        {
            var key = keys.FirstOrDefault(each => each.Name == inner)
                ?? throw new QueryError(ErrorCodes.InvalidValue, $"'order' names the key '{inner}', by which the rows are not grouped; add {Naming.Constant(inner)} to 'fields'.");
            yield return ByKey(key, key.Kind.OrderBy(direction!, snapshot));
            yield break;
        }

        var measure = measures[inner];
        yield return By(rows => rows.Of(measure, name), (bool)direction!);
    }

    private static IComparer<Group<T>> ByKey(GroupKey<T> key, IComparer<object?> comparer) =>
        Comparer<Group<T>>.Create((left, right) => comparer.Compare(left.Value(key.Name), right.Value(key.Name)));

    /// <summary>Compares by something that is worked out of the rows; what is null comes last in both directions.</summary>
    private static IComparer<Group<T>> By(Func<Aggregates<T>, object?> work, bool descending)
    {
        var key = new LeafSortKey<Aggregates<T>, object?>((rows, _) => work(rows), descending);
        return Comparer<Group<T>>.Create((left, right) => key.Compare(left.Rows, right.Rows, left.Rows.Snapshot));
    }

    private static (string? Name, object? Value) Single(object part, string where)
    {
        var given = ((IDictionary<string, object?>)part).Where(key => key.Value is not null).ToList();
        return given.Count switch
        {
            0 => (null, null),
            1 => (given[0].Key, given[0].Value),
            _ => throw new QueryError(
                ErrorCodes.InvalidValue,
                $"An object of '{where}' names {string.Join(" and ", given.Select(key => key.Key))}, whose precedence it cannot say; give each its own object of the list, the one to sort by first before the others."),
        };
    }
}
