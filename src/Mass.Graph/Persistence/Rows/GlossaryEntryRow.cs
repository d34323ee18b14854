using Mass.Domain.Planning;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>An abbreviation that a revision of a plan explains.</summary>
[PrimaryKey(nameof(PlanId), nameof(Revision), nameof(Ordinal))]
internal sealed record GlossaryEntryRow : IRow
{
    public required Guid PlanId { get; init; }

    public required int Revision { get; init; }

    public required int Ordinal { get; init; }

    public required int Number { get; init; }

    public required string Abbreviation { get; init; }

    public required string Meaning { get; init; }

    public required GlossaryKind Kind { get; init; }

    object IRow.Identity => (PlanId, Revision, Ordinal);
}
