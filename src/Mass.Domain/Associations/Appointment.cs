using Mass.Domain.Calendar;

namespace Mass.Domain.Associations;

/// <summary>A person holds a position, from one day to another.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-01, SO-05.</remarks>
public sealed record Appointment
{
    /// <summary>The id of the appointment.</summary>
    public required Guid Id { get; init; }

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the position.</summary>
    public required Guid PositionId { get; init; }

    /// <summary>The id of the person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, which still belongs to it; null while no end is known.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the position is held for the time being, until it is filled.</summary>
    public bool IsInterim { get; init; }

    /// <summary>The days of the appointment.</summary>
    internal DaySpan Days => new(From, To);

    /// <summary>Whether a day is one of its days; the first and the last are.</summary>
    /// <param name="day">The day.</param>
    public bool IsCurrentOn(DateOnly day) => Days.Contains(day);
}
