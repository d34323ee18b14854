using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Planning.Rows;

/// <summary>The table of the stages that steps came to.</summary>
internal sealed record StageChangeRow(string Key, ShownStep Shown, StageChange Change) : IRow
{
    private static readonly RowTable<StageChangeRow> Table = new((snapshot, association, key) => StepRows.Of(snapshot, association, key)
        .SelectMany(step => step.Step.StageChanges.Select(change => new StageChangeRow(RowKey.Of(step.Key, change.EffectiveOn, change.Id), step, change))));

    public IEnumerable<DateOnly?> Days => [Change.EffectiveOn];

    public static void Declare(GraphModel model) => model.Table("stageChangeRows", "step and time that it came to a stage", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("stageChangeKey", "The key of the change.", row => row.Key)
        .Value("stepKey", "The key of the step.", (row, _) => row.Shown.Key)
        .Value("planKey", "The key of the plan.", (row, _) => row.Shown.PlanKey).Indexed()
        .Value("associationKey", "The key of the association.", (row, _) => row.Shown.AssociationKey).Indexed()
        .Value("planYear", "The plan year in which it came to the stage, by the year in which it starts; null before 1900 and after 2200.", (row, _) => PlanYearOf.Day(row.Change.EffectiveOn), nullable: true).Indexed()
        .Value("code", "The code of the step.", (row, _) => row.Shown.Step.Code)
        .Value("title", "The title of the step.", (row, _) => row.Shown.Step.Title)
        .Value("from", "The stage that the step left; null when it had none.", (row, _) => row.Change.From, nullable: true)
        .Value("to", "The stage that the step came to.", (row, _) => row.Change.To)
        .Value("note", "Why; null when nothing was noted.", (row, _) => row.Change.Note, nullable: true)
        .Value("on", "The day from which the step was at the stage.", (row, _) => row.Change.EffectiveOn)
        .Value("recordedAt", "When it was recorded.", (row, _) => row.Change.RecordedAt)
        .Value("isBackward", "Whether the step moved back to an earlier stage.", (row, _) => row.Change.IsBackward)
        .Value("skippedStageCount", "How many stages the step passed over on its way forward.", (row, _) => row.Change.SkippedStages.Count);
}
