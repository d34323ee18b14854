namespace Mass.Graph.Querying.Filtering;

/// <summary>Turns the operations all, none, some and any into a test of a list.</summary>
internal static class ListOperations
{
    /// <param name="input">The operations.</param>
    /// <param name="items">The list of an owner.</param>
    /// <param name="compile">Turns what is asked of one item into a test.</param>
    /// <param name="effort">What the test may look at, an item at a time: lists in lists multiply.</param>
    public static RowTest<TOwner> Compile<TOwner, TItem>(
        object? input, Func<TOwner, Snapshots.Snapshot, IReadOnlyList<TItem>> items, Func<object?, RowTest<TItem>> compile, Effort effort)
    {
        var tests = new List<RowTest<TOwner>>();
        foreach (var (name, operand) in (IDictionary<string, object?>)input!)
        {
            if (operand is null)
            {
                throw new QueryError(ErrorCodes.NullNotAllowed, $"The filter operation '{name}' takes a value and not null; leave it out, or ask for an empty list with any: false.");
            }

            if (name == "any")
            {
                var any = (bool)operand;
                tests.Add((owner, snapshot) => items(owner, snapshot).Count > 0 == any);
                continue;
            }

            var fits = compile(operand);
            tests.Add(name switch
            {
                "all" => (owner, snapshot) => All(items(owner, snapshot), fits, snapshot, effort),
                "none" => (owner, snapshot) => !Some(items(owner, snapshot), fits, snapshot, effort),
                _ => (owner, snapshot) => Some(items(owner, snapshot), fits, snapshot, effort),
            });
        }

        return tests is [var one] ? one : (owner, snapshot) => tests.TrueForAll(test => test(owner, snapshot));
    }

    private static bool Some<TItem>(IReadOnlyList<TItem> items, RowTest<TItem> fits, Snapshots.Snapshot snapshot, Effort effort)
    {
        for (var i = 0; i < items.Count; i++)
        {
            effort.Spend();
            if (fits(items[i], snapshot))
            {
                return true;
            }
        }

        return false;
    }

    private static bool All<TItem>(IReadOnlyList<TItem> items, RowTest<TItem> fits, Snapshots.Snapshot snapshot, Effort effort)
    {
        for (var i = 0; i < items.Count; i++)
        {
            effort.Spend();
            if (!fits(items[i], snapshot))
            {
                return false;
            }
        }

        return true;
    }
}
