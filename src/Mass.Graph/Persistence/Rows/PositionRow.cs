using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A position of an association.</summary>
[PrimaryKey(nameof(Id))]
[Index(nameof(AssociationId), nameof(Key), IsUnique = true)]
internal sealed record PositionRow : IRow
{
    public required Guid Id { get; init; }

    public required Guid AssociationId { get; init; }

    public required int Ordinal { get; init; }

    public required string Key { get; init; }

    public string? Abbreviation { get; init; }

    public required string Title { get; init; }

    /// <summary>A list of texts as JSON.</summary>
    public required string Responsibilities { get; init; }

    public string? ReportsToKey { get; init; }

    public Guid? ReportsToId { get; init; }

    public int? Places { get; init; }

    public decimal? FullTimeEquivalent { get; init; }

    object IRow.Identity => Id;
}
