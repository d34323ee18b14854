namespace Mass.Graph.Snapshots;

/// <summary>Remembers a few things by their keys, those that came last. Whoever looks something up waits for nobody.</summary>
/// <param name="most">How many.</param>
internal sealed class Few<TKey, TValue>(int most)
    where TKey : IEquatable<TKey>
{
    private readonly Lock guard = new();
    private volatile (TKey Key, TValue Value)[] kept = [];

    public bool TryGet(TKey key, out TValue? value)
    {
        foreach (var each in kept)
        {
            if (each.Key.Equals(key))
            {
                value = each.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public void Add(TKey key, TValue value)
    {
        lock (guard)
        {
            kept = [(key, value), .. kept.Where(each => !each.Key.Equals(key)).Take(most - 1)];
        }
    }
}
