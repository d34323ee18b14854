namespace Mass.Domain.Associations;

/// <summary>An association of school leaders.</summary>
public sealed record Association
{
    private KeptId id;

    /// <summary>The association's id, derived from its slug.</summary>
    public Guid Id => id.Of("association", Slug);

    /// <summary>The short name in addresses, in lower case, unique.</summary>
    public required string Slug { get; init; }

    /// <summary>The full name.</summary>
    public required string Name { get; init; }

    /// <summary>The abbreviation that the association uses for itself; null when it has none.</summary>
    public string? Abbreviation { get; init; }
}
