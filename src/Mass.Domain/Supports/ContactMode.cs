namespace Mass.Domain.Supports;

/// <summary>How two people talked.</summary>
public enum ContactMode
{
    /// <summary>In person.</summary>
    InPerson = 1,

    /// <summary>On the telephone.</summary>
    Phone = 2,

    /// <summary>In a video call.</summary>
    Video = 3,

    /// <summary>In writing.</summary>
    Message = 4,
}
