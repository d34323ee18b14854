using System.Runtime.InteropServices;

namespace Mass.Graph.Snapshots;

/// <summary>Makes indexes of rows by what they belong to, the same for the same list and relation.</summary>
internal static class OwnerIndex
{
    public static IOwnedItems<T> Of<TOwner, T>(IReadOnlyList<T> rows, Relation<TOwner, T> relation, Func<T, Owners> owners)
        where TOwner : class
        where T : class => Of(rows, relation, owners, static row => row);

    public static IOwnedItems<TItem> Of<TOwner, TItem, T>(IReadOnlyList<T> rows, Relation<TOwner, TItem> relation, Func<T, Owners> owners, Func<T, TItem> item)
        where TOwner : class
        where TItem : class
        where T : class => Made.Of<OwnerIndex<T, TItem>>(rows, relation, [], former => new(rows, owners, item, null, former));
}

/// <summary>The rows of a list, or what they stand for, by the ids of what they belong to.</summary>
/// <param name="rows">The rows.</param>
/// <param name="owners">The ids of what a row belongs to.</param>
/// <param name="item">What a row stands for.</param>
/// <param name="context">What the ids are worked out from beside the row; null when that is nothing.</param>
/// <param name="former">The index of the former list.</param>
internal sealed class OwnerIndex<T, TItem>(IReadOnlyList<T> rows, Func<T, Owners> owners, Func<T, TItem> item, object? context, OwnerIndex<T, TItem>? former)
    : RowIndex<T, IdMap<KeptRows<TItem>>>(rows, former is not null && ReferenceEquals(former.Context, context) ? former : null), IOwnedItems<TItem>
    where T : class
    where TItem : class
{
    private object? Context => context;

    public IReadOnlyList<TItem> Of(Guid ownerId) => Value.Find(ownerId) ?? KeptRows<TItem>.Empty;

    protected override IdMap<KeptRows<TItem>> Make()
    {
        var byOwner = new Dictionary<Guid, List<TItem>>();
        foreach (var row in Rows)
        {
            foreach (var owner in owners(row))
            {
                ref var items = ref CollectionsMarshal.GetValueRefOrAddDefault(byOwner, owner, out _);
                Add(items ??= [], item(row));
            }
        }

        return IdMap<KeptRows<TItem>>.Of([.. byOwner.Select(each => (each.Key, new KeptRows<TItem>([.. each.Value])))]);
    }

    protected override IdMap<KeptRows<TItem>> Mend(IdMap<KeptRows<TItem>> former, IReadOnlyList<T> formerRows, IReadOnlyList<RowChange<T>> changes)
    {
        var touched = new Dictionary<Guid, List<TItem>>();
        var disordered = new HashSet<Guid>();
        foreach (var change in changes)
        {
            HashSet<Guid> before = change.Before is { } gone ? [.. owners(gone)] : [];
            HashSet<Guid> after = change.After is { } come ? [.. owners(come)] : [];
            foreach (var owner in before)
            {
                var items = Touched(owner);
                var at = items.FindIndex(each => ReferenceEquals(each, item(change.Before!)));
                if (at < 0)
                {
                    disordered.Add(owner);
                }
                else if (after.Contains(owner))
                {
                    items[at] = item(change.After!);
                }
                else
                {
                    items.RemoveAt(at);
                }
            }

            foreach (var owner in after.Where(owner => !before.Contains(owner)))
            {
                Touched(owner).Add(item(change.After!));
                if (change is not { Before: null, IsLast: true })
                {
                    disordered.Add(owner);
                }
            }
        }

        Reorder(touched, disordered);
        return former.With([.. touched.Select(each => KeyValuePair.Create(each.Key, each.Value.Count == 0 ? null : new KeptRows<TItem>([.. each.Value], former.Find(each.Key))))]);

        List<TItem> Touched(Guid owner) => touched.TryGetValue(owner, out var items) ? items : touched[owner] = [.. former.Find(owner) ?? KeptRows<TItem>.Empty];
    }

    /// <summary>A row may belong to the same thing more than once, and is listed once there.</summary>
    private static void Add(List<TItem> items, TItem item)
    {
        if (items.Count == 0 || !ReferenceEquals(items[^1], item))
        {
            items.Add(item);
        }
    }

    /// <summary>Collects the rows of some owners again, in the order of the list.</summary>
    private void Reorder(Dictionary<Guid, List<TItem>> touched, HashSet<Guid> disordered)
    {
        if (disordered.Count == 0)
        {
            return;
        }

        foreach (var owner in disordered)
        {
            touched[owner] = [];
        }

        foreach (var row in Rows)
        {
            foreach (var owner in owners(row))
            {
                if (disordered.Contains(owner))
                {
                    Add(touched[owner], item(row));
                }
            }
        }
    }
}
