namespace Mass.Domain.Metrics;

/// <summary>The values of observations put together as the metric says.</summary>
internal sealed record ValuesTogether(decimal? Value, decimal? Numerator, decimal? Denominator, IReadOnlyList<Observation> Counted, IReadOnlyList<Omission> LeftOut)
{
    public static ValuesTogether Of(Metric metric, IReadOnlyList<Observation> observations)
    {
        var leftOut = observations.Select(each => new { each, Reason = Why(metric, each) })
            .Where(each => each.Reason is not null)
            .Select(each => new Omission { Observation = each.each, Reason = each.Reason!.Value })
            .ToList();
        var counted = observations.Where(each => Why(metric, each) is null).ToList();
        if (metric.Aggregation == Aggregation.Latest && counted.Count > 1)
        {
            var last = counted.Max(each => each.Period.End);
            leftOut.AddRange(counted.Where(each => each.Period.End < last).Select(each => new Omission { Observation = each, Reason = OmissionReason.Earlier }));
            counted.RemoveAll(each => each.Period.End < last);
        }

        return counted switch
        {
            [] => new(null, null, null, [], leftOut),
            [var one] => new(MetricValue.Of(metric, one), one.Numerator, one.Denominator, counted, leftOut),
            _ => Several(metric, counted, leftOut),
        };
    }

    private static OmissionReason? Why(Metric metric, Observation observation) => observation.Status switch
    {
        ObservationStatus.Missing => OmissionReason.Missing,
        ObservationStatus.NotApplicable => OmissionReason.NotApplicable,
        _ => MetricValue.Of(metric, observation) is not null ? null : observation.Text is null ? OmissionReason.Missing : OmissionReason.InWords,
    };

    private static ValuesTogether Several(Metric metric, List<Observation> counted, List<Omission> leftOut)
    {
        var values = counted.Select(each => MetricValue.Of(metric, each)!.Value).ToList();
        var isShare = metric.Measure is Measure.Percentage or Measure.Ratio;
        return metric.Aggregation switch
        {
            Aggregation.Max => new(values.Max(), null, null, counted, leftOut),
            Aggregation.Mean or Aggregation.Latest when isShare => Share(metric, counted, leftOut),
            Aggregation.Sum when !isShare && metric.Measure is not (Measure.Ordinal or Measure.Qualitative) => new(Small(metric, values.Sum), null, null, counted, leftOut),
            Aggregation.Mean when metric.Measure is not (Measure.Ordinal or Measure.Qualitative) => new(Small(metric, () => values.Sum() / values.Count), null, null, counted, leftOut),
            _ => throw new BrokenRuleException(
                MetricRules.NotPutTogether, $"The values of {metric.Code} for several {(metric.Aggregation == Aggregation.Latest ? "parts" : "periods or parts")} are not put together; record the whole, or ask for one of them."),
        };
    }

    private static ValuesTogether Share(Metric metric, List<Observation> counted, List<Omission> leftOut)
    {
        var bare = counted.FirstOrDefault(each => each.Numerator is null || each.Denominator is null or 0);
        if (bare is not null)
        {
            throw new BrokenRuleException(
                MetricRules.SharesNeedDenominators,
                $"The shares of {metric.Code} cannot be averaged: the one for {bare.Period.Label} has no numerator and denominator; correct it with both, or ask for one period and part.");
        }

        var (numerator, denominator) = (Small(metric, () => counted.Sum(each => each.Numerator!.Value)), Small(metric, () => counted.Sum(each => each.Denominator!.Value)));
        return new(MetricValue.OfShare(metric, numerator, denominator), numerator, denominator, counted, leftOut);
    }

    private static decimal Small(Metric metric, Func<decimal> number) => MetricValue.Exact(number)
        ?? throw new BrokenRuleException(MetricRules.NotPutTogether, $"The values of {metric.Code} are too large to be put together; correct them in a larger unit.");
}
