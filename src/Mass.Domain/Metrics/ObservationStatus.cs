namespace Mass.Domain.Metrics;

/// <summary>How far an observation can be relied on.</summary>
public enum ObservationStatus
{
    /// <summary>It is final.</summary>
    Final = 1,

    /// <summary>It may still change.</summary>
    Provisional = 2,

    /// <summary>It is estimated.</summary>
    Estimated = 3,

    /// <summary>It should be there and is not, which is not zero.</summary>
    Missing = 4,

    /// <summary>It does not apply.</summary>
    NotApplicable = 5,
}
