using Mass.Domain.Planning;

namespace Mass.Domain.Reporting;

/// <summary>The steps of a plan, counted by stage, initiative, tier and section.</summary>
public sealed record StepCounts
{
    /// <summary>How many steps there are, each counted once.</summary>
    public required int Total { get; init; }

    /// <summary>The counts of steps that share all four; a step of several initiatives or tiers is in several, and none is empty.</summary>
    public required IReadOnlyList<DashboardCell> Cells { get; init => field = ValueList<DashboardCell>.Of(value); }

    /// <summary>The steps at each stage in their order, and last those without one; they add up to the total.</summary>
    public required IReadOnlyList<StageCount> ByStage { get; init => field = ValueList<StageCount>.Of(value); }

    /// <summary>The steps that serve each initiative of the plan; a step that serves several is counted in each, and those that serve none come last.</summary>
    public required IReadOnlyList<InitiativeCount> ByInitiative { get; init => field = ValueList<InitiativeCount>.Of(value); }

    /// <summary>The steps that are meant for each tier; a step for several is counted in each, and those for none come last.</summary>
    public required IReadOnlyList<TierCount> ByTier { get; init => field = ValueList<TierCount>.Of(value); }

    /// <summary>The steps in each table of the plan; they add up to the total.</summary>
    public required IReadOnlyList<SectionCount> BySection { get; init => field = ValueList<SectionCount>.Of(value); }

    /// <summary>Counts the steps that are in a plan.</summary>
    /// <param name="plan">The plan, read as of the day in question.</param>
    public static StepCounts Of(StrategicPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var steps = plan.ActionSteps;
        return new()
        {
            Total = steps.Count,
            Cells = Cube(plan, steps),
            ByStage = StageCount.Of(steps),
            ByInitiative =
            [
                .. plan.Initiatives.Append(null)
                    .Select(initiative => new InitiativeCount { Initiative = initiative, Count = steps.Count(step => Served(plan, step).Contains(initiative)) })
                    .Where(count => count.Initiative is not null || count.Count > 0),
            ],
            ByTier =
            [
                .. Enum.GetValues<Tier>().Select(tier => (Tier?)tier).Append(null)
                    .Select(tier => new TierCount { Tier = tier, Count = steps.Count(step => tier is { } one ? step.Tiers.Contains(one) : step.Tiers.Count == 0) })
                    .Where(count => count.Tier is not null || count.Count > 0),
            ],
            BySection = [.. Enum.GetValues<PlanSection>().Select(section => new SectionCount { Section = section, Count = steps.Count(step => step.Section == section) })],
        };
    }

    private static IReadOnlyList<DashboardCell> Cube(StrategicPlan plan, IReadOnlyList<ActionStep> steps) =>
    [
        .. steps
            .SelectMany(step => Served(plan, step).SelectMany(
                _ => step.Tiers.Select(tier => (Tier?)tier).DefaultIfEmpty(),
                (initiative, tier) => (step.Stage, Initiative: initiative, Tier: tier, step.Section)))
            .CountBy(cell => cell)
            .OrderBy(cell => cell.Key.Stage ?? Stage.Sustain + 1)
            .ThenBy(cell => cell.Key.Initiative is null)
            .ThenBy(cell => cell.Key.Initiative?.Number, StringComparer.Ordinal)
            .ThenBy(cell => cell.Key.Tier ?? Tier.One + 1)
            .ThenBy(cell => cell.Key.Section)
            .Select(cell => new DashboardCell
            {
                Stage = cell.Key.Stage,
                Initiative = cell.Key.Initiative,
                Tier = cell.Key.Tier,
                Section = cell.Key.Section,
                Count = cell.Value,
            }),
    ];

    private static IEnumerable<StrategicInitiative?> Served(StrategicPlan plan, ActionStep step) =>
        step.InitiativeNumbers.Select(plan.FindInitiative).OfType<StrategicInitiative>().DefaultIfEmpty();
}
