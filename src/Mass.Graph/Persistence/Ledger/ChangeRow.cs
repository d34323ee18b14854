namespace Mass.Graph.Persistence.Ledger;

/// <summary>What one act changed. Rows are added and never touched again; the database refuses it.</summary>
internal sealed record ChangeRow
{
    public required Guid Id { get; init; }

    public required Guid AssociationId { get; init; }

    /// <summary>The revision of the association that came of it.</summary>
    public required long Revision { get; init; }

    /// <summary>The place among the changes that came with that revision.</summary>
    public required int Ordinal { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string CallerId { get; init; }

    public required string CallerName { get; init; }

    /// <summary>The name of the act.</summary>
    public required string Action { get; init; }

    public string? Reason { get; init; }

    public required string RequestId { get; init; }

    /// <summary>The things that were changed, with what their fields held before and after, as JSON.</summary>
    public required string Things { get; init; }
}
