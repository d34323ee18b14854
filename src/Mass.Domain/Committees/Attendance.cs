namespace Mass.Domain.Committees;

/// <summary>Whether a person was at a meeting, in a seat or as a guest.</summary>
/// <remarks>In the plan of M.A.S.S.: AS-03.</remarks>
public sealed record Attendance
{
    /// <summary>The id of the attendance, derived from the meeting and the person.</summary>
    public Guid Id => EntityId.From("attendance", MeetingId.ToString(), PersonId.ToString());

    /// <summary>The id of the association.</summary>
    public required Guid AssociationId { get; init; }

    /// <summary>The id of the meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>The id of the person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The id of the seat in which the person attended; null for a guest, who does not vote.</summary>
    public Guid? SeatId { get; init; }

    /// <summary>Whether the person was there.</summary>
    public required AttendanceStatus Status { get; init; }
}
