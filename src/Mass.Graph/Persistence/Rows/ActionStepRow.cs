using Mass.Domain.Planning;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>A step of a plan.</summary>
[PrimaryKey(nameof(Id))]
[Index(nameof(PlanId), nameof(Code), IsUnique = true)]
internal sealed record ActionStepRow : IHistoryRow
{
    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    public required int Ordinal { get; init; }

    public required string Code { get; init; }

    public required PlanSection Section { get; init; }

    public DateOnly? AddedOn { get; init; }

    object IRow.Identity => Id;
}
