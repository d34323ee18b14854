using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A step that mentions a partner.</summary>
[PrimaryKey(nameof(PartnerId), nameof(Ordinal))]
internal sealed record PartnerMentionRow : IRow
{
    public required Guid PartnerId { get; init; }

    public required int Ordinal { get; init; }

    public required string StepCode { get; init; }

    object IRow.Identity => (PartnerId, Ordinal);
}
