using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A strategic plan.</summary>
[PrimaryKey(nameof(Id))]
[Index(nameof(AssociationId), nameof(Slug), IsUnique = true)]
internal sealed record PlanRow : IHistoryRow
{
    public required Guid Id { get; init; }

    public required Guid AssociationId { get; init; }

    public required int Ordinal { get; init; }

    public required string Slug { get; init; }

    object IRow.Identity => Id;
}
