using Mass.Domain;
using Mass.Domain.Planning;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Planning;

/// <summary>Leaves the codes of documents that are not published out of what was changed.</summary>
internal static class PublishedChanges
{
    private const string Documents = "documents";

    public static IReadOnlyList<FieldChange> Of(Amendment amendment, Snapshot snapshot) => snapshot.Find<StrategicPlan>(amendment.PlanId) is { } plan
        ? Of(amendment.Target, amendment.Changes, snapshot.RecordsOf(plan.AssociationId))
        : amendment.Changes;

    public static IReadOnlyList<FieldChange> Of(AmendmentTarget target, IReadOnlyList<FieldChange> changes, AssociationRecords records)
    {
        if (target != AmendmentTarget.TimelineEvent || !changes.Any(change => change.Field == Documents))
        {
            return changes;
        }

        var closed = records.Documents.Where(document => !document.IsPublished).Select(document => document.Code).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. changes
                .Select(change => change.Field == Documents ? change with { Before = Open(change.Before), After = Open(change.After) } : change)
                .Where(change => change.Before != change.After),
        ];

        string? Open(string? codes) => codes is null ? null : string.Join(", ", codes.Split(", ").Where(code => !closed.Contains(code)));
    }
}
