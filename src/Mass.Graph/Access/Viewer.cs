using Mass.Domain.Associations;

namespace Mass.Graph.Access;

/// <summary>A caller's rights in the associations of this server. Two viewers with equal rights see the same.</summary>
internal sealed class Viewer : IEquatable<Viewer>
{
    private readonly SortedDictionary<Guid, Rights> rights;

    private Viewer(SortedDictionary<Guid, Rights> rights)
    {
        this.rights = rights;
        Audience = Audience.Of(rights.Values);
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

        var rights = new SortedDictionary<Guid, Rights>();
        foreach (var association in associations)
        {
            if (caller.Grants.Where(grant => grant.Association is null || grant.Association == association.Slug).ToList() is { Count: > 0 } grants)
            {
                rights.Add(association.Id, Rights.Of(grants));
            }
        }

        return rights.Count == 0 ? Anyone : new(rights);
    }

    /// <summary>The same as far as it decides on what is seen.</summary>
    public Viewer Sight => Map(static each => each.ToSight());

    /// <summary>The same without what is seen by one supporter alone.</summary>
    public Viewer Shared => Map(static each => each.ToShared());

    /// <summary>What is equal for viewers who see the same, and short.</summary>
    public string Key => string.Join(' ', rights.Select(each => $"{each.Key:N}:{each.Value.ToSight()}"));

    /// <summary>Whoever has the same rights in each of these associations.</summary>
    public static Viewer With(IEnumerable<(Guid AssociationId, Rights Rights)> rights) =>
        new(new SortedDictionary<Guid, Rights>(rights.Where(each => each.Rights != Rights.None).ToDictionary(each => each.AssociationId, each => each.Rights)));

    /// <summary>What it may in an association.</summary>
    public Rights In(Guid associationId) => rights.GetValueOrDefault(associationId);

    public bool Equals(Viewer? other) => other is not null && rights.SequenceEqual(other.rights);

    private Viewer Map(Func<Rights, Rights> map) => rights.Values.All(each => map(each) == each) ? this : With(rights.Select(each => (each.Key, map(each.Value))));

    public override bool Equals(object? obj) => Equals(obj as Viewer);

    public override int GetHashCode() => rights.Aggregate(rights.Count, HashCode.Combine);
}
