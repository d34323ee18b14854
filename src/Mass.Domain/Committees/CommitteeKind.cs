namespace Mass.Domain.Committees;

/// <summary>What kind of body it is.</summary>
public enum CommitteeKind
{
    /// <summary>The committee that governs the association.</summary>
    Executive = 1,

    /// <summary>A standing committee.</summary>
    Standing = 2,

    /// <summary>A committee that belongs to another committee.</summary>
    Subcommittee = 3,

    /// <summary>A committee or group that is formed for a piece of work.</summary>
    Working = 4,

    /// <summary>A group that gives advice to another body.</summary>
    Advisory = 5,

    /// <summary>A network of members.</summary>
    Network = 6,

    /// <summary>A team that acts when it is called.</summary>
    Team = 7,

    /// <summary>The members of a region.</summary>
    RoundTable = 8,
}
