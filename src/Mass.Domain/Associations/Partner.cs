namespace Mass.Domain.Associations;

/// <summary>An organization, a network or an office that the association works with.</summary>
public sealed record Partner
{
    private KeptId id;

    /// <summary>The partner's id, derived from the association and the partner's name.</summary>
    public Guid Id => id.Of("partner", AssociationId, Name);

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The name, as the plan writes it.</summary>
    public required string Name { get; init; }

    /// <summary>The name spelled out; null when the source does not spell it out.</summary>
    public string? Expansion { get; init; }

    /// <summary>What kind of partner it is.</summary>
    public required PartnerKind Kind { get; init; }

    /// <summary>The codes of the steps that mention the partner.</summary>
    public IReadOnlyList<string> MentionedIn { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of([]);
}
