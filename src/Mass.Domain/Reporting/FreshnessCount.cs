using Mass.Domain.Planning;

namespace Mass.Domain.Reporting;

/// <summary>How many steps are as fresh as that.</summary>
public sealed record FreshnessCount
{
    /// <summary>How fresh what is recorded of them is.</summary>
    public required Freshness Freshness { get; init; }

    /// <summary>How many steps there are.</summary>
    public required int Count { get; init; }

    internal static IReadOnlyList<FreshnessCount> Of(StrategicPlan plan, DateOnly asOf)
    {
        var counted = plan.ActionSteps.CountBy(step => StepFreshness.Of(plan, step, asOf)).ToDictionary();
        return [.. Enum.GetValues<Freshness>().Select(freshness => new FreshnessCount { Freshness = freshness, Count = counted.GetValueOrDefault(freshness) })];
    }
}
