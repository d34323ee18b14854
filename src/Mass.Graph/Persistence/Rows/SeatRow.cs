using Mass.Domain.Committees;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A seat of a body.</summary>
[PrimaryKey(nameof(Id))]
internal sealed record SeatRow : IRow
{
    public required Guid Id { get; init; }

    public required Guid AssociationId { get; init; }

    public required int Ordinal { get; init; }

    public required string Label { get; init; }

    public required SeatKind Kind { get; init; }

    public string? CommitteeKey { get; init; }

    public Guid? CommitteeId { get; init; }

    public bool? IsVoting { get; init; }

    public int? TermYears { get; init; }

    public string? Represents { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? NamedIn { get; init; }

    public string? AsWritten { get; init; }

    object IRow.Identity => Id;
}
