using Mass.Domain.Associations;
using Mass.Domain.Planning;
using Mass.Graph.Querying;

namespace Mass.Graph.Planning;

/// <summary>The subscriptions to plans and their steps.</summary>
internal static class PlanningChanges
{
    public static void Declare(GraphModel model)
    {
        var (association, plan) = (model.LookupOf<Association>(), model.LookupOf<StrategicPlan>());
        model.Changes<StrategicPlan>("planChanged", "A plan, each time that it or one of its steps has changed.")
            .Through<ActionStep>((step, _) => step.PlanId)
            .Within(plan.Narrowing<StrategicPlan>("plan", "Only this plan.", each => each.Id))
            .Within(association.Narrowing<StrategicPlan>("association", "Only the plans of this association.", each => each.AssociationId));
        model.Changes<ActionStep>("actionStepChanged", "A step, each time that it has changed.")
            .Within(plan.Narrowing<ActionStep>("plan", "Only the steps of this plan.", each => each.PlanId))
            .Within(new Narrowing<ActionStep>(association.Argument("association", "Only the steps of the plans of this association."), (snapshot, value) =>
            {
                var owner = association.Require(snapshot, value, "association").Id;
                return step => snapshot.Find<StrategicPlan>(step.PlanId)?.AssociationId == owner;
            }));
    }
}
