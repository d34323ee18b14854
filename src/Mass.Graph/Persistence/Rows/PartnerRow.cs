using Mass.Domain.Associations;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A partner of an association.</summary>
[PrimaryKey(nameof(Id))]
[Index(nameof(AssociationId), nameof(Name), IsUnique = true)]
internal sealed record PartnerRow : IRow
{
    public required Guid Id { get; init; }

    public required Guid AssociationId { get; init; }

    public required int Ordinal { get; init; }

    public required string Name { get; init; }

    public string? Expansion { get; init; }

    public required PartnerKind Kind { get; init; }

    object IRow.Identity => Id;
}
