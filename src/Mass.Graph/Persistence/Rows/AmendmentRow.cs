using Mass.Domain.Planning;
using Microsoft.EntityFrameworkCore;

namespace Mass.Graph.Persistence.Rows;

/// <summary>An amendment of a plan.</summary>
[PrimaryKey(nameof(PlanId), nameof(Id))]
internal sealed record AmendmentRow : IHistoryRow
{
    public required Guid PlanId { get; init; }

    public required Guid Id { get; init; }

    public required int Ordinal { get; init; }

    public required AmendmentKind Kind { get; init; }

    public required AmendmentTarget Target { get; init; }

    public string? TargetKey { get; init; }

    public required DateOnly On { get; init; }

    public DateTimeOffset? RecordedAt { get; init; }

    public string? By { get; init; }

    public string? Reason { get; init; }

    public required int AgainstVersion { get; init; }

    public string? AsWritten { get; init; }

    object IRow.Identity => (PlanId, Id);
}
