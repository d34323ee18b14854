namespace Mass.Domain.Committees;

/// <summary>What kind of seat it is.</summary>
public enum SeatKind
{
    /// <summary>The chair, or one of the chairs.</summary>
    Chair = 1,

    /// <summary>An officer other than the chair.</summary>
    Officer = 2,

    /// <summary>A member.</summary>
    Member = 3,

    /// <summary>A member who represents a round table.</summary>
    RoundTableRepresentative = 4,

    /// <summary>A member who represents the whole membership.</summary>
    AtLarge = 5,

    /// <summary>A member by virtue of another office.</summary>
    ExOfficio = 6,

    /// <summary>A member of the staff.</summary>
    Staff = 7,

    /// <summary>Someone who attends and does not vote.</summary>
    NonVoting = 8,
}
