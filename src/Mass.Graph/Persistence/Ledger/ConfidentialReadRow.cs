namespace Mass.Graph.Persistence.Ledger;

/// <summary>Someone was shown confidential rows. Rows are added and never touched again; the database refuses it.</summary>
internal sealed record ConfidentialReadRow
{
    public required Guid Id { get; init; }

    public required Guid AssociationId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string CallerId { get; init; }

    public required string CallerName { get; init; }

    public required string RequestId { get; init; }

    /// <summary>The name of the operation; null when it had none.</summary>
    public string? Operation { get; init; }

    /// <summary>What was shown, as JSON: a kind of thing and ids.</summary>
    public required string Things { get; init; }
}
