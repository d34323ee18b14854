namespace Mass.Domain.Metrics;

/// <summary>Why an observation does not count when several are put together.</summary>
public enum OmissionReason
{
    /// <summary>Its value is missing, which is not zero.</summary>
    Missing = 1,

    /// <summary>It does not apply.</summary>
    NotApplicable = 2,

    /// <summary>Its value is a text.</summary>
    InWords = 3,

    /// <summary>Its days and its part are in another one that counts.</summary>
    Overlapping = 4,

    /// <summary>The latest counts, and this one is earlier.</summary>
    Earlier = 5,
}
