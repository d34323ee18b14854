using Mass.Domain.Calendar;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Planning.Rows;

/// <summary>The table of steps.</summary>
internal sealed record ActionStepRow(ShownStep Shown) : IRow
{
    private static readonly RowTable<ActionStepRow> Table = new((snapshot, association, key) => StepRows.Of(snapshot, association, key).Select(step => new ActionStepRow(step)));

    public string Key => Shown.Key;

    public IEnumerable<DateOnly?> Days =>
        [Step.StageSince, Step.LastUpdatedOn, Step.AddedOn, new PlanYear(Step.Schedule.FirstYear).FirstDay, Step.Schedule.LastYear is { } last ? new PlanYear(last).FirstDay : null];

    private ActionStep Step => Shown.Step;

    public static string KeyOf(string planKey, ActionStep step) => RowKey.Of(planKey, step.Code);

    public static void Declare(GraphModel model) => model.Table("actionStepRows", "step that is in its plan, those of the operations table included", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("stepKey", "The key of the step.", row => row.Key)
        .Value("planKey", "The key of the plan.", (row, _) => row.Shown.PlanKey).Indexed()
        .Value("associationKey", "The key of the association.", (row, _) => row.Shown.AssociationKey).Indexed()
        .Value("code", "The code, unique in its plan.", (row, _) => row.Step.Code)
        .Value("title", "The title.", (row, _) => row.Step.Title)
        .Value("section", "The table in which the step is printed.", (row, _) => row.Step.Section)
        .Value("stage", "The stage that the step has come to; null until one is recorded.", (row, _) => row.Step.Stage, nullable: true)
        .Value("freshness", "How long ago the step was updated, against how often its plan is reviewed.", (row, snapshot) => StepFreshness.Of(row.Shown.Plan, row.Step, snapshot.Day))
        .Value("initiativesAsWritten", "The initiative column, word for word.", (row, _) => row.Step.InitiativesAsWritten)
        .Value("tiersAsWritten", "The column that says for whom the step is, word for word.", (row, _) => row.Step.TiersAsWritten)
        .Value("scheduleAsWritten", "The date column, word for word.", (row, _) => row.Step.Schedule.Text)
        .Value("responsibleAsWritten", "The column of responsible parties, word for word; null when it is empty.", (row, _) => row.Step.ResponsibleAsWritten, nullable: true)
        .Value("text", "The whole text of the step, word for word.", (row, _) => row.Step.Text)
        .Value("stageSince", "The day from which the step has been at its stage; null until a stage is recorded.", (row, _) => row.Step.StageSince, nullable: true)
        .Value("lastUpdatedOn", "The day of the latest stage change or progress update; null when there is none.", (row, _) => row.Step.LastUpdatedOn, nullable: true)
        .Value("addedOn", "The day on which the step was added; null when it was there from the beginning.", (row, _) => row.Step.AddedOn, nullable: true)
        .Value("isOngoing", "Whether its schedule has no end.", (row, _) => row.Step.Schedule.IsOngoing)
        .Value("firstPlanYear", "The first plan year written in its schedule, by the year in which it starts.", (row, _) => row.Step.Schedule.FirstYear)
        .Value("lastPlanYear", "The last plan year written in its schedule, by the year in which it starts; null when it has no end.", (row, _) => row.Step.Schedule.LastYear, nullable: true)
        .Value("initiativeCount", "How many initiatives it serves.", (row, snapshot) => snapshot.Get(PlanningSubject.InitiativesOfStep, row.Step.Id).Count)
        .Value("tierCount", "How many tiers it is meant for.", (row, _) => row.Step.Tiers.Distinct().Count())
        .Value("responsiblePartyCount", "How many parties are responsible for it.", (row, _) => row.Step.Responsibilities.Count)
        .Value("stageChangeCount", "How many times it came to a stage.", (row, _) => row.Step.StageChanges.Count)
        .Value("progressUpdateCount", "How many words on how it is coming along are recorded.", (row, _) => row.Step.ProgressUpdates.Count);
}
