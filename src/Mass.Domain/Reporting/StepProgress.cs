using Mass.Domain.Planning;

namespace Mass.Domain.Reporting;

/// <summary>A word on how a step was coming along.</summary>
public sealed record StepProgress
{
    /// <summary>The step.</summary>
    public required ActionStep Step { get; init; }

    /// <summary>The day that it speaks of.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What was done or found.</summary>
    public required string Text { get; init; }

    /// <summary>The words on all steps in a span, in the order of the plan and of time.</summary>
    internal static IEnumerable<StepProgress> Of(StrategicPlan plan, ReportSpan span) => plan.AllSteps.SelectMany(step => step.ProgressUpdates
        .Where(update => span.Contains(update.On))
        .Select(update => new StepProgress { Step = step, On = update.On, Text = update.Text }));
}
