using GraphQL.Resolvers;
using GraphQL.Types;
using Mass.Domain.Associations;
using Mass.Domain.Planning;
using Mass.Graph.Querying;

namespace Mass.Graph.Planning;

/// <summary>The root fields of planning.</summary>
internal static class PlanningRoots
{
    public static void Declare(GraphModel model)
    {
        model.Root<StrategicPlan>("plans", "The strategic plans of all associations.", hasHistory: true);
        model.Root<StrategicInitiative>("initiatives", "The initiatives of all plans, the standing operations included.", hasHistory: true);
        model.Root(() => RetiredSteps.Root(model));
        model.Root<KeyPrinciple>("keyPrinciples", "The key principles of all plans.", hasHistory: true);
        model.Root<GlossaryEntry>("glossaryEntries", "The abbreviations that the plans explain.", hasHistory: true);
        model.Root<TimelineEvent>("timelineEvents", "The events on the way to the plans.", hasHistory: true);
        model.Root<Amendment>("amendments", "What was amended in all plans.", hasHistory: true);

        var plan = model.Lookup("plan", new LookupKey<StrategicPlan>("slug", "Its slug.", plan => plan.Slug));
        var initiative = model.Lookup("initiative", new LookupKey<StrategicInitiative>("number", "Its number, such as 1 or O.", initiative => initiative.Number));
        var step = model.Lookup("actionStep", new LookupKey<ActionStep>("code", "Its code, such as AS-01.", step => step.Code));
        model.Root(() => plan.RootField(
            model, "One plan; null when there is none.", hasHistory: true, model.LookupOf<Association>().Narrowing<StrategicPlan>("association", each => each.AssociationId)));
        model.Root(() => initiative.RootField(
            model, "One initiative; null when there is none.", hasHistory: true, plan.Narrowing<StrategicInitiative>("plan", each => each.PlanId)));
        model.Root(() => step.RootField(
            model, "One step, in its plan or retired; null when there is none.", hasHistory: true, plan.Narrowing<ActionStep>("plan", each => each.PlanId)));
        model.Root(() => Changes(model, plan));
    }

    private static FieldType Changes(GraphModel model, Lookup<StrategicPlan> plans)
    {
        var day = new NonNullGraphType(model.Leaves.Of(typeof(DateOnly)));
        var field = new FieldType
        {
            Name = "planChanges",
            Description = "What differs between a plan as it stood on two days: the plan itself first, then the steps in its order.",
            ResolvedType = new ListGraphType(new NonNullGraphType(model.Type<PlanChangeRow>().Output)),
            Arguments = new QueryArguments(
                plans.Argument("plan", "The plan.", required: true),
                new QueryArgument(day) { Name = "from", Description = "The day of the earlier reading." },
                new QueryArgument(model.Leaves.Of(typeof(DateOnly))) { Name = "to", Description = "The day of the later reading, the present one when it is left out; before the other it turns the differences round." }),
            Resolver = new FuncFieldResolver<object?>(context =>
            {
                var plan = plans.Require(RequestState.Of(context).Recorded, context.Argument<object>("plan")!, "plan");
                var to = context.Argument<DateOnly?>("to") ?? RequestState.Of(context).Today;
                RequestState.Enter(context, to);
                var (before, after) = (plan.AsOf(context.Argument<DateOnly>("from")), plan.AsOf(to));
                var rows = PlanComparison.Between(before, after)
                    .Select(change => new PlanChangeRow(
                        change with { Changes = PublishedChanges.Of(change.Target, change.Changes, plan.AssociationId, RequestState.Of(context).Recorded) }, change.Target == AmendmentTarget.ActionStep ? after.FindStep(change.TargetKey!) ?? before.FindStep(change.TargetKey!) : null))
                    .ToList();
                RequestState.Of(context).Count(rows.Count);
                return rows;
            }),
        };

        // Read as of two days, of which one makes a state of all associations.
        CostHint.Set(field, new CostHint(25_000, Size: 50));
        return field;
    }
}
