using Mass.Domain.Supports;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Supports;

/// <summary>How many persons took part in a session, whoever may see who they are.</summary>
internal sealed record SessionTurnout(int Participants)
{
    /// <summary>How many took part is told of sessions to those who may not see who did.</summary>
    public static void List(Listings lists) => lists.Found<Session, SessionTurnout>(static (part, sessionId) =>
    {
        var there = TakingPart.In(part.State.Records.Participations).Of(sessionId);
        return there.Count == 0 ? null : new(there.Select(participation => participation.PersonId).Distinct().Count());
    });
}
