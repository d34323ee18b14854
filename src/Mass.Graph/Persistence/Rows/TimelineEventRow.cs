using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>An event on the way to a plan.</summary>
[PrimaryKey(nameof(PlanId), nameof(Revision), nameof(Ordinal))]
internal sealed record TimelineEventRow : IRow
{
    public required Guid PlanId { get; init; }

    public required int Revision { get; init; }

    public required int Ordinal { get; init; }

    public required int Number { get; init; }

    public required string DateAsWritten { get; init; }

    public required string Start { get; init; }

    public string? End { get; init; }

    public string? Description { get; init; }

    public string? Body { get; init; }

    object IRow.Identity => (PlanId, Revision, Ordinal);
}
