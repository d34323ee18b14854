using Mass.Domain.Associations;

namespace Mass.Domain.Metrics;

/// <summary>Whether the parts of a metric fit each other.</summary>
internal static class MetricFit
{
    public static void Require(Metric metric)
    {
        var problem = (metric.Measure, metric.Aggregation) switch
        {
            (Measure.Percentage or Measure.Ratio, Aggregation.Sum) => "Shares are not added up; take the mean, the latest or the largest.",
            (Measure.Ordinal, Aggregation.Sum or Aggregation.Mean) => "Ranks and levels are neither added up nor averaged; take the latest or the largest.",
            (Measure.Qualitative, Aggregation.Sum or Aggregation.Mean or Aggregation.Max) => "Texts are not put together; take the latest, or none.",
            (Measure.Qualitative, _) when metric.Direction != Direction.None => "Texts go no way; the direction is None.",
            _ => null,
        };
        if (problem is not null)
        {
            throw new BrokenRuleException(MetricRules.MeasureDoesNotFit, $"{metric.Code} cannot be defined so: {problem}");
        }
    }

    /// <summary>Refuses a target from which it cannot be told whether it is reached.</summary>
    public static void Require(Metric metric, Target target)
    {
        var hasRange = target.Low is not null || target.High is not null;
        var problem = target switch
        {
            _ when (target.Value is not null ? 1 : 0) + (hasRange ? 1 : 0) + (target.Text is not null ? 1 : 0) != 1 => "Give a value, or a range, or a text.",
            { Text: not null, CautionAt: not null } => "A text has no caution; leave it out.",
            { Text: not null } => null,
            _ when metric.Direction == Direction.None => "Where no way is better a number is no target; say it in words, or give the metric a direction.",
            _ when target.Low > target.High => "The lower end of a range is not above the upper one; turn them round.",
            { Value: null, Low: null } when metric.Direction == Direction.Increase => "Where more is better a range needs its lower end; give it.",
            { Value: null, High: null } when metric.Direction == Direction.Decrease => "Where less is better a range needs its upper end; give it.",
            _ when target.CautionAt is { } caution && Goal.Of(metric, target)!.Distance(caution) == 0 => "Caution begins short of the target; move it, or leave it out.",
            _ => null,
        };
        if (problem is not null)
        {
            throw new BrokenRuleException(MetricRules.TargetUnclear, $"The target of {metric.Code} for {target.Period.Label} is not clear. {problem}");
        }

        foreach (var number in new[] { target.Value, target.Low, target.High, target.CautionAt }.OfType<decimal>())
        {
            if (ValueFit.Problem(metric, number) is { } misfit)
            {
                throw new BrokenRuleException(MetricRules.ValueDoesNotFit, misfit);
            }
        }
    }

    public static void RequireKnown(Guid? id, IEnumerable<Guid> known, string kind, string role)
    {
        if (id is { } given && !known.Contains(given))
        {
            throw new BrokenRuleException(MetricRules.UnknownReference, $"The association has no {kind} with the id {given}, which is named as {role}; add it first, or leave it out.");
        }
    }

    public static void RequireOwn(Association association, Guid associationId, string parameter)
    {
        if (associationId != association.Id)
        {
            throw new ArgumentException("It belongs to another association.", parameter);
        }
    }
}
