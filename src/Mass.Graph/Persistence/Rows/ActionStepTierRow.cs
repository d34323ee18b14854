using Mass.Domain.Planning;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A tier that a revision of a step is meant for.</summary>
[PrimaryKey(nameof(StepId), nameof(Revision), nameof(Ordinal))]
internal sealed record ActionStepTierRow : IRow
{
    public required Guid StepId { get; init; }

    public required int Revision { get; init; }

    public required int Ordinal { get; init; }

    public required Tier Tier { get; init; }

    object IRow.Identity => (StepId, Revision, Ordinal);
}
