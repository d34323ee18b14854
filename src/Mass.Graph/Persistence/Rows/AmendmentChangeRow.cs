using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A field that an amendment changed.</summary>
[PrimaryKey(nameof(PlanId), nameof(AmendmentId), nameof(Ordinal))]
internal sealed record AmendmentChangeRow : IHistoryRow
{
    public required Guid PlanId { get; init; }

    public required Guid AmendmentId { get; init; }

    public required int Ordinal { get; init; }

    public required string Field { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    object IRow.Identity => (PlanId, AmendmentId, Ordinal);
}
