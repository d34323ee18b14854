using Mass.Domain.Supports;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Amends what was recorded wrongly of a participation.</summary>
    /// <param name="participation">The participation as it is to be, of the person in the support that it has; the days of one in a session are the session's.</param>
    /// <exception cref="BrokenRuleException">The participation or the cohort is unknown, the person, the support or the session differs, it has an end that was not recorded, the support is not for the person or not offered that day, no place is left, or the person takes part otherwise.</exception>
    public AssociationRecords AmendParticipation(Participation participation)
    {
        ArgumentNullException.ThrowIfNull(participation);
        RequireOwn(participation.AssociationId, nameof(participation));
        RequireForward(participation.Days, nameof(participation));
        var stored = KnownParticipation(participation.Id);
        RequireKept(
            stored,
            participation,
            "a participation",
            ("person", static each => each.PersonId, "enter the other person instead"),
            ("support", static each => each.SupportId, "enter the person into the other support instead"),
            ("session", static each => each.SessionId, "enter the person into the other session instead"));
        if (stored.SessionId is not null)
        {
            RequireKept(
                stored,
                participation,
                "a participation in a session",
                ("first day", static each => each.From, "amend the session instead"),
                ("last day", static each => each.To, "amend the session instead"),
                ("cohort", static each => each.CohortId, "amend the session instead"),
                ("completion", static each => each.Completion, "leave it out, for a session ends with its day"));
            return this with { Participations = Replaced(Participations, stored, participation) };
        }

        if (stored.To is null)
        {
            RequireKept(
                stored,
                participation,
                "a participation that goes on",
                ("last day", static each => each.To, "let the person leave instead"),
                ("completion", static each => each.Completion, "let the person leave instead"),
                ("reason of the exit", static each => each.ExitReason, "let the person leave instead"));
        }
        else if ((participation.To is null) != (participation.Completion is null) || (participation.To is null && participation.ExitReason is not null))
        {
            throw new BrokenRuleException(SupportRules.ParticipationEnd, "A participation that ended has a last day and a completion, and one that goes on has neither, nor a reason of the exit; give both, or leave all of them out.");
        }

        RequireEntry(participation);
        return this with { Participations = Replaced(Participations, stored, participation) };
    }
}
