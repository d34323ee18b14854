using Mass.Domain.Planning;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Planning;

/// <summary>Leaves the codes of documents that are not published out of what was changed, unless the reader is staff.</summary>
internal static class PublishedChanges
{
    private const string Documents = "documents";

    public static IReadOnlyList<FieldChange> Of(Amendment amendment, Snapshot snapshot) => snapshot.Find<StrategicPlan>(amendment.PlanId) is { } plan
        ? Of(amendment.Target, amendment.Changes, plan.AssociationId, snapshot)
        : amendment.Changes;

    public static IReadOnlyList<FieldChange> Of(AmendmentTarget target, IReadOnlyList<FieldChange> changes, Guid associationId, Snapshot snapshot)
    {
        if (target != AmendmentTarget.TimelineEvent || snapshot.RightsIn(associationId).IsStaff || !changes.Any(change => change.Field == Documents))
        {
            return changes;
        }

        var closed = snapshot.RecordsOf(associationId).Documents.Where(document => !document.IsPublished).Select(document => document.Code).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. changes
                .Select(change => change.Field == Documents ? change with { Before = Open(change.Before), After = Open(change.After) } : change)
                .Where(change => change.Before != change.After),
        ];

        string? Open(string? codes) => codes is null ? null : string.Join(", ", codes.Split(", ").Where(code => !closed.Contains(code)));
    }
}
