using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>An association, with the number that rises with each change of anything it holds.</summary>
[PrimaryKey(nameof(Id))]
[Index(nameof(Slug), IsUnique = true)]
internal sealed record AssociationRow : IHistoryRow
{
    public required Guid Id { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public string? Abbreviation { get; init; }

    /// <summary>Also keeps two writers apart: a change is written against the revision it was made from.</summary>
    [ConcurrencyCheck]
    public required long Revision { get; init; }

    object IRow.Identity => Id;
}
