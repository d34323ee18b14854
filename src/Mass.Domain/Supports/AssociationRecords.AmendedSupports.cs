using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Supports;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Amends a support of the catalogue; who takes part in it stays in it.</summary>
    /// <param name="support">The support as it is to be, with the code that it has.</param>
    /// <exception cref="BrokenRuleException">No support has that code, the body, the position, a step or an initiative is unknown, it would no longer be confidential, or it would not be offered on a day on which something of it takes place.</exception>
    public AssociationRecords AmendSupport(Support support)
    {
        ArgumentNullException.ThrowIfNull(support);
        RequireOwn(support.AssociationId, nameof(support));
        ArgumentException.ThrowIfNullOrWhiteSpace(support.Name, nameof(support));
        RequireForward(support.OfferedDays, nameof(support));
        RequirePlaces(support.Capacity, nameof(support));
        var stored = SupportOf(support.Id) ?? throw NotThere(SupportRules.UnknownSupport, "support", support.Code, "its code");
        RequireNamed(support);
        if (stored.IsConfidential && !support.IsConfidential)
        {
            throw new BrokenRuleException(SupportRules.StaysConfidential, $"{stored.Code} was offered in confidence and stays confidential; offer another support where everyone may know who takes part.");
        }

        RequireWithin(stored, null, stored.OfferedDays, support.OfferedDays);
        return this with { Supports = Replaced(Supports, stored, support) };
    }

    /// <summary>Ends the offering of a support: nobody enters it any more, and the sessions planned for later are called off.</summary>
    /// <remarks>Who takes part in it stays in it, until the person leaves or the cohort is closed.</remarks>
    /// <param name="supportId">The id of the support.</param>
    /// <param name="lastDay">The last day on which it is offered, one of those on which it is.</param>
    /// <exception cref="BrokenRuleException">The support is unknown or not offered that day, or a cohort of it begins, a session was held or someone enters later.</exception>
    public AssociationRecords EndSupport(Guid supportId, DateOnly lastDay)
    {
        var support = KnownSupport(supportId);
        RequireOffered(support, null, lastDay);
        return CancelAfter(lastDay, session => session.SupportId == supportId).AmendSupport(support with { OfferedUntil = lastDay });
    }

    /// <summary>Amends a cohort's name, days, capacity or facilitators.</summary>
    /// <param name="cohort">The cohort as it is to be, of the support and with the code that it has.</param>
    /// <exception cref="BrokenRuleException">No cohort of the support has that code, a facilitator is unknown, the support is not offered on its first day, or something of it takes place on a day outside.</exception>
    public AssociationRecords AmendCohort(Cohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        RequireOwn(cohort.AssociationId, nameof(cohort));
        ArgumentException.ThrowIfNullOrWhiteSpace(cohort.Name, nameof(cohort));
        RequireForward(cohort.Days, nameof(cohort));
        RequirePlaces(cohort.Capacity, nameof(cohort));
        var stored = CohortOf(cohort.Id) ?? throw NotThere(SupportRules.UnknownCohort, "cohort", cohort.Code, "its support and its code");
        var support = KnownSupport(stored.SupportId);
        RequireOffered(support, null, cohort.From);
        RequirePeople(cohort.FacilitatorIds);
        RequireWithin(support, stored, stored.Days, cohort.Days);
        return this with { Cohorts = Replaced(Cohorts, stored, cohort) };
    }

    /// <summary>Closes a cohort: who takes part in it leaves it that day, and its sessions planned for later are called off.</summary>
    /// <param name="cohortId">The id of the cohort.</param>
    /// <param name="lastDay">The last day of the cohort, one of its days.</param>
    /// <param name="completion">How it ended for those who took part until then.</param>
    /// <exception cref="BrokenRuleException">The cohort is unknown or does not go on that day, or a session of it was held or someone enters it later.</exception>
    public AssociationRecords CloseCohort(Guid cohortId, DateOnly lastDay, Completion completion)
    {
        if (!Enum.IsDefined(completion))
        {
            throw new ArgumentOutOfRangeException(nameof(completion), completion, "The completion is one of those that Completion lists.");
        }

        var cohort = KnownCohort(cohortId);
        if (!cohort.Days.Contains(lastDay))
        {
            throw new BrokenRuleException(SupportRules.NotOffered, $"The cohort {cohort.Code} goes {cohort.Days} and not on {lastDay:yyyy-MM-dd}; give one of its days.");
        }

        if (ParticipationsIn(cohort.SupportId).Any(each => each.CohortId == cohortId && each.SessionId is null && each.From > lastDay))
        {
            throw new BrokenRuleException(SupportRules.NotOffered, $"Someone enters {cohort.Code} after {lastDay:yyyy-MM-dd}; amend that entry first, or close the cohort later.");
        }

        var closed = CancelAfter(lastDay, session => session.CohortId == cohortId).AmendCohort(cohort with { To = lastDay });
        return closed with
        {
            Participations =
            [
                .. closed.Participations.Select(each => each.CohortId == cohortId && each.SessionId is null && !(each.To <= lastDay)
                    ? each with { To = lastDay, Completion = completion }
                    : each),
            ],
        };
    }

    /// <summary>Amends a session: moves it to another day or cohort, or changes its kind, topic, skills, presenters or length; who takes part in it goes along.</summary>
    /// <param name="session">The session as it is to be, of the support and with the code that it has.</param>
    /// <param name="today">The present day; a session that was held was not held after it.</param>
    /// <exception cref="BrokenRuleException">No session of the support has that code, it was called off, its status or its recording differs, the cohort is unknown, the support or the cohort does not go on that day, or it was held and the day lies ahead or after the recording.</exception>
    public AssociationRecords AmendSession(Session session, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(session);
        RequireOwn(session.AssociationId, nameof(session));
        ArgumentException.ThrowIfNullOrWhiteSpace(session.Topic, nameof(session));
        ArgumentOutOfRangeException.ThrowIfNegative(session.Minutes ?? 0, nameof(session));
        var stored = SessionOf(session.Id) ?? throw NotThere(SupportRules.UnknownSession, "session", session.Code, "its support and its code");
        RequireKept(
            stored,
            session,
            stored.Code,
            ("status", static each => each.Status, "hold it or call it off instead"),
            ("recording", static each => each.Recording, "put another recording into the library instead"),
            ("day of the recording", static each => each.RecordedOn, "put the recording into the library again instead"));
        if (stored.Status == MeetingStatus.Cancelled)
        {
            throw new BrokenRuleException(SupportRules.SessionState, $"{stored.Code} was called off and takes place on no other day; plan another session.");
        }

        var support = KnownSupport(stored.SupportId);
        RequireOffered(support, KnownCohort(support, session.CohortId), session.On);
        if (stored.Status == MeetingStatus.Held && session.On > today)
        {
            throw new BrokenRuleException(SupportRules.SessionInFuture, $"{stored.Code} was held and cannot have been on {session.On:yyyy-MM-dd}, which has not come; give the day on which it was held.");
        }

        if (session.RecordedOn < session.On)
        {
            throw new BrokenRuleException(SupportRules.SessionState, $"The recording of {stored.Code} came into the library on {session.RecordedOn:yyyy-MM-dd}; give a day that is not after it.");
        }

        return WithSession(session) with
        {
            Participations =
            [
                .. Participations.Select(each => each.SessionId == session.Id ? each with { From = session.On, To = session.On, CohortId = session.CohortId } : each),
            ],
        };
    }

    private AssociationRecords CancelAfter(DateOnly lastDay, Func<Session, bool> isMeant) => this with
    {
        Sessions = [.. Sessions.Select(each => each.On > lastDay && each.Status == MeetingStatus.Planned && isMeant(each) ? each with { Status = MeetingStatus.Cancelled } : each)],
    };

    /// <summary>Refuses days of a support, or of one of its cohorts, that leave out what lay within those before; of who takes part in confidence nothing is told.</summary>
    private void RequireWithin(Support support, Cohort? cohort, DaySpan before, DaySpan after)
    {
        bool IsLeftOut(DateOnly day) => before.Contains(day) && !after.Contains(day);
        bool IsMeant(Guid? cohortId) => cohort is null || cohortId == cohort.Id;

        if (cohort is null && Cohorts.FirstOrDefault(each => each.SupportId == support.Id && IsLeftOut(each.From)) is { } begins)
        {
            throw LeftOut($"The cohort {begins.Code} of {support.Code} begins on {begins.From:yyyy-MM-dd}", after);
        }

        if (Sessions.FirstOrDefault(each => each.SupportId == support.Id && IsMeant(each.CohortId) && each.Status != MeetingStatus.Cancelled && IsLeftOut(each.On)) is { } session)
        {
            throw LeftOut($"{session.Code} of {support.Code} is on {session.On:yyyy-MM-dd}", after);
        }

        if (!support.IsConfidential && ParticipationsIn(support.Id).Any(each => IsMeant(each.CohortId) && each.SessionId is null && IsLeftOut(each.From)))
        {
            throw LeftOut($"Someone enters {cohort?.Code ?? support.Code} on another day", after);
        }
    }

    private static BrokenRuleException LeftOut(string what, DaySpan days) =>
        new(SupportRules.NotOffered, $"{what}, and the days would go {days}; amend that first, or choose days that have it.");
}
