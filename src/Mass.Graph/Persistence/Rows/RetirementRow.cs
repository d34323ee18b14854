using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A time during which a step was out of its plan.</summary>
[PrimaryKey(nameof(StepId), nameof(Ordinal))]
internal sealed record RetirementRow : IHistoryRow
{
    public required Guid StepId { get; init; }

    public required int Ordinal { get; init; }

    public required DateOnly RetiredOn { get; init; }

    public DateOnly? RestoredOn { get; init; }

    object IRow.Identity => (StepId, Ordinal);
}
