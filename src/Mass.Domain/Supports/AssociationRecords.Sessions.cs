using Mass.Domain.Committees;
using Mass.Domain.Supports;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Plans a session of a support.</summary>
    /// <param name="session">The session, which is planned and has no recording yet.</param>
    /// <exception cref="BrokenRuleException">The support or its cohort is unknown, the support has a session of that code, or neither goes on that day.</exception>
    public AssociationRecords PlanSession(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        RequireOwn(session.AssociationId, nameof(session));
        if (session is not { Status: MeetingStatus.Planned, Recording: null, RecordedOn: null })
        {
            throw new ArgumentException("A session is planned first, without a recording; hold it, and add the recording, when that has come about.", nameof(session));
        }

        var support = KnownSupport(session.SupportId);
        if (SessionOf(session.Id) is not null)
        {
            throw new BrokenRuleException(SupportRules.DuplicateSession, $"{support.Code} has a session {session.Code}; give the new one another code.");
        }

        RequireOffered(support, KnownCohort(support, session.CohortId), session.On);
        return this with { Sessions = [.. Sessions, session] };
    }

    /// <summary>Records that a session took place.</summary>
    /// <param name="sessionId">The id of the session.</param>
    /// <param name="today">The present day, not before that of the session.</param>
    /// <exception cref="BrokenRuleException">The session is unknown or not planned, or its day has not come.</exception>
    public AssociationRecords HoldSession(Guid sessionId, DateOnly today)
    {
        var session = SessionAt(sessionId, MeetingStatus.Planned);
        return session.On <= today
            ? WithSession(session with { Status = MeetingStatus.Held })
            : throw new BrokenRuleException(SupportRules.SessionInFuture, $"{session.Code} is on {session.On:yyyy-MM-dd}, which has not come; record it once it was held.");
    }

    /// <summary>Calls a planned session off.</summary>
    /// <param name="sessionId">The id of the session.</param>
    /// <exception cref="BrokenRuleException">The session is unknown or not planned.</exception>
    public AssociationRecords CancelSession(Guid sessionId) =>
        WithSession(SessionAt(sessionId, MeetingStatus.Planned) with { Status = MeetingStatus.Cancelled });

    /// <summary>Puts the recording of a session into the library, in place of one that is there.</summary>
    /// <param name="sessionId">The id of the session.</param>
    /// <param name="recording">The address of the recording.</param>
    /// <param name="on">The day on which it comes into the library, not before that of the session.</param>
    /// <exception cref="BrokenRuleException">The session is unknown or not held, or the day comes before it.</exception>
    public AssociationRecords AddRecording(Guid sessionId, Uri recording, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(recording);
        if (!recording.IsAbsoluteUri)
        {
            throw new ArgumentException("The address of a recording is a whole one, such as https://example.org/recording.", nameof(recording));
        }

        var session = SessionAt(sessionId, MeetingStatus.Held);
        return on >= session.On
            ? WithSession(session with { Recording = recording, RecordedOn = on })
            : throw new BrokenRuleException(
                SupportRules.SessionState, $"{session.Code} was held on {session.On:yyyy-MM-dd}, after {on:yyyy-MM-dd}; give the day on which its recording came into the library.");
    }

    private Session KnownSession(Guid id) => SessionOf(id) ?? throw Unknown(SupportRules.UnknownSession, "session", id, "plan it first");

    private Session SessionAt(Guid id, MeetingStatus status)
    {
        var session = KnownSession(id);
        return session.Status == status
            ? session
            : throw new BrokenRuleException(SupportRules.SessionState, $"{session.Code} is {Word(session.Status)} and would have to be {Word(status)}; name another session.");
    }

    private AssociationRecords WithSession(Session changed) =>
        this with { Sessions = [.. Sessions.Select(session => session.Id == changed.Id ? changed : session)] };

    private static string Word(MeetingStatus status) => status switch
    {
        MeetingStatus.Planned => "planned",
        MeetingStatus.Held => "held",
        _ => "cancelled",
    };
}
