using Mass.Domain.Calendar;
using Mass.Domain.Metrics;
using Mass.Domain.Planning;

namespace Mass.Domain.Reporting;

/// <summary>A metric and how it stands.</summary>
public sealed record EvaluatedMetric
{
    /// <summary>The metric.</summary>
    public required Metric Metric { get; init; }

    /// <summary>How it stands.</summary>
    public required MetricEvaluation Evaluation { get; init; }

    /// <summary>The metrics that are not confidential and are about a plan, or about none, evaluated in the order of their codes.</summary>
    internal static IReadOnlyList<EvaluatedMetric> Of(AssociationRecords records, StrategicPlan plan, DateOnly asOf, Period? period)
    {
        var known = plan.AllSteps.Select(step => step.Id).Concat(plan.Initiatives.Select(initiative => initiative.Id)).ToHashSet();
        return
        [
            .. records.Metrics
                .Where(metric => !metric.IsConfidential && (metric.StepIds.Concat(metric.InitiativeIds).Any(known.Contains) || metric.StepIds.Count + metric.InitiativeIds.Count == 0))
                .OrderBy(metric => metric.Code, StringComparer.Ordinal)
                .Select(metric => new EvaluatedMetric { Metric = metric, Evaluation = MetricEvaluation.Of(records, metric, asOf, period) }),
        ];
    }
}
