using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Planning.Rows;

/// <summary>The table of strategic plans.</summary>
internal sealed record PlanRow(string Key, string AssociationKey, StrategicPlan Plan, int StepCount) : IRow
{
    private static readonly RowTable<PlanRow> Table = new((snapshot, association, key) => snapshot.Get(PlanningSubject.Plans, association.Id).Select(plan => new PlanRow(
        KeyOf(key, plan), key, plan, snapshot.Get(PlanningSubject.StepsOfPlan, plan.Id).Count)));

    public IEnumerable<DateOnly?> Days => [Plan.Period.Start, Plan.Period.End];

    public static string KeyOf(string associationKey, StrategicPlan plan) => RowKey.Of(associationKey, plan.Slug);

    public static void Declare(GraphModel model) => model.Table("planRows", "strategic plan", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("planKey", "The key of the plan.", row => row.Key)
        .Value("associationKey", "The key of the association whose plan it is.", (row, _) => row.AssociationKey).Indexed()
        .Value("slug", "The short name in addresses, unique in the association.", (row, _) => row.Plan.Slug)
        .Value("title", "The title.", (row, _) => row.Plan.Title)
        .Value("reviewCadence", "How often the plan itself is reviewed; null when the plan does not say.", (row, _) => row.Plan.ReviewCadence, nullable: true)
        .Value("periodStart", "The first day that the plan is for.", (row, _) => row.Plan.Period.Start)
        .Value("periodEnd", "The last day that the plan is for.", (row, _) => row.Plan.Period.End)
        .Value("versionCount", "How many versions of the plan there have been.", (row, _) => row.Plan.Versions.Count)
        .Value("actionStepCount", "How many steps are in the plan.", (row, _) => row.StepCount);
}
