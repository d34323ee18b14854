using Mass.Domain.Planning;
using Mass.Domain.Reporting;

namespace Mass.Domain.Supports;

/// <summary>How many members the supports of a tier reached.</summary>
public sealed record TierCoverage
{
    /// <summary>The tier.</summary>
    public required Tier Tier { get; init; }

    /// <summary>The membership as a whole.</summary>
    public required SuppressedReach Whole { get; init; }

    /// <summary>The groups that the membership is broken down into; none when it is not.</summary>
    public IReadOnlyList<CoverageGroup> Groups { get; init => field = ValueList<CoverageGroup>.Of(value); } = ValueList<CoverageGroup>.Of([]);
}
