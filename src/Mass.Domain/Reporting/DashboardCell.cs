using Mass.Domain.Planning;

namespace Mass.Domain.Reporting;

/// <summary>How many steps share a stage, an initiative, a tier and a section.</summary>
/// <remarks>A step of several initiatives or tiers is counted in the cell of each, so the cells add up to more than there are steps.</remarks>
public sealed record DashboardCell
{
    /// <summary>The stage; null for steps without a recorded stage.</summary>
    public Stage? Stage { get; init; }

    /// <summary>The initiative, which may be the standing operations; null for steps that serve none of the plan's.</summary>
    public StrategicInitiative? Initiative { get; init; }

    /// <summary>The tier; null for steps that are meant for none.</summary>
    public Tier? Tier { get; init; }

    /// <summary>The table of the plan in which the steps are printed.</summary>
    public required PlanSection Section { get; init; }

    /// <summary>How many steps there are, at least one.</summary>
    public required int Count { get; init; }
}
