namespace Mass.Domain.Associations;

/// <summary>A school district, a collaborative or another employer of members.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-08, AS-15, SO-06.</remarks>
public sealed record District
{
    private KeptId id;

    /// <summary>The district's id, derived from the association and the code.</summary>
    public Guid Id => id.Of("district", AssociationId, Code);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The code, unique in the association.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The kinds of district that it is.</summary>
    public IReadOnlyList<DistrictKind> Kinds { get; init => field = ValueList<DistrictKind>.Of(value); } = ValueList<DistrictKind>.Of([]);

    /// <summary>The region that it lies in; null when none is recorded.</summary>
    public string? Region { get; init; }

    /// <summary>The id of the round table that its members belong to; null when they belong to none.</summary>
    public Guid? RoundTableId { get; init; }

    /// <summary>The number of its students; null when it is not recorded.</summary>
    public int? Enrollment { get; init; }
}
