namespace Mass.Domain.Planning;

/// <summary>How long ago a step was updated, against how often the plan is reviewed.</summary>
public enum Freshness
{
    /// <summary>The last update is not older than the time between two reviews.</summary>
    Current = 1,

    /// <summary>That time is over and the days of grace are not.</summary>
    Due = 2,

    /// <summary>The days of grace are over too.</summary>
    Overdue = 3,

    /// <summary>No stage change and no progress update has been recorded.</summary>
    NeverUpdated = 4,
}
