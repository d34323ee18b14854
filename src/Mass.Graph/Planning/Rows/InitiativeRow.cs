using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Planning.Rows;

/// <summary>The table of initiatives.</summary>
internal sealed record InitiativeRow(string Key, string PlanKey, string AssociationKey, StrategicInitiative Initiative, int StepCount) : IRow
{
    private static readonly RowTable<InitiativeRow> Table = new((snapshot, association, key) => snapshot.Get(PlanningSubject.Plans, association.Id).SelectMany(plan =>
    {
        var planKey = PlanRow.KeyOf(key, plan);
        return plan.Initiatives.Select(initiative => new InitiativeRow(
            KeyOf(planKey, initiative), planKey, key, initiative, snapshot.Get(PlanningSubject.StepsOfInitiative, initiative.Id).Count));
    }));

    public IEnumerable<DateOnly?> Days => [];

    public static string KeyOf(string planKey, StrategicInitiative initiative) => RowKey.Of(planKey, initiative.Number);

    public static void Declare(GraphModel model) => model.Table("initiativeRows", "initiative of a plan, the standing operations included", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("initiativeKey", "The key of the initiative.", row => row.Key)
        .Value("planKey", "The key of the plan.", (row, _) => row.PlanKey).Indexed()
        .Value("associationKey", "The key of the association.", (row, _) => row.AssociationKey).Indexed()
        .Value("number", "The number as the plan writes it: 1, 2, 3, or O for the standing operations.", (row, _) => row.Initiative.Number)
        .Value("heading", "The heading.", (row, _) => row.Initiative.Heading)
        .Value("statement", "The statement; null for the standing operations, which have none.", (row, _) => row.Initiative.Statement, nullable: true)
        .Value("actionStepCount", "How many steps serve the initiative, alone or with others.", (row, _) => row.StepCount);
}
