using Mass.Domain.Supports;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Offers a support: it becomes an entry of the catalogue.</summary>
    /// <param name="support">The support.</param>
    /// <exception cref="BrokenRuleException">A support has that code, or the body, the position, a step or an initiative is unknown.</exception>
    public AssociationRecords OfferSupport(Support support)
    {
        ArgumentNullException.ThrowIfNull(support);
        RequireOwn(support.AssociationId, nameof(support));
        RequireForward(support.OfferedDays, nameof(support));
        RequirePlaces(support.Capacity, nameof(support));
        if (SupportOf(support.Id) is not null)
        {
            throw new BrokenRuleException(SupportRules.DuplicateSupport, $"There is a support {support.Code}; give the new one another code.");
        }

        RequireNamed(support);
        return this with { Supports = [.. Supports, support] };
    }

    /// <summary>Opens a cohort of a support.</summary>
    /// <param name="cohort">The cohort; it begins on a day on which the support is offered.</param>
    /// <exception cref="BrokenRuleException">The support or a facilitator is unknown, the support has a cohort of that code, or it is not offered on the first day.</exception>
    public AssociationRecords OpenCohort(Cohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        RequireOwn(cohort.AssociationId, nameof(cohort));
        RequireForward(cohort.Days, nameof(cohort));
        RequirePlaces(cohort.Capacity, nameof(cohort));
        var support = KnownSupport(cohort.SupportId);
        if (CohortOf(cohort.Id) is not null)
        {
            throw new BrokenRuleException(SupportRules.DuplicateCohort, $"{support.Code} has a cohort {cohort.Code}; give the new one another code.");
        }

        RequireOffered(support, null, cohort.From);
        RequirePeople(cohort.FacilitatorIds);
        return this with { Cohorts = [.. Cohorts, cohort] };
    }

    internal Support? SupportOf(Guid? id) => RecordIndex.Find(Supports, static each => each.Id, id);

    internal Cohort? CohortOf(Guid? id) => RecordIndex.Find(Cohorts, static each => each.Id, id);

    internal Session? SessionOf(Guid? id) => RecordIndex.Find(Sessions, static each => each.Id, id);

    internal Support KnownSupport(Guid id) => SupportOf(id) ?? throw Unknown(SupportRules.UnknownSupport, "support", id, "offer it first");

    private Cohort KnownCohort(Guid id) => CohortOf(id) ?? throw Unknown(SupportRules.UnknownCohort, "cohort", id, "open it first");

    private Cohort? KnownCohort(Support support, Guid? id) => id is not { } given ? null
        : CohortOf(given) is { } cohort && cohort.SupportId == support.Id ? cohort
        : throw new BrokenRuleException(SupportRules.UnknownCohort, $"{support.Code} has no cohort {given}; open it first, or name one of its own.");

    /// <summary>Refuses what a support names and the association does not have.</summary>
    private void RequireNamed(Support support)
    {
        if (support.CommitteeId is { } committeeId)
        {
            KnownCommittee(committeeId);
        }

        if (support.PositionId is { } positionId)
        {
            KnownPosition(positionId);
        }

        RequireSteps(support.StepIds);
        var initiatives = Plans.SelectMany(plan => plan.Initiatives).Select(initiative => initiative.Id).ToHashSet();
        foreach (var id in support.InitiativeIds.Where(id => !initiatives.Contains(id)))
        {
            throw Unknown(SupportRules.UnknownInitiative, "initiative", id, "add it to a plan first");
        }
    }

    private void RequirePeople(IEnumerable<Guid> ids)
    {
        foreach (var id in ids)
        {
            KnownPerson(id);
        }
    }

    private static void RequireOffered(Support support, Cohort? cohort, DateOnly day)
    {
        if (!support.OfferedDays.Contains(day))
        {
            throw new BrokenRuleException(SupportRules.NotOffered, $"{support.Code} is offered {support.OfferedDays} and not on {day:yyyy-MM-dd}; choose another day.");
        }

        if (cohort?.Days.Contains(day) == false)
        {
            throw new BrokenRuleException(SupportRules.NotOffered, $"The cohort {cohort.Code} goes {cohort.Days} and not on {day:yyyy-MM-dd}; choose another day.");
        }
    }

    private static void RequirePlaces(int? capacity, string parameter)
    {
        if (capacity < 1)
        {
            throw new ArgumentOutOfRangeException(parameter, capacity, "A capacity is at least 1; leave it out where there is no limit.");
        }
    }
}
