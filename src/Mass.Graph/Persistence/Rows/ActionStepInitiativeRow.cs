using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>An initiative that a revision of a step serves.</summary>
[PrimaryKey(nameof(StepId), nameof(Revision), nameof(Ordinal))]
internal sealed record ActionStepInitiativeRow : IRow
{
    public required Guid StepId { get; init; }

    public required int Revision { get; init; }

    public required int Ordinal { get; init; }

    public required string Number { get; init; }

    object IRow.Identity => (StepId, Revision, Ordinal);
}
