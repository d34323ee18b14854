using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A key principle of a revision of a plan.</summary>
[PrimaryKey(nameof(PlanId), nameof(Revision), nameof(Ordinal))]
internal sealed record KeyPrincipleRow : IRow
{
    public required Guid PlanId { get; init; }

    public required int Revision { get; init; }

    public required int Ordinal { get; init; }

    public required int Number { get; init; }

    public required string Text { get; init; }

    object IRow.Identity => (PlanId, Revision, Ordinal);
}
