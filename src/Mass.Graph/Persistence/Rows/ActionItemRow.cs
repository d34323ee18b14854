using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>An item of a revision of a step; the path counts places from 1, as in 2.1.</summary>
[PrimaryKey(nameof(StepId), nameof(Revision), nameof(Path))]
internal sealed record ActionItemRow : IRow
{
    public required Guid StepId { get; init; }

    public required int Revision { get; init; }

    public required string Path { get; init; }

    public string? Parent { get; init; }

    public required int Ordinal { get; init; }

    public required string Label { get; init; }

    public required string Text { get; init; }

    object IRow.Identity => (StepId, Revision, Path);
}
