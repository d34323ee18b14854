using Mass.Domain.Reporting;

namespace Mass.Domain.Supports;

/// <summary>How full a cohort was.</summary>
public sealed record CohortDelivery
{
    /// <summary>The id of the cohort.</summary>
    public required Guid CohortId { get; init; }

    /// <summary>How many took part in it.</summary>
    public required SuppressedCount Participants { get; init; }

    /// <summary>How many can belong to it; null when there is no limit.</summary>
    public int? Capacity { get; init; }
}
