using Mass.Domain.Planning;

namespace Mass.Domain.Reporting;

/// <summary>A step that came to another stage.</summary>
public sealed record StepMove
{
    /// <summary>The step.</summary>
    public required ActionStep Step { get; init; }

    /// <summary>The stage that it left; null when it had none.</summary>
    public Stage? From { get; init; }

    /// <summary>The stage that it came to.</summary>
    public required Stage To { get; init; }

    /// <summary>The day from which it was at the stage.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Why; null when nothing was noted.</summary>
    public string? Note { get; init; }

    /// <summary>The moves of all steps in a span, in the order of the plan and of time.</summary>
    internal static IEnumerable<StepMove> Of(StrategicPlan plan, ReportSpan span) => plan.AllSteps.SelectMany(step => step.StageChanges
        .Where(change => span.Contains(change.EffectiveOn))
        .Select(change => new StepMove { Step = step, From = change.From, To = change.To, On = change.EffectiveOn, Note = change.Note }));
}
