using Mass.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>What a plan says beside its steps from a day on.</summary>
[PrimaryKey(nameof(PlanId), nameof(Revision))]
internal sealed record PlanRevisionRow : IHistoryRow
{
    public required Guid PlanId { get; init; }

    public required int Revision { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    public required DateOnly StartsOn { get; init; }

    public required DateOnly EndsOn { get; init; }

    public string? TheoryIf { get; init; }

    public string? TheoryThen { get; init; }

    public string? TheoryAsWritten { get; init; }

    public string? Strategy { get; init; }

    public string? Introduction { get; init; }

    public Cadence? ReviewCadence { get; init; }

    public string? StagesHeading { get; init; }

    object IRow.Identity => (PlanId, Revision);
}
