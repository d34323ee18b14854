using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Supports;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Collects a topic that a member of a round table asks for.</summary>
    /// <param name="roundTableId">The id of the round table.</param>
    /// <param name="planYear">The plan year for which it is collected.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="on">The day on which it is collected.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="personId">The id of the person who asks; null when the request is given without a name.</param>
    /// <param name="skill">The skill that it would build, or null.</param>
    /// <exception cref="BrokenRuleException">The body or the person is unknown, or the body is no round table.</exception>
    public AssociationRecords CollectTopic(
        Guid roundTableId, PlanYear planYear, string topic, DateOnly on, DateTimeOffset recordedAt, Guid? personId = null, string? skill = null)
    {
        ArgumentNullException.ThrowIfNull(planYear);
        ArgumentException.ThrowIfNullOrWhiteSpace(topic);
        var request = new TopicRequest
        {
            Id = EntityId.New(recordedAt),
            AssociationId = Association.Id,
            PlanYear = planYear,
            RoundTableId = roundTableId,
            PersonId = personId,
            Topic = topic.Trim(),
            Skill = string.IsNullOrWhiteSpace(skill) ? null : skill.Trim(),
            On = on,
        };
        RequireAsked(request);
        return this with { TopicRequests = [.. TopicRequests, request] };
    }

    /// <summary>Amends what was recorded wrongly of a request for a topic.</summary>
    /// <param name="request">The request as it is to be, with the id that it has.</param>
    /// <exception cref="BrokenRuleException">The request, the body or the person is unknown, or the body is no round table.</exception>
    public AssociationRecords AmendTopicRequest(TopicRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        RequireOwn(request.AssociationId, nameof(request));
        ArgumentException.ThrowIfNullOrWhiteSpace(request.Topic, nameof(request));
        var stored = KnownTopicRequest(request.Id);
        RequireAsked(request);
        return this with
        {
            TopicRequests = Replaced(TopicRequests, stored, request with { Topic = request.Topic.Trim(), Skill = string.IsNullOrWhiteSpace(request.Skill) ? null : request.Skill.Trim() }),
        };
    }

    /// <summary>Says that a session answers a topic that members asked for, in place of one that it was said to answer.</summary>
    /// <param name="sessionId">The id of the session, which was not called off.</param>
    /// <param name="topicRequestId">The id of one of the requests for the topic.</param>
    /// <exception cref="BrokenRuleException">The session or the request is unknown, or the session was called off.</exception>
    public AssociationRecords AnswerTopic(Guid sessionId, Guid topicRequestId)
    {
        var session = KnownSession(sessionId);
        var request = KnownTopicRequest(topicRequestId);
        return session.Status == MeetingStatus.Cancelled
            ? throw new BrokenRuleException(SupportRules.SessionState, $"{session.Code} was called off and answers nothing; name another session.")
            : WithSession(session with { RequestedTopic = request.Topic });
    }

    private TopicRequest KnownTopicRequest(Guid id) => RecordIndex.Find(TopicRequests, static each => each.Id, id)
        ?? throw Unknown(SupportRules.UnknownTopicRequest, "request for a topic", id, "collect it first");

    private void RequireAsked(TopicRequest request)
    {
        var roundTable = KnownCommittee(request.RoundTableId);
        if (roundTable.Kind != CommitteeKind.RoundTable)
        {
            throw new BrokenRuleException(SupportRules.NoRoundTable, $"{roundTable.Key} is no round table, and topics are collected through those; name a round table.");
        }

        if (request.PersonId is { } asker)
        {
            KnownPerson(asker);
        }
    }
}
