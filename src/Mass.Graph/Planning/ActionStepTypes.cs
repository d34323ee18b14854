using Mass.Domain.Calendar;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Documents;
using Mass.Graph.Querying;

namespace Mass.Graph.Planning;

/// <summary>The step and what it consists of.</summary>
internal static class ActionStepTypes
{
    public static void Declare(GraphModel model, TimelineTypes timeline)
    {
        var number = model.Leaves.Of(typeof(int));
        var flag = model.Leaves.Of(typeof(bool));
        model.Type<ActionStep>()
            .SeenBy(AccessClass.Public)
            .Node(step => step.Id)
            .Natural((step, snapshot) => snapshot.Find<StrategicPlan>(step.PlanId)!.Slug)
            .Natural((step, _) => step.Code)
            .Value(step => step.Code)
            .Value(step => step.Title)
            .Value(step => step.IsTitleCoined)
            .Value(step => step.Text)
            .Value(step => step.Markup)
            .Value(step => step.Introduction)
            .Value(step => step.Section)
            .Objects("initiatives", "The initiatives that the step serves; the standing operations are O.", (step, snapshot) => snapshot.Get(PlanningSubject.InitiativesOfStep, step.Id))
            .Value(step => step.InitiativesAsWritten)
            .Values(step => step.Tiers)
            .Value(step => step.TiersAsWritten)
            .Objects(step => step.Items)
            .Object(step => step.Schedule)
            .Computed(
                "isActiveIn",
                "Whether the step is to be worked on in a plan year; filter by it with activeInPlanYear.",
                () => flag,
                (step, context) => step.IsActiveIn(PlanYears.Read(context.Argument<int>("planYear"))),
                PlanYears.Argument(model)).Costs(0)
            .Value(
                "isActiveThisYear",
                "Whether the step is to be worked on in the plan year of the day as of which it is read.",
                (step, snapshot) => PlanYears.IsActiveOn(step, snapshot.Day))
            .FilterBy(
                "activeInPlanYear",
                "The plan years in which the step is to be worked on, each by the year in which it starts; an ongoing step has no last one.",
                PlanYears.Operations(number),
                PlanYears.Where,
                PlanYears.Key(model))
            .Objects("responsibilities", "The responsible parties, in the order of the plan.", (step, snapshot) => snapshot.Get(ResponsibleParty.OfStep, step.Id))
            .Value(step => step.ResponsibleAsWritten)
            .Value(step => step.Stage)
            .Value(step => step.StageSince)
            .Value(step => step.LastUpdatedOn)
            .Value(
                "freshness",
                "How long ago the step was updated, against how often its plan is reviewed.",
                (step, snapshot) => StepFreshness.Of(snapshot.Find<StrategicPlan>(step.PlanId)!, step, snapshot.Day))
            .Value(step => step.AddedOn)
            .Value(step => step.RetiredOn)
            .Object("plan", "The plan.", (step, snapshot) => snapshot.Find<StrategicPlan>(step.PlanId))
            .Objects("partners", "The partners that the step mentions.", (step, snapshot) => snapshot.Get(PlanningSubject.PartnersOfStep, step.Id))
            .Objects("documents", "The documents that the text of the step refers to.", (step, snapshot) => snapshot.Get(DocumentsSubject.DocumentsOfStep, step.Id))
            .Connection("amendments", "What was amended in the step.", (step, snapshot) => snapshot.Get(PlanningSubject.AmendmentsOfStep, step.Id))
            .Add(new TimelineField<ActionStep>(
                timeline, "What happened to the step, the earliest first.", (step, snapshot) => TimelineItem.Of(step, snapshot.Get(PlanningSubject.AmendmentsOfStep, step.Id))));

        model.Type<ActionItem>()

            .SeenBy(AccessClass.Public)
            .Value(item => item.Label)
            .Value(item => item.Text)
            .Objects(item => item.Items);

        model.Type<Schedule>()

            .SeenBy(AccessClass.Public)
            .Value(schedule => schedule.Text)
            .Value(schedule => schedule.Form)
            .Values(schedule => schedule.Years)
            .Value(schedule => schedule.FirstYear)
            .Value(schedule => schedule.LastYear)
            .Value(schedule => schedule.IsOngoing)
            .Values(schedule => schedule.Cadences)
            .Objects(schedule => schedule.CadenceMentions);

        model.Type<CadenceMention>()

            .SeenBy(AccessClass.Public)
            .Value(mention => mention.Cadence)
            .Value(mention => mention.AsWritten)
            .Value(mention => mention.AnchorYear)
            .Value(mention => mention.Item);

        model.Type<ResponsibleParty>()

            .SeenBy(AccessClass.Public)
            .Value("asWritten", "The words of the plan.", (party, _) => party.Responsibility.AsWritten)
            .Value("kind", "What kind of party it is.", (party, _) => party.Responsibility.Kind)
            .Object("position", "The position; null when the words do not name one.", (party, _) => party.Position, nullable: true)
            .Object("committee", "The committee; null when the words do not name one.", (party, _) => party.Committee, nullable: true)
            .Named("Responsibility", "A party that is responsible for a step, with the words as written beside what they mean.");
    }
}
