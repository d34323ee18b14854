using Mass.Domain.Planning;

namespace Mass.Domain.Reporting;

/// <summary>How many steps are meant for a tier, alone or with others.</summary>
public sealed record TierCount
{
    /// <summary>The tier; null for steps that are meant for none.</summary>
    public Tier? Tier { get; init; }

    /// <summary>How many steps there are.</summary>
    public required int Count { get; init; }
}
