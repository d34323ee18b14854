namespace Mass.Graph.Persistence.Ledger;

/// <summary>A key by which a caller identifies itself; only its hash is kept.</summary>
internal sealed record AccessKeyRow
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>The roles, as JSON.</summary>
    public required string Grants { get; init; }

    public required bool MayWrite { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }
}
