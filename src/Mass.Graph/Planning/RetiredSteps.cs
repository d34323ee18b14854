using GraphQL;
using GraphQL.Types;
using Mass.Domain.Planning;
using Mass.Graph.Querying;

namespace Mass.Graph.Planning;

/// <summary>The steps that were taken out of their plans: lists show them when they are asked for.</summary>
internal static class RetiredSteps
{
    private const string Name = "includeRetired";

    public static QueryArgument Argument(GraphModel model) => new(new NonNullGraphType(model.Leaves.Of(typeof(bool))))
    {
        Name = Name,
        Description = "Whether to list steps as well that were taken out of their plan.",
        DefaultValue = false,
    };

    public static bool AreAsked(IResolveFieldContext context) => context.Argument<bool>(Name);

    /// <summary>The steps of all plans, at the root.</summary>
    public static FieldType Root(GraphModel model) => model.Connections.Field<ActionStep>(
        "actionSteps",
        "The steps of all plans, those of the operations tables included.",
        context =>
        {
            var snapshot = RequestState.SnapshotOf(context);
            return AreAsked(context)
                ? [.. snapshot.All<ActionStep>(), .. snapshot.All<StrategicPlan>().SelectMany(plan => snapshot.Get(PlanningSubject.RetiredSteps, plan.Id))]
                : snapshot.All<ActionStep>();
        },
        hasHistory: true,
        more: [Argument(model)]);
}
