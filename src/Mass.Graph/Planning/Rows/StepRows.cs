using Mass.Domain.Associations;
using Mass.Domain.Planning;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Planning.Rows;

/// <summary>The steps that tables show, those in the plans, with their keys.</summary>
internal static class StepRows
{
    public static IEnumerable<ShownStep> Of(Snapshot snapshot, Association association, string associationKey) =>
        from plan in snapshot.Get(PlanningSubject.Plans, association.Id)
        let planKey = PlanRow.KeyOf(associationKey, plan)
        from step in snapshot.Get(PlanningSubject.StepsOfPlan, plan.Id)
        select new ShownStep(ActionStepRow.KeyOf(planKey, step), planKey, associationKey, plan, step);

    /// <summary>The steps that tables show among those with these ids, each once.</summary>
    public static IEnumerable<ShownStep> Named(Snapshot snapshot, string associationKey, IReadOnlyList<Guid> ids) =>
        from id in ids.Distinct()
        let step = snapshot.Find<ActionStep>(id)
        where step is { IsRetired: false }
        let plan = snapshot.Find<StrategicPlan>(step.PlanId)
        where plan is not null
        let planKey = PlanRow.KeyOf(associationKey, plan)
        select new ShownStep(ActionStepRow.KeyOf(planKey, step), planKey, associationKey, plan, step);
}

/// <summary>A step that tables show.</summary>
internal sealed record ShownStep(string Key, string PlanKey, string AssociationKey, StrategicPlan Plan, ActionStep Step);
