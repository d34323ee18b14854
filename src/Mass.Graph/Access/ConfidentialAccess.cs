namespace Mass.Graph.Access;

/// <summary>What one operation has shown of what is confidential, and where it has looked for it.</summary>
internal sealed class ConfidentialAccess
{
    /// <summary>So many ids of a kind are named; beyond, they are counted.</summary>
    public const int NamedIds = 200;

    private readonly Dictionary<(Guid AssociationId, string Kind), HashSet<Guid>> shown = [];
    private readonly HashSet<(Guid AssociationId, string Kind)> fresh = [];

    /// <summary>Whether there is something that was not taken yet.</summary>
    public bool IsFresh => fresh.Count > 0;

    /// <summary>Says that a thing was shown.</summary>
    public void Show(Guid? associationId, string kind, Guid? id)
    {
        var key = (associationId ?? Guid.Empty, kind);
        if (!shown.TryGetValue(key, out var ids))
        {
            shown[key] = ids = [];
            fresh.Add(key);
        }

        if (id is { } known && ids.Add(known))
        {
            fresh.Add(key);
        }
    }

    /// <summary>Says that things were looked through, for a list, a count or a filter.</summary>
    public void LookThrough(IEnumerable<Guid> associations, string kind)
    {
        foreach (var association in associations)
        {
            Show(association, kind, null);
        }
    }

    /// <summary>What was shown of each kind in each association since this was asked the last time: how many things, and the ids of the first.</summary>
    public IReadOnlyList<Shown> Take()
    {
        List<Shown> taken = [.. fresh.Select(key => new Shown(key.AssociationId, key.Kind, shown[key].Count, [.. shown[key].Take(NamedIds)]))];
        foreach (var key in fresh)
        {
            shown[key] = [];
        }

        fresh.Clear();
        return taken;
    }

    /// <summary>Things of one kind in one association that were shown.</summary>
    public sealed record Shown(Guid AssociationId, string Kind, int Count, IReadOnlyList<Guid> Ids);
}
