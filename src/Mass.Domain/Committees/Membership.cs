using Mass.Domain.Calendar;

namespace Mass.Domain.Committees;

/// <summary>A person sits in a seat of a body, from one day to another.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-03, AS-08.</remarks>
public sealed record Membership
{
    /// <summary>The id of the membership.</summary>
    public required Guid Id { get; init; }

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the seat.</summary>
    public required Guid SeatId { get; init; }

    /// <summary>The id of the person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, which still belongs to it; null while no end is known.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Why it ended; null while it has not ended or when no reason is recorded.</summary>
    public MembershipEndReason? EndReason { get; init; }

    /// <summary>The days of the term.</summary>
    internal DaySpan Days => new(From, To);

    /// <summary>Whether a day is one of its days; the first and the last are.</summary>
    /// <param name="day">The day.</param>
    public bool IsCurrentOn(DateOnly day) => Days.Contains(day);
}
