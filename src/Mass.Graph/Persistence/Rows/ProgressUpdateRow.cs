using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A word on how a step is coming along.</summary>
[PrimaryKey(nameof(StepId), nameof(Id))]
internal sealed record ProgressUpdateRow : IHistoryRow
{
    public required Guid StepId { get; init; }

    public required Guid Id { get; init; }

    public required int Ordinal { get; init; }

    public required DateOnly On { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public string? RecordedBy { get; init; }

    public required string Text { get; init; }

    object IRow.Identity => (StepId, Id);
}
