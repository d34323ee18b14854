using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A body of an association.</summary>
[PrimaryKey(nameof(Id))]
[Index(nameof(AssociationId), nameof(Key), IsUnique = true)]
internal sealed record CommitteeRow : IRow
{
    public required Guid Id { get; init; }

    public required Guid AssociationId { get; init; }

    public required int Ordinal { get; init; }

    public required string Key { get; init; }

    public string? Abbreviation { get; init; }

    public required string Name { get; init; }

    public required CommitteeKind Kind { get; init; }

    public string? ParentKey { get; init; }

    public Guid? ParentId { get; init; }

    public string? NamedIn { get; init; }

    public string? Purpose { get; init; }

    public Cadence? MeetingCadence { get; init; }

    /// <summary>A list of texts as JSON.</summary>
    public required string AgendaSections { get; init; }

    public int? Quorum { get; init; }

    public DateOnly? FormedOn { get; init; }

    public DateOnly? DissolvedOn { get; init; }

    object IRow.Identity => Id;
}
