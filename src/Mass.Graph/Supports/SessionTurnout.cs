namespace Mass.Graph.Supports;

/// <summary>How many persons took part in a session, whoever may see who they are.</summary>
internal sealed record SessionTurnout(int Participants);

/// <summary>The first plan year in which anyone took part in a support of an association, by the year in which it starts.</summary>
internal sealed record FirstYearOfSupport(int StartYear);
