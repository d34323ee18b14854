using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using Mass.Graph.Planning.Rows;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Planning;

/// <summary>Strategic plans and all that they hold.</summary>
internal sealed class PlanningSubject : ISubject
{
    public static readonly Relation<Association, StrategicPlan> Plans = new();
    public static readonly Relation<Association, ActionStep> StepsOfAssociation = new();
    public static readonly Relation<Position, ActionStep> StepsOfPosition = new();
    public static readonly Relation<Committee, ActionStep> StepsOfCommittee = new();
    public static readonly Relation<StrategicPlan, ActionStep> StepsOfPlan = new();
    public static readonly Relation<StrategicPlan, ActionStep> RetiredSteps = new();
    public static readonly Relation<StrategicInitiative, ActionStep> StepsOfInitiative = new();
    public static readonly Relation<StrategicInitiative, ActionStep> RetiredStepsOfInitiative = new();
    public static readonly Relation<ActionStep, StrategicInitiative> InitiativesOfStep = new();
    public static readonly Relation<ActionStep, Amendment> AmendmentsOfStep = new();
    public static readonly Relation<ActionStep, Partner> PartnersOfStep = new();

    public void List(Listings lists)
    {
        lists.Of(static part => part.Records.Plans, static plan => plan.Id)
            .OfAssociation(Plans);
        lists.Of(static part => Each(part, static plan => plan.Initiatives), static initiative => initiative.Id);
        lists.Of(static part => Each(part, static plan => plan.KeyPrinciples), static principle => principle.Id);
        lists.Of(static part => Each(part, static plan => plan.Glossary), static entry => entry.Id);
        lists.Of(static part => Each(part, static plan => plan.Timeline), static happening => happening.Id);
        lists.Of(static part => Each(part, static plan => plan.Amendments), static amendment => amendment.Id);
        lists.Of(Steps, static step => step.Id, hidden: static step => step.IsRetired)
            .OfAssociation(StepsOfAssociation)
            .Under(StepsOfPlan, static step => step.IsRetired ? null : step.PlanId)
            .Under(RetiredSteps, static step => step.IsRetired ? step.PlanId : null)
            .Under(StepsOfInitiative, Initiatives, static (step, byNumber) => step.IsRetired ? Owners.None : Owners.Many([.. InitiativesOf(step, byNumber).Select(each => each.Id)]))
            .Under(RetiredStepsOfInitiative, Initiatives, static (step, byNumber) => step.IsRetired ? Owners.Many([.. InitiativesOf(step, byNumber).Select(each => each.Id)]) : Owners.None)
            .Under(StepsOfPosition, Keys.OfPositions, static (step, byKey) => Led(step, static responsibility => responsibility.PositionKey, byKey, static position => position.Id))
            .Under(StepsOfCommittee, Keys.OfCommittees, static (step, byKey) => Led(step, static responsibility => responsibility.CommitteeKey, byKey, static committee => committee.Id));
        lists.Relate(InitiativesOfStep, Steps, Initiatives, static (step, byNumber) => InitiativesOf(step, byNumber).Select(initiative => (step.Id, initiative)));
        lists.Relate(
            PartnersOfStep,
            Steps,
            static part => part.Records.Partners,
            static (step, partners) => partners.Where(partner => partner.MentionedIn.Contains(step.Code)).Select(partner => (step.Id, partner)));
        lists.Relate(
            AmendmentsOfStep,
            static part => part.Records.Plans,
            static part => part.Records.Plans,
            static (plan, _) => plan.Amendments
                .Where(amendment => amendment.Target == AmendmentTarget.ActionStep)
                .Select(amendment => (Step: plan.FindStep(amendment.TargetKey ?? string.Empty), amendment))
                .Where(each => each.Step is not null)
                .Select(each => (each.Step!.Id, each.amendment)));
        ResponsibleParty.List(lists, Steps);
    }

    public void Declare(GraphModel model)
    {
        var timeline = new TimelineTypes(model);
        PlanTypes.Declare(model, timeline);
        ActionStepTypes.Declare(model, timeline);
        HistoryTypes.Declare(model);
        PlanningRoots.Declare(model);
        PlanningChanges.Declare(model);
        PlanRow.Declare(model);
        InitiativeRow.Declare(model);
        ActionStepRow.Declare(model);
        ActionStepTierRow.Declare(model);
        ActionStepYearRow.Declare(model);
        ActionStepInitiativeRow.Declare(model);
        ResponsibilityRow.Declare(model);
        StageChangeRow.Declare(model);
        ProgressUpdateRow.Declare(model);
        PlanningActs.Declare(model);
        ImportPreview.Declare(model);
    }

    private static IReadOnlyList<ActionStep> Steps(SnapshotPart part) => Each(part, static plan => plan.AllSteps);

    /// <summary>What all plans of an association hold of a kind.</summary>
    private static IReadOnlyList<T> Each<T>(SnapshotPart part, Func<StrategicPlan, IReadOnlyList<T>> of)
        where T : class => Made.Rows<T>(part.Records.Plans, of, [], () => [.. part.Records.Plans.SelectMany(of)]);

    /// <summary>The initiatives of all plans of an association, by their plan and number.</summary>
    private static Dictionary<(Guid PlanId, string Number), StrategicInitiative> Initiatives(SnapshotPart part)
    {
        var all = Each(part, static plan => plan.Initiatives);
        return Made.Of(all, static initiatives =>
        {
            var byNumber = new Dictionary<(Guid PlanId, string Number), StrategicInitiative>(initiatives.Count);
            foreach (var initiative in initiatives)
            {
                byNumber.TryAdd((initiative.PlanId, initiative.Number), initiative);
            }

            return byNumber;
        });
    }

    private static IEnumerable<StrategicInitiative> InitiativesOf(ActionStep step, Dictionary<(Guid PlanId, string Number), StrategicInitiative> byNumber) =>
        step.InitiativeNumbers.Distinct().Select(number => byNumber.GetValueOrDefault((step.PlanId, number))).OfType<StrategicInitiative>();

    /// <summary>Those that a step in its plan names as responsible.</summary>
    private static Owners Led<T>(ActionStep step, Func<Responsibility, string?> key, Dictionary<string, T> byKey, Func<T, Guid> id) => step.IsRetired ? Owners.None : Owners.Many(
    [
        .. step.Responsibilities.Select(key).Where(each => each is not null && byKey.ContainsKey(each)).Select(each => id(byKey[each!])).Distinct(),
    ]);
}
