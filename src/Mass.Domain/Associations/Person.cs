namespace Mass.Domain.Associations;

/// <summary>Someone the association works with: a member, an office holder, a member of the staff, or a guest.</summary>
public sealed record Person
{
    /// <summary>The person's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The name, as the person writes it.</summary>
    public required string Name { get; init; }

    /// <summary>The name to sort by, such as the family name first; null when the name itself serves.</summary>
    public string? SortName { get; init; }

    /// <summary>The e-mail address; null when none is recorded.</summary>
    public string? Email { get; init; }
}
