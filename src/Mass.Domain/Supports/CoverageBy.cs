namespace Mass.Domain.Supports;

/// <summary>How coverage is broken down.</summary>
public enum CoverageBy
{
    /// <summary>Not at all: the membership as a whole.</summary>
    Whole = 1,

    /// <summary>By the round table that a member's district belongs to.</summary>
    RoundTable = 2,

    /// <summary>By the role in which a member belongs to the association.</summary>
    Role = 3,

    /// <summary>By the kind of a member's district; a district of several kinds counts in each.</summary>
    DistrictKind = 4,
}
