namespace Mass.Graph.Persistence.Ledger;

/// <summary>What an act that carried an idempotency key came to, for whoever asks for it again.</summary>
internal sealed record KeptResultRow
{
    public required string CallerId { get; init; }

    public required string Key { get; init; }

    public required string Action { get; init; }

    /// <summary>The SHA-256 of the input.</summary>
    public required string InputHash { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid AssociationId { get; init; }

    public Guid? ChangeId { get; init; }

    /// <summary>The id of the thing that the act gave; null when it gave none.</summary>
    public Guid? ThingId { get; init; }
}
