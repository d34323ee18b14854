using Mass.Domain.Associations;

namespace Mass.Domain.Committees;

/// <summary>A seat and who sits in it.</summary>
public sealed record RosterSeat
{
    /// <summary>The seat.</summary>
    public required Seat Seat { get; init; }

    /// <summary>The membership of who sits in it; null when the seat is vacant.</summary>
    public Membership? Membership { get; init; }

    /// <summary>Who sits in it; null when the seat is vacant.</summary>
    public Person? Holder { get; init; }
}
