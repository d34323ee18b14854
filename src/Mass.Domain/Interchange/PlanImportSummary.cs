using System.Globalization;
using Mass.Domain.Planning;

namespace Mass.Domain.Interchange;

/// <summary>Says what an import did, for people.</summary>
internal static class PlanImportSummary
{
    public static PlanImportResult Of(AssociationRecords? existing, AssociationRecords records, StrategicPlan? known, StrategicPlan told, StrategicPlan plan)
    {
        var amendments = known is null ? [] : plan.Amendments.ExceptBy(known.Amendments.Select(Id), Id).ToList();
        var overruled = known is null ? [] : Overruled(known, told, amendments);
        return new()
        {
            Records = records,
            HasChanges = existing is null || !records.Equals(existing),
            IsNewPlan = known is null,
            Amendments = amendments,
            Overruled = overruled,
            Summary =
            [
                .. known is null ? [$"Plan {plan.Slug} is new: {Count(plan.AllSteps.Count, "step")}."] : Array.Empty<string>(),
                .. amendments.Select(Line),
                .. overruled.Select(amendment => $"{Name(amendment)} was amended on {amendment.On:yyyy-MM-dd}, which the document does not show; it now says what the document says."),
                .. History("stage change", known, plan, step => step.StageChanges.Count),
                .. History("progress update", known, plan, step => step.ProgressUpdates.Count),
                .. Register("position", existing?.Positions, records.Positions, position => position.Key),
                .. Register("committee", existing?.Committees, records.Committees, committee => committee.Key),
                .. Register("seat", existing?.Seats, records.Seats, seat => (seat.CommitteeKey, seat.Label)),
                .. Register("partner", existing?.Partners, records.Partners, partner => partner.Name),
                .. Register("document", existing?.Documents, records.Documents, document => document.Code),
            ],
        };
    }

    /// <summary>The known amendments that the document lacks, of things that this import amends.</summary>
    private static IReadOnlyList<Amendment> Overruled(StrategicPlan known, StrategicPlan told, IReadOnlyList<Amendment> made)
    {
        var amended = made.Select(amendment => (amendment.Target, amendment.TargetKey)).ToHashSet();
        return
        [
            .. known.Amendments
                .ExceptBy(told.Amendments.Select(Id), Id)
                .Where(amendment => amended.Contains((amendment.Target, amendment.TargetKey))),
        ];
    }

    private static IEnumerable<string> History(string what, StrategicPlan? known, StrategicPlan plan, Func<ActionStep, int> count)
    {
        var added = plan.AllSteps.Sum(count) - (known?.AllSteps.Sum(count) ?? 0);
        return added > 0 ? [$"{Count(added, what)} added."] : [];
    }

    private static IEnumerable<string> Register<T, TKey>(string what, IReadOnlyList<T>? before, IReadOnlyList<T> after, Func<T, TKey> key)
        where TKey : notnull
    {
        var old = (before ?? []).ToDictionary(key);
        var added = after.Count(item => !old.ContainsKey(key(item)));
        var changed = after.Count(item => old.TryGetValue(key(item), out var known) && !item!.Equals(known));
        if (added > 0)
        {
            yield return $"{Count(added, what)} added.";
        }

        if (changed > 0)
        {
            yield return $"{Count(changed, what)} changed.";
        }
    }

    private static string Line(Amendment amendment)
    {
        var fields = string.Join(", ", amendment.Changes.Select(change => change.Field));
        return $"{Name(amendment)} {amendment.Kind.ToString().ToLowerInvariant()} on {amendment.On:yyyy-MM-dd}{(fields.Length > 0 ? $": {fields}" : string.Empty)}.";
    }

    private static string Name(Amendment amendment) => amendment.Target switch
    {
        AmendmentTarget.ActionStep => amendment.TargetKey ?? "A step",
        AmendmentTarget.Plan => "The plan",
        AmendmentTarget.Initiative => $"Initiative {amendment.TargetKey}",
        AmendmentTarget.KeyPrinciple => $"Key principle {amendment.TargetKey}",
        AmendmentTarget.GlossaryEntry => $"Glossary entry {amendment.TargetKey}",
        AmendmentTarget.StageDefinition => $"The definition of {amendment.TargetKey}",
        _ => $"Timeline event {amendment.TargetKey}",
    };

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");

    private static Guid Id(Amendment amendment) => amendment.Id;
}
