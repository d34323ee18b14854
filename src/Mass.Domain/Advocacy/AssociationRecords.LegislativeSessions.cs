using Mass.Domain.Advocacy;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Opens a legislative session, of the state or of the federation.</summary>
    /// <param name="session">The legislative session.</param>
    /// <exception cref="BrokenRuleException">The code is taken, or it ends before it starts.</exception>
    public AssociationRecords OpenLegislativeSession(LegislativeSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentException.ThrowIfNullOrWhiteSpace(session.Code);
        if (LegislativeSessions.Any(other => other.Id == session.Id))
        {
            throw new BrokenRuleException(AdvocacyRules.DuplicateKey, $"There is a legislative session {session.Code}; give the new one another code.");
        }

        RequireOrder(session);
        return this with { LegislativeSessions = [.. LegislativeSessions, session] };
    }

    /// <summary>Sets what the association works for in a legislative session, in place of what was set before; the order is the rank.</summary>
    /// <param name="sessionId">The id of the legislative session.</param>
    /// <param name="priorities">The priorities, the first one first; their ranks are set from 1 on.</param>
    /// <exception cref="BrokenRuleException">There is no such session, a priority is another session's, two have the same code, a step is unknown, or one that a bill serves would be gone.</exception>
    public AssociationRecords SetPriorities(Guid sessionId, IReadOnlyList<Priority> priorities)
    {
        ArgumentNullException.ThrowIfNull(priorities);
        var session = KnownLegislativeSession(sessionId);
        if (priorities.FirstOrDefault(priority => priority.SessionId != sessionId) is { } stray)
        {
            throw new BrokenRuleException(AdvocacyRules.UnknownReference, $"{stray.Code} belongs to another legislative session than {session.Code}; make it one of {session.Code}.");
        }

        if (priorities.CountBy(priority => priority.Code).FirstOrDefault(count => count.Value > 1).Key is { } code)
        {
            throw new BrokenRuleException(AdvocacyRules.DuplicateKey, $"Two priorities of {session.Code} have the code {code}; give each its own.");
        }

        RequireSteps(session.Code, priorities.SelectMany(priority => priority.StepIds));
        var kept = priorities.Select(priority => priority.Id).ToHashSet();
        foreach (var gone in Priorities.Where(priority => priority.SessionId == sessionId && !kept.Contains(priority.Id)))
        {
            if (Bills.FirstOrDefault(bill => bill.PriorityIds.Contains(gone.Id)) is { } bill)
            {
                throw new BrokenRuleException(AdvocacyRules.PriorityInUse, $"{bill.Number} serves the priority {gone.Code}; keep it, in whatever place.");
            }
        }

        return this with
        {
            Priorities = [.. Priorities.Where(priority => priority.SessionId != sessionId), .. priorities.Select((priority, index) => priority with { Rank = index + 1 })],
        };
    }

    private static void RequireOrder(LegislativeSession session)
    {
        if (session.EndsOn < session.StartsOn)
        {
            throw new BrokenRuleException(AdvocacyRules.SessionOrder, $"{session.Code} cannot end on {session.EndsOn:yyyy-MM-dd}, before it starts; swap the two days.");
        }
    }

    private LegislativeSession KnownLegislativeSession(Guid sessionId) => LegislativeSessions.FirstOrDefault(session => session.Id == sessionId)
        ?? throw new BrokenRuleException(AdvocacyRules.UnknownSession, $"There is no legislative session {sessionId}; open it first.");

    private void RequireSteps(string what, IEnumerable<Guid> stepIds)
    {
        var known = Plans.SelectMany(plan => plan.AllSteps).Select(step => step.Id).ToHashSet();
        foreach (var id in stepIds.Where(id => !known.Contains(id)))
        {
            throw new BrokenRuleException(AdvocacyRules.UnknownReference, $"{what} names the step {id}, which no plan has; name one that a plan has.");
        }
    }
}
