using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Interchange;
using Mass.Domain.Planning;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Adds a strategic plan.</summary>
    /// <param name="plan">The plan, with a slug that no other plan of the association has.</param>
    /// <exception cref="BrokenRuleException">A plan has that slug, two things of it have the same key, a step serves an initiative that it does not have, or it names a position, a body or a document that is not there.</exception>
    public AssociationRecords AddPlan(StrategicPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        RequireOwn(plan.AssociationId, nameof(plan));
        if (!PlanDocumentReader.SlugForm().IsMatch(plan.Slug))
        {
            throw new ArgumentException($"'{plan.Slug}' is no slug; give lower-case letters, digits and single hyphens, as in mass-2024-2029.", nameof(plan));
        }

        if (FindPlan(plan.Slug) is not null)
        {
            throw new BrokenRuleException(PlanningRules.DuplicatePlan, $"{Association.Slug} has a plan {plan.Slug}; amend it, or give the new one another slug.");
        }

        plan.RequireSound();
        RequireNamed(plan, null);
        return this with { Plans = [.. Plans, plan] };
    }

    /// <summary>Changes a plan by its own verbs; all of what is done to it, or nothing.</summary>
    /// <param name="planId">The id of the plan.</param>
    /// <param name="change">What is done to the plan, such as recording the stage of a step.</param>
    /// <exception cref="BrokenRuleException">The plan is unknown, a verb of the plan refuses, or the plan would name a position, a body or a document that is not there.</exception>
    public AssociationRecords WithPlan(Guid planId, Func<StrategicPlan, StrategicPlan> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var stored = Plans.FirstOrDefault(plan => plan.Id == planId) ?? throw Unknown(PlanningRules.UnknownPlan, "plan", planId, "add it first");
        var changed = change(stored);
        if (changed.Id != planId || changed.ReadAsOf is not null || stored.AllSteps.Any(step => changed.FindStep(step.Code) is null))
        {
            throw new ArgumentException("It becomes another plan, one that is read as of a day, or loses a step; give back the same plan as it stands, and retire steps that are to go.", nameof(change));
        }

        RequireNamed(changed, stored);
        return this with { Plans = Replaced(Plans, stored, changed) };
    }

    /// <summary>Refuses a plan that names what is not there, unless it was named before.</summary>
    private void RequireNamed(StrategicPlan plan, StrategicPlan? before)
    {
        RequireKeys(PositionKeys, Positions.Select(each => each.Key), AssociationRules.UnknownPosition, "position");
        RequireKeys(CommitteeKeys, Committees.Select(each => each.Key), CommitteeRules.UnknownCommittee, "body");
        RequireKeys(DocumentCodes, Documents.Select(each => each.Code), AssociationRules.UnknownDocument, "document");

        void RequireKeys(Func<StrategicPlan, IEnumerable<string>> keys, IEnumerable<string> known, string code, string what)
        {
            if (keys(plan).Except(before is null ? known : known.Concat(keys(before))).FirstOrDefault() is { } unknown)
            {
                throw new BrokenRuleException(code, $"{plan.Slug} names the {what} {unknown}, which is not there; add it first, or keep the words as written and name none.");
            }
        }
    }

    private static IEnumerable<string> PositionKeys(StrategicPlan plan) => plan.AllSteps.SelectMany(step => step.Responsibilities).Select(each => each.PositionKey).OfType<string>();

    private static IEnumerable<string> CommitteeKeys(StrategicPlan plan) => plan.AllSteps.SelectMany(step => step.Responsibilities).Select(each => each.CommitteeKey).OfType<string>();

    private static IEnumerable<string> DocumentCodes(StrategicPlan plan) => plan.Timeline.SelectMany(each => each.DocumentCodes);
}
