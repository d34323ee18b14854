namespace Mass.Domain.Committees;

/// <summary>Whether a meeting or a session takes place.</summary>
public enum MeetingStatus
{
    /// <summary>It is to take place.</summary>
    Planned = 1,

    /// <summary>It took place.</summary>
    Held = 2,

    /// <summary>It was called off.</summary>
    Cancelled = 3,
}
