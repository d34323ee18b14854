namespace Mass.Domain.Committees;

/// <summary>A body of the association: a committee, a group, a network, a team or a round table.</summary>
public sealed record Committee
{
    /// <summary>The body's id, derived from the association and the body's key.</summary>
    public Guid Id => EntityId.From("committee", AssociationId.ToString(), Key);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The abbreviation; null when the body has none.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of body it is.</summary>
    public required CommitteeKind Kind { get; init; }

    /// <summary>The key of the body that this one belongs to; null when it stands by itself.</summary>
    public string? ParentKey { get; init; }

    /// <summary>The place in the plan that names the body; null when the plan does not name it.</summary>
    public string? NamedIn { get; init; }

    /// <summary>What plans and documents call the body: the abbreviation, or the name where there is none.</summary>
    public string Key => Abbreviation ?? Name;
}
