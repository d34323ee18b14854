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
        var roundTable = KnownCommittee(roundTableId);
        if (roundTable.Kind != CommitteeKind.RoundTable)
        {
            throw new BrokenRuleException(SupportRules.NoRoundTable, $"{roundTable.Key} is no round table, and topics are collected through those; name a round table.");
        }

        if (personId is { } asker)
        {
            KnownPerson(asker);
        }

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
        return this with { TopicRequests = [.. TopicRequests, request] };
    }
}
