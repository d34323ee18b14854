using Mass.Domain.Planning;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A step came to a stage; the stage it left is that of the change before.</summary>
[PrimaryKey(nameof(StepId), nameof(Id))]
internal sealed record StageChangeRow : IHistoryRow
{
    public required Guid StepId { get; init; }

    public required Guid Id { get; init; }

    public required int Ordinal { get; init; }

    public required Stage Stage { get; init; }

    public required DateOnly EffectiveOn { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public string? RecordedBy { get; init; }

    public string? Note { get; init; }

    object IRow.Identity => (StepId, Id);
}
