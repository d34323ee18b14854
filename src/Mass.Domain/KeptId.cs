namespace Mass.Domain;

/// <summary>
/// Keeps the id of a thing, which is derived from its owner, where it has one, and its key, so that it is derived once and not each time it is asked for. A copy of a thing with another key derives it anew.
/// </summary>
/// <remarks>It is no part of what the thing is: two things are equal whether or not their ids were asked for.</remarks>
internal struct KeptId : IEquatable<KeptId>
{
    // One reference, so that threads that derive it at once cannot see half of what another one keeps.
    private Derived? derived;

    /// <summary>The id of what nothing owns.</summary>
    /// <param name="kind">The kind of thing.</param>
    /// <param name="key">Its key.</param>
    public Guid Of(string kind, string key)
    {
        var known = derived;
        if (known is null || known.Key != key)
        {
            derived = known = new(Guid.Empty, key, EntityId.From(kind, key));
        }

        return known.Id;
    }

    /// <summary>The id.</summary>
    /// <param name="kind">The kind of thing.</param>
    /// <param name="owner">The id of what owns it.</param>
    /// <param name="key">Its key within that.</param>
    public Guid Of(string kind, Guid owner, string key)
    {
        var known = derived;
        if (known is null || known.Owner != owner || known.Key != key)
        {
            derived = known = new(owner, key, EntityId.From(kind, owner.ToString(), key));
        }

        return known.Id;
    }

    public readonly bool Equals(KeptId other) => true;

    public override readonly bool Equals(object? obj) => obj is KeptId;

    public override readonly int GetHashCode() => 0;

    private sealed record Derived(Guid Owner, string Key, Guid Id);
}
