namespace Mass.Domain.Advocacy;

/// <summary>A session of a legislature.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-14.</remarks>
public sealed record LegislativeSession
{
    private KeptId id;

    /// <summary>The session's id, derived from the association and the code.</summary>
    public Guid Id => id.Of("legislative-session", AssociationId, Code);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The code, unique in the association.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>At which level of government it is.</summary>
    public required GovernmentLevel Level { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>The last day, which still belongs to it.</summary>
    public required DateOnly EndsOn { get; init; }
}
