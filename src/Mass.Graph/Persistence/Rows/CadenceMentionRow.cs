using Mass.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A cadence that the text of a revision of a step names.</summary>
[PrimaryKey(nameof(StepId), nameof(Revision), nameof(Ordinal))]
internal sealed record CadenceMentionRow : IRow
{
    public required Guid StepId { get; init; }

    public required int Revision { get; init; }

    public required int Ordinal { get; init; }

    public required Cadence Cadence { get; init; }

    public required string AsWritten { get; init; }

    public int? AnchorYear { get; init; }

    public string? Item { get; init; }

    object IRow.Identity => (StepId, Revision, Ordinal);
}
