using Mass.Domain.Associations;

namespace Mass.Graph.Access;

/// <summary>A caller's rights in the associations of this server. Two viewers with equal rights see the same.</summary>
internal sealed class Viewer : IEquatable<Viewer>
{
    private readonly Dictionary<Guid, Rights> rights;
    private readonly (Guid AssociationId, Rights Rights)[] inOrder;
    private readonly int hash;
    private readonly Lazy<string> key;
    private readonly Lazy<Viewer> sight;
    private readonly Lazy<Viewer> shared;

    private Viewer(IEnumerable<(Guid AssociationId, Rights Rights)> rights)
    {
        inOrder = [.. rights.OrderBy(each => each.AssociationId)];
        this.rights = inOrder.ToDictionary(each => each.AssociationId, each => each.Rights);
        hash = inOrder.Aggregate(inOrder.Length, HashCode.Combine);
        key = new(() => string.Join(' ', inOrder.Select(each => $"{each.AssociationId:N}:{each.Rights.ToSight()}")));
        sight = new(() => Map(static each => each.ToSight()));
        shared = new(() => Map(static each => each.ToShared()));
        Audience = Audience.Of(this.rights.Values);
    }

    /// <summary>Someone of whom nothing is known.</summary>
    public static Viewer Anyone { get; } = new([]);

    /// <summary>The schema that is made for it.</summary>
    public Audience Audience { get; }

    public static Viewer Of(Caller caller, IEnumerable<Association> associations)
    {
        if (caller.Grants.Count == 0)
        {
            return Anyone;
        }

        var rights = new List<(Guid, Rights)>();
        foreach (var association in associations)
        {
            if (caller.Grants.Where(grant => grant.Association is null || grant.Association == association.Slug).ToList() is { Count: > 0 } grants)
            {
                rights.Add((association.Id, Rights.Of(grants)));
            }
        }

        return rights.Count == 0 ? Anyone : new(rights);
    }

    /// <summary>The same as far as it decides on what is seen.</summary>
    public Viewer Sight => sight.Value;

    /// <summary>The same without what is seen by one supporter alone.</summary>
    public Viewer Shared => shared.Value;

    /// <summary>What is equal for viewers who see the same, and short.</summary>
    public string Key => key.Value;

    /// <summary>Whoever has the same rights in each of these associations.</summary>
    public static Viewer With(IEnumerable<(Guid AssociationId, Rights Rights)> rights) =>
        new(rights.Where(each => each.Rights != Rights.None));

    /// <summary>What it may in an association.</summary>
    public Rights In(Guid associationId) => rights.GetValueOrDefault(associationId);

    public bool Equals(Viewer? other) => ReferenceEquals(this, other) || (other is not null && hash == other.hash && inOrder.AsSpan().SequenceEqual(other.inOrder));

    public override bool Equals(object? obj) => Equals(obj as Viewer);

    public override int GetHashCode() => hash;

    private Viewer Map(Func<Rights, Rights> map) => Array.TrueForAll(inOrder, each => map(each.Rights) == each.Rights) ? this : With(inOrder.Select(each => (each.AssociationId, map(each.Rights))));
}
