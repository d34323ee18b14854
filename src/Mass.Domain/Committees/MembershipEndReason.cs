namespace Mass.Domain.Committees;

/// <summary>Why a membership in a body ended.</summary>
public enum MembershipEndReason
{
    /// <summary>The term was over.</summary>
    TermEnded = 1,

    /// <summary>The person gave the seat up.</summary>
    Resigned = 2,

    /// <summary>The person took another seat.</summary>
    Promoted = 3,

    /// <summary>The person left the association.</summary>
    LeftAssociation = 4,

    /// <summary>The seat, or the body, came to its end.</summary>
    SeatAbolished = 5,
}
