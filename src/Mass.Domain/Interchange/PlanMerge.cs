using Mass.Domain.Planning;

namespace Mass.Domain.Interchange;

/// <summary>Brings what a document says of a plan into the plan as it is.</summary>
internal sealed class PlanMerge(StrategicPlan known, StrategicPlan told, PlanMerge.Occasion occasion)
{
    // What the document has heard of and the plan has not.
    private readonly Dictionary<Guid, Amendment> tidings = told.Amendments
        .ExceptBy(known.Amendments.Select(amendment => amendment.Id), amendment => amendment.Id)
        .DistinctBy(amendment => amendment.Id)
        .ToDictionary(amendment => amendment.Id);

    private StrategicPlan plan = known;

    public StrategicPlan Merge()
    {
        // The front matter first: a step may serve an initiative that comes with it.
        MergeContent();
        foreach (var step in told.AllSteps)
        {
            if (plan.FindStep(step.Code) is null)
            {
                Add(step);
            }
            else
            {
                MergeHistory(step);
                MergePresence(step);
                MergeContent(step);
                MergeSection(step);
            }
        }

        foreach (var gone in plan.AllSteps.Where(step => !step.IsRetired && told.FindStep(step.Code) is null))
        {
            plan = plan.RetireStep(gone.Code, occasion.On, occasion.RecordedAt, occasion.By, occasion.Reason);
        }

        return plan with
        {
            AllSteps = RegisterMerge.United(plan.AllSteps, told.AllSteps.Select(step => plan.FindStep(step.Code)!), step => step.Code),
            Amendments = tidings.Count == 0 ? plan.Amendments : [.. plan.Amendments, .. tidings.Values],
        };
    }

    private void MergeContent()
    {
        plan = plan with { Revisions = RevisionMerge.United(plan.Revisions, told.Revisions, DaysOf(null)) };
        if (ContentComparison.Of(plan.Content, told.Content).Count > 0)
        {
            plan = plan.Amended(told.Content, occasion.On, occasion.RecordedAt, occasion.By, occasion.Reason);
        }
    }

    private void Add(ActionStep step)
    {
        // A step that the document tells of with its day and its amendment, or as out of the plan, has its own history.
        var tiding = Tiding(AmendmentKind.Added, step.Code);
        if ((step.AddedOn is not null && tiding is not null) || step.IsRetired)
        {
            plan = plan with { AllSteps = [.. plan.AllSteps, step] };
            return;
        }

        var on = step.AddedOn ?? tiding?.On ?? occasion.On;
        var amendments = plan.Amendments;
        plan = plan.AddStep(step.Code, step.Section, step.Content, on, occasion.RecordedAt, occasion.By, occasion.Reason);
        if (tiding is not null)
        {
            // The document's own amendment tells of the addition already.
            plan = plan with { Amendments = amendments };
        }

        var later = step.Revisions.Skip(1).All(revision => revision.EffectiveOn > on);
        Replace(plan.FindStep(step.Code)! with
        {
            Revisions = later ? [step.Revisions[0] with { EffectiveOn = on }, .. step.Revisions.Skip(1)] : plan.FindStep(step.Code)!.Revisions,
            Retirements = step.Retirements,
            StageChanges = step.StageChanges,
            ProgressUpdates = step.ProgressUpdates,
        });
    }

    private void MergeHistory(ActionStep step)
    {
        var existing = plan.FindStep(step.Code)!;
        var merged = existing with
        {
            Revisions = RevisionMerge.United(existing.Revisions, step.Revisions, DaysOf(step.Code)),
            Retirements = RevisionMerge.United(existing.Retirements, [.. step.Retirements.Where(retirement => !(retirement.RetiredOn < existing.AddedOn))]),
            StageChanges = [.. existing.StageChanges, .. step.StageChanges.ExceptBy(existing.StageChanges.Select(change => change.Id), change => change.Id)],
            ProgressUpdates = [.. existing.ProgressUpdates, .. step.ProgressUpdates.ExceptBy(existing.ProgressUpdates.Select(update => update.Id), update => update.Id)],
        };
        if (!merged.Equals(existing))
        {
            StageOrder.Require(merged);
            Replace(merged);
        }
    }

    private void MergePresence(ActionStep step)
    {
        var isRetired = plan.FindStep(step.Code)!.IsRetired;
        if (isRetired && !step.IsRetired)
        {
            plan = plan.Restored(step.Code, occasion.On, occasion.RecordedAt, occasion.By, occasion.Reason);
        }
        else if (!isRetired && step.IsRetired)
        {
            plan = plan.RetireStep(step.Code, occasion.On, occasion.RecordedAt, occasion.By, occasion.Reason);
        }
    }

    private void MergeContent(ActionStep step)
    {
        var existing = plan.FindStep(step.Code)!;
        var changes = ContentComparison.Of(existing.Content, step.Content);
        if (changes.Count == 0)
        {
            return;
        }

        if (existing.IsRetired)
        {
            // Out of the plan on both sides: what it would say is of no effect, and a retired step is not amended.
            return;
        }

        if (Tiding(AmendmentKind.Changed, step.Code) is { } tiding)
        {
            Replace(existing with { Revisions = History.With(existing.Revisions, step.Content, tiding.On) });
            tidings[tiding.Id] = tiding.Changes.Count > 0 ? tiding : tiding with { Changes = changes };
        }
        else
        {
            plan = plan.AmendStep(step.Code, step.Content, occasion.On, occasion.RecordedAt, occasion.By, occasion.Reason);
        }
    }

    private void MergeSection(ActionStep step)
    {
        var existing = plan.FindStep(step.Code)!;
        if (SectionHistory.Between(existing.Section, step.Section) is not { } moved)
        {
            return;
        }

        Replace(existing with { Section = step.Section });
        plan = plan with
        {
            Amendments =
            [
                .. plan.Amendments,
                new()
                {
                    Id = EntityId.New(occasion.RecordedAt),
                    PlanId = plan.Id,
                    Kind = AmendmentKind.Changed,
                    Target = AmendmentTarget.ActionStep,
                    TargetKey = step.Code,
                    On = occasion.On,
                    RecordedAt = occasion.RecordedAt,
                    By = occasion.By,
                    Reason = occasion.Reason,
                    AgainstVersion = plan.VersionOn(occasion.On.AddDays(-1)),
                    Changes = [moved],
                },
            ],
        };
    }

    /// <summary>The days on which the document says that a step, or the plan beside its steps, was amended.</summary>
    private HashSet<DateOnly> DaysOf(string? step) =>
    [
        .. told.Amendments
            .Where(amendment => step is null ? amendment.Target != AmendmentTarget.ActionStep : amendment.Target == AmendmentTarget.ActionStep && amendment.TargetKey == step)
            .Select(amendment => amendment.On),
    ];

    /// <summary>The latest amendment of a step that only the document knows of.</summary>
    private Amendment? Tiding(AmendmentKind kind, string step) => tidings.Values
        .Where(amendment => amendment.Target == AmendmentTarget.ActionStep && amendment.Kind == kind && amendment.TargetKey == step)
        .MaxBy(amendment => amendment.On);

    private void Replace(ActionStep changed) =>
        plan = plan with { AllSteps = [.. plan.AllSteps.Select(step => step.Code == changed.Code ? changed : step)] };

    /// <summary>When, by whom and why the import is done.</summary>
    internal sealed record Occasion(DateOnly On, DateTimeOffset RecordedAt, string? By, string? Reason);
}
