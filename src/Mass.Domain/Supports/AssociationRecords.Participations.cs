using Mass.Domain.Committees;
using Mass.Domain.Supports;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Enters a person into a support, or into one of its cohorts, from a day on.</summary>
    /// <param name="supportId">The id of the support.</param>
    /// <param name="personId">The id of the person, who is in the audience of the support on that day.</param>
    /// <param name="from">The day of entry.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="cohortId">The id of the cohort, or null.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="BrokenRuleException">The support, the cohort or the person is unknown, the support is not for the person or not offered that day, no place is left, or the person takes part already.</exception>
    public AssociationRecords Enter(
        Guid supportId, Guid personId, DateOnly from, DateTimeOffset recordedAt, Guid? cohortId = null, string? reason = null)
    {
        KnownCohort(KnownSupport(supportId), cohortId);
        var entry = new Participation
        {
            Id = EntityId.New(recordedAt),
            AssociationId = Association.Id,
            SupportId = supportId,
            CohortId = cohortId,
            PersonId = personId,
            From = from,
            EntryReason = string.IsNullOrWhiteSpace(reason) ? null : reason,
        };
        RequireEntry(entry);
        return this with { Participations = [.. Participations, entry] };
    }

    /// <summary>Enters a person into a single session; the participation is that of the session's day.</summary>
    /// <param name="sessionId">The id of the session.</param>
    /// <param name="personId">The id of the person, who is in the audience of the support on that day.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="BrokenRuleException">The session or the person is unknown, it was called off, the support is not for the person, no place is left, or the person takes part already.</exception>
    public AssociationRecords Attend(Guid sessionId, Guid personId, DateTimeOffset recordedAt, string? reason = null)
    {
        var session = KnownSession(sessionId);
        if (session.Status == MeetingStatus.Cancelled)
        {
            throw new BrokenRuleException(SupportRules.SessionState, $"{session.Code} was called off, and nobody takes part in it; name another session.");
        }

        var support = KnownSupport(session.SupportId);
        RequireAudience(support, personId, session.On);
        var entry = new Participation
        {
            Id = EntityId.New(recordedAt),
            AssociationId = Association.Id,
            SupportId = support.Id,
            CohortId = session.CohortId,
            SessionId = sessionId,
            PersonId = personId,
            From = session.On,
            To = session.On,
            EntryReason = string.IsNullOrWhiteSpace(reason) ? null : reason,
        };
        var others = ParticipationsIn(support.Id).Where(other => other.SessionId == sessionId).ToList();
        if (others.Any(other => other.PersonId == personId))
        {
            throw new BrokenRuleException(SupportRules.TakesPartAlready, $"The person takes part in {session.Code} already; name another person.");
        }

        RequirePlace(session.Code, support.Capacity, [.. others, entry]);
        return this with { Participations = [.. Participations, entry] };
    }

    /// <summary>Takes back a person's entry into a single session that has not taken place; the place is free again.</summary>
    /// <param name="sessionId">The id of the session, which is planned.</param>
    /// <param name="personId">The id of the person.</param>
    /// <exception cref="BrokenRuleException">The session is unknown or not planned, or the person has not entered it.</exception>
    public AssociationRecords TakeBackEntry(Guid sessionId, Guid personId)
    {
        var session = SessionAt(sessionId, MeetingStatus.Planned);
        var entry = ParticipationsIn(session.SupportId).FirstOrDefault(each => each.SessionId == sessionId && each.PersonId == personId)
            ?? throw new BrokenRuleException(SupportRules.UnknownParticipation, $"The person has not entered {session.Code}, and there is nothing to take back.");
        return this with { Participations = [.. Participations.Where(each => each.Id != entry.Id)] };
    }

    /// <summary>Ends a participation.</summary>
    /// <param name="participationId">The id of the participation.</param>
    /// <param name="lastDay">The day of exit, which still belongs to it.</param>
    /// <param name="completion">How it ended.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="BrokenRuleException">The participation is unknown or ended before, or the day comes before its first.</exception>
    public AssociationRecords Leave(Guid participationId, DateOnly lastDay, Completion completion, string? reason = null)
    {
        if (!Enum.IsDefined(completion))
        {
            throw new ArgumentOutOfRangeException(nameof(completion), completion, "The completion is one of those that Completion lists.");
        }

        var participation = KnownParticipation(participationId);
        if (participation.To is { } ended)
        {
            throw new BrokenRuleException(SupportRules.ParticipationEnd, $"The participation has its last day on {ended:yyyy-MM-dd}; enter the person again for a further one.");
        }

        if (lastDay < participation.From)
        {
            throw new BrokenRuleException(
                SupportRules.ParticipationEnd, $"The participation began on {participation.From:yyyy-MM-dd} and cannot end on {lastDay:yyyy-MM-dd}; give a later day.");
        }

        var left = participation with { To = lastDay, Completion = completion, ExitReason = string.IsNullOrWhiteSpace(reason) ? null : reason };
        return this with { Participations = [.. Participations.Select(each => each.Id == left.Id ? left : each)] };
    }

    internal IReadOnlyList<Participation> ParticipationsIn(Guid supportId) => RecordIndex.Many(Participations, static each => each.SupportId, supportId);

    private Participation KnownParticipation(Guid id) => RecordIndex.Find(Participations, static each => each.Id, id)
        ?? throw Unknown(SupportRules.UnknownParticipation, "participation", id, "enter the person first");

    /// <summary>Refuses an entry on a day on which the support is not offered, of someone it is not for or who takes part already, or where no place is left.</summary>
    private void RequireEntry(Participation entry)
    {
        var support = KnownSupport(entry.SupportId);
        var cohort = KnownCohort(support, entry.CohortId);
        RequireOffered(support, cohort, entry.From);
        RequireAudience(support, entry.PersonId, entry.From);
        var others = ParticipationsIn(support.Id).Where(other => other.Id != entry.Id && other.SessionId is null && other.Days.Overlaps(entry.Days)).ToList();
        if (others.Any(other => other.PersonId == entry.PersonId && other.CohortId == entry.CohortId))
        {
            throw new BrokenRuleException(
                SupportRules.TakesPartAlready, $"The person takes part in {cohort?.Code ?? support.Code} on or after {entry.From:yyyy-MM-dd} already; end that participation first, or enter after it.");
        }

        RequirePlace(cohort?.Code ?? string.Empty, cohort?.Capacity, [.. others.Where(other => other.CohortId == entry.CohortId), entry]);
        RequirePlace(support.Code, support.Capacity, [.. others, entry]);
    }

    private void RequireAudience(Support support, Guid personId, DateOnly day)
    {
        var person = KnownPerson(personId);
        if (support.Audiences.Count > 0 && !MembersOf(person.Id).Any(member => AudienceRule.Includes(support.Audiences, member, day)))
        {
            throw new BrokenRuleException(
                SupportRules.NotInAudience,
                $"{support.Code} is for members ({string.Join(", ", support.Audiences)}), and the person is none of them on {day:yyyy-MM-dd}; name one whom it is for.");
        }
    }

    /// <summary>Refuses where more would take part on some day than there are places.</summary>
    private static void RequirePlace(string where, int? capacity, List<Participation> participations)
    {
        if (capacity is not { } places)
        {
            return;
        }

        // The number only rises on a first day, so these are the only days to look at; the entry is the last one.
        foreach (var day in participations.Select(each => each.From).Distinct().Where(day => participations[^1].Days.Contains(day)))
        {
            if (participations.Where(each => each.Days.Contains(day)).Select(each => each.PersonId).Distinct().Count() > places)
            {
                throw new BrokenRuleException(
                    SupportRules.NoPlaceLeft, $"All places of {where}, {places}, are taken on {day:yyyy-MM-dd}; wait until someone leaves, or choose another.");
            }
        }
    }
}
