using Mass.Domain.Planning;

namespace Mass.Domain.Reporting;

/// <summary>How many steps are at a stage.</summary>
public sealed record StageCount
{
    /// <summary>The stage; null for steps without a recorded stage.</summary>
    public Stage? Stage { get; init; }

    /// <summary>How many steps there are.</summary>
    public required int Count { get; init; }

    /// <summary>The counts of all stages in their order, and last of the steps without one.</summary>
    internal static IReadOnlyList<StageCount> Of(IReadOnlyList<ActionStep> steps) =>
        [.. Enum.GetValues<Stage>().Select(stage => (Stage?)stage).Append(null).Select(stage => new StageCount { Stage = stage, Count = steps.Count(step => step.Stage == stage) })];
}
