using Mass.Domain.Calendar;
using Mass.Domain.Reviews;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Starts a cycle in which something is reviewed again and again.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <exception cref="BrokenRuleException">The code is taken, the cadence is none of reviews, the cycle ends before it begins, or it names something that the association does not have.</exception>
    public AssociationRecords StartReviewCycle(ReviewCycle cycle)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentException.ThrowIfNullOrWhiteSpace(cycle.Code);
        if (ReviewCycles.Any(other => other.Id == cycle.Id))
        {
            throw new BrokenRuleException(ReviewRules.DuplicateCycle, $"There is a review cycle {cycle.Code}; give the new one another code.");
        }

        RequireCycle(cycle);
        return this with { ReviewCycles = [.. ReviewCycles, cycle] };
    }

    /// <summary>Starts the cycle in which a plan itself is reviewed, as often as the plan says, in the plan years that it is for.</summary>
    /// <param name="slug">The slug of the plan.</param>
    /// <param name="code">A code that no cycle has.</param>
    /// <param name="name">The name of the cycle.</param>
    /// <exception cref="BrokenRuleException">There is no plan of the slug, it does not say how often it is reviewed, or the code is taken.</exception>
    public AssociationRecords StartPlanReviewCycle(string slug, string code, string name)
    {
        var plan = FindPlan(slug) ?? throw new BrokenRuleException(ReviewRules.UnknownReference, $"There is no plan {slug}; name one of the association's plans.");
        return StartReviewCycle(new()
        {
            AssociationId = Association.Id,
            Code = code,
            Name = name,
            Subject = ReviewSubject.Plan,
            PlanId = plan.Id,
            Cadence = plan.ReviewCadence ?? throw new BrokenRuleException(ReviewRules.PlanWithoutReview, $"{slug} does not say how often it is reviewed; amend it, or start a cycle of your own."),
            FirstYear = PlanYear.Containing(plan.Period.Start),
            LastYear = PlanYear.Containing(plan.Period.End),
        });
    }

    /// <summary>Amends a cycle's name, subject, cadence, plan years, or who carries it out and to whom it is presented.</summary>
    /// <param name="cycle">The cycle as it is to be, with the code that it has; it is due in the plan years of the reviews that it has.</param>
    /// <exception cref="BrokenRuleException">No cycle has that code, the cadence is none of reviews, the cycle ends before it begins, it names something that the association does not have, or a review of it would not be due.</exception>
    public AssociationRecords AmendReviewCycle(ReviewCycle cycle)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        RequireOwn(cycle.AssociationId, nameof(cycle));
        ArgumentException.ThrowIfNullOrWhiteSpace(cycle.Name, nameof(cycle));
        var stored = ReviewCycles.FirstOrDefault(each => each.Id == cycle.Id) ?? throw NotThere(ReviewRules.UnknownCycle, "review cycle", cycle.Code, "its code");
        RequireCycle(cycle);
        if (Reviews.FirstOrDefault(review => review.CycleId == cycle.Id && !ReviewSchedule.IsDueIn(cycle, review.PlanYear)) is { } stray)
        {
            throw new BrokenRuleException(ReviewRules.NotDue, $"{cycle.Code} has a review of {stray.PlanYear} and would not be due then; leave that plan year among those in which it is.");
        }

        return this with { ReviewCycles = Replaced(ReviewCycles, stored, cycle) };
    }

    /// <summary>Ends a cycle; what was reviewed in it is kept.</summary>
    /// <param name="cycleId">The id of the cycle.</param>
    /// <param name="lastYear">The last plan year in which it may be due.</param>
    /// <exception cref="BrokenRuleException">There is no such cycle, or it begins or has a review later.</exception>
    public AssociationRecords EndReviewCycle(Guid cycleId, PlanYear lastYear)
    {
        ArgumentNullException.ThrowIfNull(lastYear);
        var cycle = KnownCycle(cycleId);
        var latest = Reviews.Where(review => review.CycleId == cycleId).Select(review => review.PlanYear).Append(cycle.FirstYear).Max()!;
        return latest > lastYear
            ? throw new BrokenRuleException(ReviewRules.CycleOrder, $"{cycle.Code} has {latest} and cannot end in {lastYear}; end it in that plan year or later.")
            : this with { ReviewCycles = [.. ReviewCycles.Select(each => each.Id == cycleId ? each with { LastYear = lastYear } : each)] };
    }

    private void RequireCycle(ReviewCycle cycle)
    {
        if (cycle.Cadence is not (Cadence.Annual or Cadence.Biennial or Cadence.Decennial))
        {
            throw new BrokenRuleException(ReviewRules.CycleCadence, $"{cycle.Code} cannot come back {cycle.Cadence}; make it Annual, Biennial or Decennial.");
        }

        if (cycle.LastYear is { } last && last < cycle.FirstYear)
        {
            throw new BrokenRuleException(ReviewRules.CycleOrder, $"{cycle.Code} cannot end in {last} before it begins in {cycle.FirstYear}; swap the two plan years.");
        }

        RequireReference(cycle, "plan", cycle.PlanId, Plans.Select(plan => plan.Id));
        RequireReference(cycle, "support", cycle.SupportId, Supports.Select(support => support.Id));
        RequireReference(cycle, "position", cycle.PositionId, Positions.Select(position => position.Id));
        RequireReference(cycle, "body", cycle.CommitteeId, Committees.Select(committee => committee.Id));
        foreach (var step in cycle.StepIds)
        {
            RequireReference(cycle, "step", step, Plans.SelectMany(plan => plan.AllSteps).Select(each => each.Id));
        }
    }

    private ReviewCycle KnownCycle(Guid cycleId) => ReviewCycles.FirstOrDefault(cycle => cycle.Id == cycleId)
        ?? throw new BrokenRuleException(ReviewRules.UnknownCycle, $"There is no review cycle {cycleId}; start it first.");

    private static void RequireReference(ReviewCycle cycle, string what, Guid? id, IEnumerable<Guid> known)
    {
        if (id is { } given && !known.Contains(given))
        {
            throw new BrokenRuleException(ReviewRules.UnknownReference, $"{cycle.Code} names the {what} {given}, which the association does not have; name one that it has.");
        }
    }
}
