using Mass.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A document of an association.</summary>
[PrimaryKey(nameof(Id))]
[Index(nameof(AssociationId), nameof(Code), IsUnique = true)]
internal sealed record DocumentRow : IRow
{
    public required Guid Id { get; init; }

    public required Guid AssociationId { get; init; }

    public required int Ordinal { get; init; }

    public required string Code { get; init; }

    public required string Title { get; init; }

    public required DocumentKind Kind { get; init; }

    public string? Group { get; init; }

    public string? Subject { get; init; }

    public string? Url { get; init; }

    public string? StepCode { get; init; }

    public DateOnly? Date { get; init; }

    public string? Supersedes { get; init; }

    public required bool IsPublished { get; init; }

    public DateOnly? ReviewOn { get; init; }

    object IRow.Identity => Id;
}
