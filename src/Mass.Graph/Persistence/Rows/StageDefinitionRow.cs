using Mass.Domain.Planning;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A revision of a plan's own definition of a stage.</summary>
[PrimaryKey(nameof(PlanId), nameof(Revision), nameof(Ordinal))]
internal sealed record StageDefinitionRow : IRow
{
    public required Guid PlanId { get; init; }

    public required int Revision { get; init; }

    public required int Ordinal { get; init; }

    public required Stage Stage { get; init; }

    public required string Definition { get; init; }

    object IRow.Identity => (PlanId, Revision, Ordinal);
}
