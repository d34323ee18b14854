using GraphQL.Types;
using Mass.Domain.Planning;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Fields;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Planning;

/// <summary>A list of steps, which has those that are retired too when it is asked for them.</summary>
/// <param name="model">The graph.</param>
/// <param name="description">Which steps they are.</param>
/// <param name="get">The steps that are in a plan.</param>
/// <param name="getRetired">Those that are retired.</param>
internal sealed class StepsField<T>(
    GraphModel model, string description, Func<T, Snapshot, IReadOnlyList<ActionStep>> get, Func<T, Snapshot, IReadOnlyList<ActionStep>> getRetired)
    : Field<T>("actionSteps", description)
    where T : class
{
    public override Type Target => typeof(ActionStep);

    public override IGraphType FilterType => model.ListFilter<ActionStep>();

    public override FieldType Output() => model.Connections.Field(
        Name,
        Description,
        context =>
        {
            var (owner, snapshot) = ((T)context.Source!, RequestState.SnapshotOf(context));
            return RetiredSteps.AreAsked(context) ? [.. get(owner, snapshot), .. getRetired(owner, snapshot)] : get(owner, snapshot);
        },
        more: [RetiredSteps.Argument(model)]);

    public override RowTest<T> Where(object? operand, Effort effort) => model.WhereList(Name, operand, get, effort);
}
