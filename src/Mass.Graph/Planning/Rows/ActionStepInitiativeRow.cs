using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Planning.Rows;

/// <summary>The table of steps and each initiative that they serve.</summary>
internal sealed record ActionStepInitiativeRow(string Key, string InitiativeKey, ShownStep Shown, StrategicInitiative Initiative) : IRow
{
    private static readonly RowTable<ActionStepInitiativeRow> Table = new((snapshot, association, key) => StepRows.Of(snapshot, association, key)
        .SelectMany(step => snapshot.Get(PlanningSubject.InitiativesOfStep, step.Step.Id).Select(initiative => new ActionStepInitiativeRow(
            RowKey.Of(step.Key, initiative.Number), InitiativeRow.KeyOf(step.PlanKey, initiative), step, initiative))));

    public IEnumerable<DateOnly?> Days => [];

    public static void Declare(GraphModel model) => model.Table("actionStepInitiativeRows", "step and initiative that it serves", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("stepInitiativeKey", "The key of the step and the initiative.", row => row.Key)
        .Value("stepKey", "The key of the step.", (row, _) => row.Shown.Key)
        .Value("initiativeKey", "The key of the initiative.", (row, _) => row.InitiativeKey)
        .Value("planKey", "The key of the plan.", (row, _) => row.Shown.PlanKey).Indexed()
        .Value("associationKey", "The key of the association.", (row, _) => row.Shown.AssociationKey).Indexed()
        .Value("code", "The code of the step.", (row, _) => row.Shown.Step.Code)
        .Value("title", "The title of the step.", (row, _) => row.Shown.Step.Title)
        .Value("initiativeNumber", "The number of the initiative; O is the standing operations.", (row, _) => row.Initiative.Number).Indexed()
        .Value("initiativeHeading", "The heading of the initiative.", (row, _) => row.Initiative.Heading)
        .Value("stage", "The stage that the step has come to; null until one is recorded.", (row, _) => row.Shown.Step.Stage, nullable: true);
}
