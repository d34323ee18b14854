using Mass.Domain.Planning;

namespace Mass.Domain.Reporting;

/// <summary>How many steps are printed in a table of the plan.</summary>
public sealed record SectionCount
{
    /// <summary>The table of the plan.</summary>
    public required PlanSection Section { get; init; }

    /// <summary>How many steps there are.</summary>
    public required int Count { get; init; }
}
