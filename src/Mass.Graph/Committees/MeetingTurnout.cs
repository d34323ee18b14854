namespace Mass.Graph.Committees;

/// <summary>How many people were at a meeting, whoever may see who they are.</summary>
/// <param name="Present">All of them, guests included.</param>
/// <param name="Guests">Those without a seat.</param>
internal sealed record MeetingTurnout(int Present, int Guests)
{
    public static readonly MeetingTurnout Nobody = new(0, 0);
}
