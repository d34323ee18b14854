using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A document that an event links.</summary>
[PrimaryKey(nameof(PlanId), nameof(Revision), nameof(Event), nameof(Ordinal))]
internal sealed record TimelineEventDocumentRow : IRow
{
    public required Guid PlanId { get; init; }

    public required int Revision { get; init; }

    public required int Event { get; init; }

    public required int Ordinal { get; init; }

    public required string DocumentCode { get; init; }

    public Guid? DocumentId { get; init; }

    object IRow.Identity => (PlanId, Revision, Event, Ordinal);
}
