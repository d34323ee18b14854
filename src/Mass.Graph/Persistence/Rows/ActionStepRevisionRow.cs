using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>What a step says from a day on.</summary>
[PrimaryKey(nameof(StepId), nameof(Revision))]
internal sealed record ActionStepRevisionRow : IHistoryRow
{
    public required Guid StepId { get; init; }

    public required int Revision { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    public required string Title { get; init; }

    public required bool IsTitleCoined { get; init; }

    public required string Text { get; init; }

    public string? Markup { get; init; }

    public string? Introduction { get; init; }

    public required string InitiativesAsWritten { get; init; }

    public required string TiersAsWritten { get; init; }

    public required string Schedule { get; init; }

    public string? ResponsibleAsWritten { get; init; }

    object IRow.Identity => (StepId, Revision);
}
