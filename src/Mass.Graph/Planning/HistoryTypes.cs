using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Planning;

/// <summary>What has happened to plans and steps.</summary>
internal static class HistoryTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<Amendment>()
            .SeenBy(AccessClass.Public)
            .Node(amendment => amendment.Id)
            .Natural((amendment, snapshot) => snapshot.Find<StrategicPlan>(amendment.PlanId)!.Slug)
            .Natural((amendment, _) => amendment.On)
            .Natural((amendment, _) => amendment.TargetKey)
            .Value(amendment => amendment.Kind)
            .Value(amendment => amendment.Target)
            .Value("key", "The key of what was amended, such as the code of a step; null for the plan itself.", (amendment, _) => amendment.TargetKey, nullable: true)
            .Value(amendment => amendment.On)
            .Value(amendment => amendment.RecordedAt)
            .Value(amendment => amendment.By)
            .Value(amendment => amendment.Reason)
            .Value(amendment => amendment.AgainstVersion).Ordinal()
            .Value(amendment => amendment.AsWritten)
            .Objects("changes", model.Docs.Property(typeof(Amendment), nameof(Amendment.Changes)), PublishedChanges.Of)
            .Object("plan", "The plan.", (amendment, snapshot) => snapshot.Find<StrategicPlan>(amendment.PlanId))
            .Object(
                "actionStep",
                "The step that was amended; null when something else was.",
                StepOf,
                nullable: true);

        model.Type<FieldChange>()

            .SeenBy(AccessClass.Public)
            .Value(change => change.Field)
            .Value(change => change.Before)
            .Value(change => change.After);

        model.Type<StageChanged>()

            .SeenBy(AccessClass.Public)
            .Value("on", "The day from which the step was at the stage.", (item, _) => item.On)
            .Value("recordedAt", "When it was recorded; never null here, and of the type that the other kinds of the timeline have.", (item, _) => item.RecordedAt, nullable: true)
            .Value("recordedBy", "Who recorded it; null when it is not said.", (item, _) => item.Change.RecordedBy, nullable: true)
            .Value("from", "The stage that the step left; null when it had none.", (item, _) => item.Change.From, nullable: true)
            .Value("to", "The stage that the step came to.", (item, _) => item.Change.To)
            .Value("note", "Why; null when nothing was noted.", (item, _) => item.Change.Note, nullable: true)
            .Value("isBackward", "Whether the step moved back to an earlier stage.", (item, _) => item.Change.IsBackward)
            .Values("skippedStages", "The stages that the step passed over on its way forward.", (item, _) => item.Change.SkippedStages)
            .Object("actionStep", "The step; never null here, and of the type that the other kinds of the timeline have.", (item, _) => item.Step, nullable: true)
            .Named("StageChanged", "The step came to a stage.");

        model.Type<ProgressUpdated>()

            .SeenBy(AccessClass.Public)
            .Value("on", "The day that the update speaks of.", (item, _) => item.On)
            .Value("recordedAt", "When it was recorded; never null here, and of the type that the other kinds of the timeline have.", (item, _) => item.RecordedAt, nullable: true)
            .Value("recordedBy", "Who recorded it; null when it is not said.", (item, _) => item.Update.RecordedBy, nullable: true)
            .Value("text", "What was done or found.", (item, _) => item.Update.Text)
            .Object("actionStep", "The step; never null here, and of the type that the other kinds of the timeline have.", (item, _) => item.Step, nullable: true)
            .Named("ProgressUpdated", "A word on how the step is coming along was recorded.");

        model.Type<Amended>()

            .SeenBy(AccessClass.Public)
            .Value("on", "The day from which the amendment holds.", (item, _) => item.On)
            .Value("recordedAt", "When it was recorded; null when it came with the plan.", (item, _) => item.RecordedAt, nullable: true)
            .Object("amendment", "The amendment.", (item, _) => item.Amendment)
            .Object("actionStep", "The step that was amended; null when something else of the plan was.", (item, snapshot) => StepOf(item.Amendment, snapshot), nullable: true)
            .Named("Amended", "The plan or something in it was added, changed, retired or restored.");

        model.Type<PlanChangeRow>()

            .SeenBy(AccessClass.Public)
            .Value("kind", "What kind of difference it is.", (row, _) => row.Change.Kind)
            .Value("target", "What kind of thing differs.", (row, _) => row.Change.Target)
            .Value("key", "The key of what differs, such as the code of a step; null for the plan itself.", (row, _) => row.Change.TargetKey, nullable: true)
            .Objects("changes", "The fields that differ, with their values in the earlier and the later reading.", (row, _) => row.Change.Changes)
            .Value("stageBefore", "The stage in the earlier reading; null when the stage does not differ or there was none.", (row, _) => row.Change.StageBefore, nullable: true)
            .Value("stageAfter", "The stage in the later reading; null when the stage does not differ or there is none.", (row, _) => row.Change.StageAfter, nullable: true)
            .Object("actionStep", "The step that differs, as it is in the later reading; null when something else differs.", (row, _) => row.Step, nullable: true)
            .Named("PlanChange", "One thing that differs between two readings of a plan.");
    }

    private static ActionStep? StepOf(Amendment amendment, Snapshot snapshot) =>
        amendment.Target == AmendmentTarget.ActionStep ? snapshot.Find<StrategicPlan>(amendment.PlanId)?.FindStep(amendment.TargetKey ?? string.Empty) : null;
}
