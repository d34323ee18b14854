using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Supports;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Opens a volunteer opportunity.</summary>
    /// <param name="opportunity">The opportunity.</param>
    /// <exception cref="BrokenRuleException">An opportunity has that code, the body or a step is unknown, the work ends before it starts, or it has no place.</exception>
    public AssociationRecords OpenOpportunity(VolunteerOpportunity opportunity)
    {
        ArgumentNullException.ThrowIfNull(opportunity);
        RequireOwn(opportunity.AssociationId, nameof(opportunity));
        if (RecordIndex.Find(VolunteerOpportunities, static each => each.Id, opportunity.Id) is not null)
        {
            throw new BrokenRuleException(CommitteeRules.DuplicateOpportunity, $"There is a volunteer opportunity {opportunity.Code}; give the new one another code.");
        }

        RequireSense(opportunity);
        return this with { VolunteerOpportunities = [.. VolunteerOpportunities, opportunity] };
    }

    /// <summary>Amends a volunteer opportunity; who has signed up stays signed up.</summary>
    /// <param name="opportunity">The opportunity as it is to be, with the code that it has.</param>
    /// <exception cref="BrokenRuleException">No opportunity has that code, the body or a step is unknown, the work ends before it starts, or it leaves no room or no day for someone who has signed up.</exception>
    public AssociationRecords AmendOpportunity(VolunteerOpportunity opportunity)
    {
        ArgumentNullException.ThrowIfNull(opportunity);
        RequireOwn(opportunity.AssociationId, nameof(opportunity));
        ArgumentException.ThrowIfNullOrWhiteSpace(opportunity.Title, nameof(opportunity));
        ArgumentOutOfRangeException.ThrowIfNegative(opportunity.Hours ?? 0, nameof(opportunity));
        var stored = RecordIndex.Find(VolunteerOpportunities, static each => each.Id, opportunity.Id)
            ?? throw NotThere(CommitteeRules.UnknownOpportunity, "volunteer opportunity", opportunity.Code, "its code");
        RequireSense(opportunity);
        if (VolunteerPlaces.Of(this, stored, DateOnly.MaxValue).Taken is var taken && opportunity.Capacity < taken)
        {
            throw new BrokenRuleException(CommitteeRules.OpportunityFull, $"{taken} signed up for {stored.Code}; leave it as many places, or let some withdraw first.");
        }

        var days = new DaySpan(opportunity.OpensOn, opportunity.EndsOn);
        if (RecordIndex.Many(VolunteerSignups, static each => each.OpportunityId, stored.Id).FirstOrDefault(each => !days.Contains(each.On)) is { } outside)
        {
            throw new BrokenRuleException(CommitteeRules.SignupClosed, $"Someone signed up for {stored.Code} on {outside.On:yyyy-MM-dd}, and members could sign up {days}; leave that day among them.");
        }

        return this with { VolunteerOpportunities = Replaced(VolunteerOpportunities, stored, opportunity) };
    }

    /// <summary>Signs a member up for a volunteer opportunity; who has withdrawn can sign up again.</summary>
    /// <param name="opportunityId">The id of the opportunity.</param>
    /// <param name="personId">The id of the person.</param>
    /// <param name="on">The day of signing up, from the day on which the opportunity opens to the last day of the work.</param>
    /// <exception cref="BrokenRuleException">The opportunity or the person is unknown, it is not for that person, the day is too early or too late, every place is taken, or the person has signed up.</exception>
    public AssociationRecords SignUp(Guid opportunityId, Guid personId, DateOnly on)
    {
        var work = KnownOpportunity(opportunityId);
        var person = KnownPerson(personId);
        var days = new DaySpan(work.OpensOn, work.EndsOn);
        if (!days.Contains(on))
        {
            throw new BrokenRuleException(CommitteeRules.SignupClosed, $"Members can sign up for {work.Code} {days} and not on {on:yyyy-MM-dd}; choose one of these days.");
        }

        var signup = new VolunteerSignup { AssociationId = Association.Id, OpportunityId = opportunityId, PersonId = personId, On = on, Status = SignupStatus.SignedUp };
        if (RecordIndex.Find(VolunteerSignups, static each => each.Id, signup.Id) is { Status: not SignupStatus.Withdrawn } before)
        {
            throw new BrokenRuleException(CommitteeRules.SignupState, $"{person.Name} has signed up for {work.Code} on {before.On:yyyy-MM-dd}; nothing more is needed.");
        }

        if (!MembersOf(personId).Any(member => AudienceRule.Includes(work.Audiences, member, on)))
        {
            throw new BrokenRuleException(CommitteeRules.NotInAudience, $"{work.Code} is for {AudienceOf(work)}, and {person.Name} is none of them on {on:yyyy-MM-dd}; name a member whom it is for.");
        }

        if (VolunteerPlaces.Of(this, work, DateOnly.MaxValue) is { Free: 0, Capacity: var capacity })
        {
            throw new BrokenRuleException(CommitteeRules.OpportunityFull, $"All places of {work.Code}, {capacity}, are taken; wait until someone withdraws, or choose another.");
        }

        return this with { VolunteerSignups = [.. VolunteerSignups.Where(each => each.Id != signup.Id), signup] };
    }

    /// <summary>Withdraws a sign-up; the place is free again.</summary>
    /// <param name="opportunityId">The id of the opportunity.</param>
    /// <param name="personId">The id of the person.</param>
    /// <exception cref="BrokenRuleException">The person has not signed up, has withdrawn, or has done the work.</exception>
    public AssociationRecords WithdrawSignup(Guid opportunityId, Guid personId) => WithSignup(opportunityId, personId, SignupStatus.Withdrawn);

    /// <summary>Records that a volunteer did the work.</summary>
    /// <param name="opportunityId">The id of the opportunity.</param>
    /// <param name="personId">The id of the person.</param>
    /// <param name="on">The day of the work, not before it starts nor before the person signed up.</param>
    /// <exception cref="BrokenRuleException">The person has not signed up, has withdrawn, has served already, or the day comes too early.</exception>
    public AssociationRecords RecordService(Guid opportunityId, Guid personId, DateOnly on)
    {
        var served = WithSignup(opportunityId, personId, SignupStatus.Served);
        var work = KnownOpportunity(opportunityId);
        var signup = served.VolunteerSignups.First(each => each.OpportunityId == opportunityId && each.PersonId == personId);
        return on < work.StartsOn || on < signup.On
            ? throw new BrokenRuleException(CommitteeRules.SignupState, $"{work.Code} had not begun for {NameOf(personId)} on {on:yyyy-MM-dd}; give the day of the work.")
            : served;
    }

    internal VolunteerOpportunity KnownOpportunity(Guid id) =>
        RecordIndex.Find(VolunteerOpportunities, static each => each.Id, id) ?? throw Unknown(CommitteeRules.UnknownOpportunity, "volunteer opportunity", id, "open it first");

    private void RequireSense(VolunteerOpportunity opportunity)
    {
        if (opportunity.Capacity <= 0 || opportunity.EndsOn < opportunity.OpensOn || opportunity.EndsOn < opportunity.StartsOn)
        {
            throw new BrokenRuleException(
                CommitteeRules.OpportunityMakesNoSense, $"{opportunity.Code} opens {opportunity.OpensOn:yyyy-MM-dd} and goes {new DaySpan(opportunity.StartsOn, opportunity.EndsOn)}; give it at least one place and an end that is not before its start.");
        }

        _ = opportunity.CommitteeId is { } body ? KnownCommittee(body) : null;
        RequireSteps(opportunity.StepIds);
    }

    private AssociationRecords WithSignup(Guid opportunityId, Guid personId, SignupStatus status)
    {
        var work = KnownOpportunity(opportunityId);
        var signup = VolunteerSignups.FirstOrDefault(each => each.OpportunityId == opportunityId && each.PersonId == personId);
        return signup is { Status: SignupStatus.SignedUp }
            ? this with { VolunteerSignups = [.. VolunteerSignups.Select(each => each.Id == signup.Id ? each with { Status = status } : each)] }
            : throw new BrokenRuleException(
                CommitteeRules.SignupState, $"{NameOf(personId)} is not signed up for {work.Code}{(signup is null ? string.Empty : $" any more: {signup.Status}")}; sign the person up first.");
    }

    private static string AudienceOf(VolunteerOpportunity work) => work.Audiences.Count == 0 ? "members" : $"members ({string.Join(", ", work.Audiences)})";
}
