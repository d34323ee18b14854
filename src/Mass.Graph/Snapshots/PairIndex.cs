using System.Runtime.InteropServices;

namespace Mass.Graph.Snapshots;

/// <summary>Things by the ids of those that lead to them, made of pairs when it is first asked for.</summary>
internal sealed class PairIndex<TItem>(Func<IEnumerable<(Guid OwnerId, TItem Item)>> pairs) : IOwnedItems<TItem>
    where TItem : class
{
    private readonly Lazy<IdMap<KeptRows<TItem>>> byOwner = new(() =>
    {
        var made = new Dictionary<Guid, List<TItem>>();
        foreach (var (owner, item) in pairs())
        {
            ref var items = ref CollectionsMarshal.GetValueRefOrAddDefault(made, owner, out _);
            items ??= [];

            // A thing that comes twice in a row is related once.
            if (items.Count == 0 || !ReferenceEquals(items[^1], item))
            {
                items.Add(item);
            }
        }

        return IdMap<KeptRows<TItem>>.Of([.. made.Select(each => (each.Key, new KeptRows<TItem>([.. each.Value])))]);
    });

    public IReadOnlyList<TItem> Of(Guid ownerId) => byOwner.Value.Find(ownerId) ?? KeptRows<TItem>.Empty;
}
