using Mass.Domain;
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

    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
        foreach (var plan in records.Plans)
        {
            snapshot.Add(plan.Id, plan);
            snapshot.Relate(Plans, records.Association.Id, plan);
            Add(snapshot, plan.Initiatives, initiative => initiative.Id);
            Add(snapshot, plan.KeyPrinciples, principle => principle.Id);
            Add(snapshot, plan.Glossary, entry => entry.Id);
            Add(snapshot, plan.Timeline, happening => happening.Id);
            Add(snapshot, plan.Amendments, amendment => amendment.Id);
            foreach (var step in plan.AllSteps)
            {
                AddStep(records, plan, step, snapshot);
            }

            foreach (var amendment in plan.Amendments.Where(amendment => amendment.Target == AmendmentTarget.ActionStep))
            {
                if (plan.FindStep(amendment.TargetKey ?? string.Empty) is { } step)
                {
                    snapshot.Relate(AmendmentsOfStep, step.Id, amendment);
                }
            }
        }
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

    private static void AddStep(AssociationRecords records, StrategicPlan plan, ActionStep step, SnapshotBuilder snapshot)
    {
        snapshot.Add(step.Id, step, hidden: step.IsRetired);
        foreach (var initiative in step.InitiativeNumbers.Distinct().Select(plan.FindInitiative).OfType<StrategicInitiative>())
        {
            snapshot.Relate(InitiativesOfStep, step.Id, initiative);
            snapshot.Relate(step.IsRetired ? RetiredStepsOfInitiative : StepsOfInitiative, initiative.Id, step);
        }

        foreach (var partner in records.Partners.Where(partner => partner.MentionedIn.Contains(step.Code)))
        {
            snapshot.Relate(PartnersOfStep, step.Id, partner);
        }

        foreach (var responsibility in step.Responsibilities)
        {
            snapshot.Relate(ResponsibleParty.OfStep, step.Id, new ResponsibleParty(responsibility, records.PositionOf(responsibility), records.CommitteeOf(responsibility)));
        }

        if (step.IsRetired)
        {
            snapshot.Relate(RetiredSteps, plan.Id, step);
            return;
        }

        snapshot.Relate(StepsOfPlan, plan.Id, step);
        snapshot.Relate(StepsOfAssociation, records.Association.Id, step);
        foreach (var responsibility in step.Responsibilities)
        {
            if (records.PositionOf(responsibility) is { } position)
            {
                snapshot.Relate(StepsOfPosition, position.Id, step);
            }

            if (records.CommitteeOf(responsibility) is { } committee)
            {
                snapshot.Relate(StepsOfCommittee, committee.Id, step);
            }
        }
    }

    private static void Add<T>(SnapshotBuilder snapshot, IReadOnlyList<T> items, Func<T, Guid> id)
        where T : class
    {
        foreach (var item in items)
        {
            snapshot.Add(id(item), item);
        }
    }
}
