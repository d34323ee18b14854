using Mass.Domain.Planning;

namespace Mass.Domain.Reporting;

/// <summary>How many steps serve an initiative, alone or with others.</summary>
public sealed record InitiativeCount
{
    /// <summary>The initiative, which may be the standing operations; null for steps that serve none of the plan's.</summary>
    public StrategicInitiative? Initiative { get; init; }

    /// <summary>How many steps there are.</summary>
    public required int Count { get; init; }
}
