namespace Mass.Domain.Planning;

/// <summary>Compares a plan as it stood on two days.</summary>
public static class PlanComparison
{
    /// <summary>What differs between the plan on one day and on another, the plan itself first and then the steps in its order.</summary>
    /// <param name="plan">The plan as it stands now.</param>
    /// <param name="from">The day of the earlier reading.</param>
    /// <param name="to">The day of the later reading; it may lie before the other, which turns the differences round.</param>
    public static IReadOnlyList<PlanChange> Between(StrategicPlan plan, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Between(plan.AsOf(from), plan.AsOf(to));
    }

    /// <summary>What differs between two readings of a plan.</summary>
    /// <param name="before">The earlier reading.</param>
    /// <param name="after">The later reading.</param>
    public static IReadOnlyList<PlanChange> Between(StrategicPlan before, StrategicPlan after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
        [
            .. ContentComparison.Of(before.Content, after.Content).Select(difference => new PlanChange
            {
                Kind = (PlanChangeKind)difference.Kind,
                Target = difference.Target,
                TargetKey = difference.TargetKey,
                Changes = difference.Changes,
            }),
            .. after.AllSteps.SelectMany(step => OfStep(before.FindStep(step.Code), step)),
            .. before.AllSteps.Where(step => !step.IsRetired && after.FindStep(step.Code) is null).Select(step => Change(PlanChangeKind.Retired, step)),
        ];
    }

    private static IEnumerable<PlanChange> OfStep(ActionStep? before, ActionStep after)
    {
        if (before is null)
        {
            // A step that was added and taken out again is in the plan in neither reading.
            if (!after.IsRetired)
            {
                yield return Change(PlanChangeKind.Added, after);
            }

            yield break;
        }

        if (before.IsRetired != after.IsRetired)
        {
            yield return Change(after.IsRetired ? PlanChangeKind.Retired : PlanChangeKind.Restored, after);
        }

        var moved = SectionHistory.Between(before.Section, after.Section);
        if (ContentComparison.Of(before.Content, after.Content) is var changes && (changes.Count > 0 || moved is not null))
        {
            yield return Change(PlanChangeKind.Changed, after) with { Changes = moved is null ? changes : [moved, .. changes] };
        }

        if (before.Stage != after.Stage)
        {
            yield return Change(PlanChangeKind.StageChanged, after) with { StageBefore = before.Stage, StageAfter = after.Stage };
        }
    }

    private static PlanChange Change(PlanChangeKind kind, ActionStep step) =>
        new() { Kind = kind, Target = AmendmentTarget.ActionStep, TargetKey = step.Code };
}
