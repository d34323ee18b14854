using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A body that a seat may be meant for.</summary>
[PrimaryKey(nameof(SeatId), nameof(Ordinal))]
internal sealed record SeatCommitteeRow : IRow
{
    public required Guid SeatId { get; init; }

    public required int Ordinal { get; init; }

    public required string CommitteeKey { get; init; }

    public Guid? CommitteeId { get; init; }

    object IRow.Identity => (SeatId, Ordinal);
}
