using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>An initiative of a revision of a plan.</summary>
[PrimaryKey(nameof(PlanId), nameof(Revision), nameof(Ordinal))]
internal sealed record InitiativeRow : IRow
{
    public required Guid PlanId { get; init; }

    public required int Revision { get; init; }

    public required int Ordinal { get; init; }

    public required string Number { get; init; }

    public required string Heading { get; init; }

    public string? Statement { get; init; }

    object IRow.Identity => (PlanId, Revision, Ordinal);
}
