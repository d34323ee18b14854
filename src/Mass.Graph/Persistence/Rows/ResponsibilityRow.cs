using Mass.Domain.Planning;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A party that a revision of a step names as responsible.</summary>
[PrimaryKey(nameof(StepId), nameof(Revision), nameof(Ordinal))]
internal sealed record ResponsibilityRow : IRow
{
    public required Guid StepId { get; init; }

    public required int Revision { get; init; }

    public required int Ordinal { get; init; }

    public required string AsWritten { get; init; }

    public required ResponsibilityKind Kind { get; init; }

    public string? PositionKey { get; init; }

    public Guid? PositionId { get; init; }

    public string? CommitteeKey { get; init; }

    public Guid? CommitteeId { get; init; }

    object IRow.Identity => (StepId, Revision, Ordinal);
}
