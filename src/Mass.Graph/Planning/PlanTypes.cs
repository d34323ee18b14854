using GraphQL.Types;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Documents;
using Mass.Graph.Querying;

namespace Mass.Graph.Planning;

/// <summary>The plan and what stands in its front matter.</summary>
internal static class PlanTypes
{
    public static void Declare(GraphModel model, TimelineTypes timeline)
    {
        var findings = new ListGraphType(new NonNullGraphType(model.Type<LintFinding>().Output));
        model.Type<StrategicPlan>()
            .SeenBy(AccessClass.Public)
            .Node(plan => plan.Id)
            .Natural((plan, snapshot) => snapshot.Find<Association>(plan.AssociationId)!.Slug)
            .Natural((plan, _) => plan.Slug)
            .Value(plan => plan.Title)
            .Value(plan => plan.Subtitle)
            .Value(plan => plan.Slug).Indexed()
            .Object(plan => plan.Period)
            .Object(plan => plan.TheoryOfAction)
            .Value(plan => plan.Strategy)
            .Value(plan => plan.Introduction)
            .Value(plan => plan.ReviewCadence)
            .Value(plan => plan.StagesHeading)
            .Objects("stages", "The stages with the plan's own definitions.", (plan, _) => plan.StageDefinitions)
            .Objects(plan => plan.Versions)
            .Value("asOf", "The day as of which the plan is read; null when it is read as it stands now.", (_, snapshot) => snapshot.ReadAsOf, nullable: true)
            .Object("association", "The association whose plan it is.", (plan, snapshot) => snapshot.Find<Association>(plan.AssociationId))
            .Connection("initiatives", "The initiatives, the standing operations included.", (plan, _) => plan.Initiatives)
            .Add(new StepsField<StrategicPlan>(
                model,
                "The steps that are in the plan, those of the operations table included.",
                (plan, snapshot) => snapshot.Get(PlanningSubject.StepsOfPlan, plan.Id),
                (plan, snapshot) => snapshot.Get(PlanningSubject.RetiredSteps, plan.Id)))
            .Connection("retiredSteps", "The steps that were taken out of the plan.", (plan, snapshot) => snapshot.Get(PlanningSubject.RetiredSteps, plan.Id))
            .Connection("keyPrinciples", "The key principles.", (plan, _) => plan.KeyPrinciples)
            .Connection("glossaryEntries", "The abbreviations that the plan explains.", (plan, _) => plan.Glossary)
            .Connection("timelineEvents", "The events on the way to the plan.", (plan, _) => plan.Timeline)
            .Connection("amendments", "What was amended.", (plan, _) => plan.Amendments)
            .Add(new TimelineField<StrategicPlan>(timeline, "What happened to the plan and to all that it holds, retired steps included, the earliest first.", (plan, _) => TimelineItem.Of(plan)))
            .Computed(
                "lint",
                "What a careful reader would ask about: what is missing, unexplained or out of date.",
                () => findings,
                (plan, context) =>
                {
                    var found = PlanLint.Of(plan, plan.ReadAsOf ?? RequestState.Of(context).Today);
                    RequestState.Of(context).Count(found.Count);
                    return found;
                }).Costs(3_000, size: 50);

        model.Type<Period>()

            .SeenBy(AccessClass.Public)
            .Value(period => period.Start)
            .Value(period => period.End)
            .Value(period => period.Days)
            .Value(period => period.Grain)
            .Value(period => period.Label);

        model.Type<TheoryOfAction>()

            .SeenBy(AccessClass.Public)
            .Value(theory => theory.If)
            .Value(theory => theory.Then)
            .Value(theory => theory.AsWritten);

        model.Type<StageDefinition>()

            .SeenBy(AccessClass.Public)
            .Value(stage => stage.Stage)
            .Value(stage => stage.Definition);

        model.Type<PlanVersion>()

            .SeenBy(AccessClass.Public)
            .Value(version => version.Number).Ordinal()
            .Value(version => version.EffectiveOn)
            .Objects(version => version.Amendments);

        model.Type<LintFinding>()

            .SeenBy(AccessClass.Public)
            .Value(finding => finding.Code)
            .Value(finding => finding.Severity)
            .Value(finding => finding.Target)
            .Value("key", "The key of what it is about, such as the code of a step; null for the plan itself.", (finding, _) => finding.TargetKey, nullable: true)
            .Value(finding => finding.Message)
            .Value(finding => finding.Words);

        model.Type<StrategicInitiative>()

            .SeenBy(AccessClass.Public)
            .Node(initiative => initiative.Id)
            .Natural((initiative, snapshot) => snapshot.Find<StrategicPlan>(initiative.PlanId)!.Slug)
            .Natural((initiative, _) => initiative.Number)
            .Value(initiative => initiative.Number).Indexed()
            .Value(initiative => initiative.Heading)
            .Value(initiative => initiative.Statement)
            .Object("plan", "The plan.", (initiative, snapshot) => snapshot.Find<StrategicPlan>(initiative.PlanId))
            .Add(new StepsField<StrategicInitiative>(
                model,
                "The steps that serve the initiative, alone or with others.",
                (initiative, snapshot) => snapshot.Get(PlanningSubject.StepsOfInitiative, initiative.Id),
                (initiative, snapshot) => snapshot.Get(PlanningSubject.RetiredStepsOfInitiative, initiative.Id)));

        model.Type<KeyPrinciple>()

            .SeenBy(AccessClass.Public)
            .Node(principle => principle.Id)
            .Natural((principle, snapshot) => snapshot.Find<StrategicPlan>(principle.PlanId)!.Slug)
            .Natural((principle, _) => principle.Number)
            .Value(principle => principle.Number).Ordinal()
            .Value(principle => principle.Text)
            .Object("plan", "The plan.", (principle, snapshot) => snapshot.Find<StrategicPlan>(principle.PlanId));

        model.Type<GlossaryEntry>()

            .SeenBy(AccessClass.Public)
            .Node(entry => entry.Id)
            .Natural((entry, snapshot) => snapshot.Find<StrategicPlan>(entry.PlanId)!.Slug)
            .Natural((entry, _) => entry.Number)
            .Value(entry => entry.Number).Ordinal()
            .Value(entry => entry.Abbreviation)
            .Value(entry => entry.Meaning)
            .Value(entry => entry.Kind)
            .Object("plan", "The plan.", (entry, snapshot) => snapshot.Find<StrategicPlan>(entry.PlanId));

        model.Type<TimelineEvent>()

            .SeenBy(AccessClass.Public)
            .Node(happening => happening.Id)
            .Natural((happening, snapshot) => snapshot.Find<StrategicPlan>(happening.PlanId)!.Slug)
            .Natural((happening, _) => happening.Number)
            .Value(happening => happening.Number).Ordinal()
            .Value(happening => happening.DateAsWritten)
            .Object(happening => happening.Start)
            .Object(happening => happening.End)
            .Value(happening => happening.Description)
            .Value(happening => happening.Body)
            .Object("plan", "The plan.", (happening, snapshot) => snapshot.Find<StrategicPlan>(happening.PlanId))
            .Objects("documents", "The documents that the event links.", (happening, snapshot) => snapshot.Get(DocumentsSubject.DocumentsOfEvent, happening.Id));

        model.Type<PartialDate>()

            .SeenBy(AccessClass.Public)
            .Value(date => date.Year)
            .Value(date => date.Month).Ordinal()
            .Value(date => date.Day).Ordinal()
            .Value(date => date.FirstDay)
            .Value(date => date.LastDay)
            .Value("text", "The parts that are known, as in 2023, 2023-03 or 2023-03-09.", (date, _) => date.ToString());
    }
}
