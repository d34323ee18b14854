namespace Mass.Domain.Committees;

/// <summary>Whether someone was at a meeting.</summary>
public enum AttendanceStatus
{
    /// <summary>The person was there.</summary>
    Present = 1,

    /// <summary>The person was excused.</summary>
    Excused = 2,

    /// <summary>The person was not there and not excused.</summary>
    Absent = 3,
}
