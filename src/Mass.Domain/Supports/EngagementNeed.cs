namespace Mass.Domain.Supports;

/// <summary>What a one-to-one support is about, in broad words.</summary>
public enum EngagementNeed
{
    /// <summary>The help of a mentor.</summary>
    Mentoring = 1,

    /// <summary>Someone to think with.</summary>
    ThoughtPartnering = 2,

    /// <summary>A crisis.</summary>
    Crisis = 3,

    /// <summary>A legal question.</summary>
    Legal = 4,

    /// <summary>A career question.</summary>
    Career = 5,
}
