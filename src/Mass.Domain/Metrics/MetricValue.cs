namespace Mass.Domain.Metrics;

/// <summary>Works out the number that an observation comes to.</summary>
public static class MetricValue
{
    /// <summary>The number of an observation: the value as recorded, or the share of numerator and denominator, in percent for a percentage.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="observation">The observation of it.</param>
    /// <returns>The number; null when it is missing, does not apply, or is a text.</returns>
    public static decimal? Of(Metric metric, Observation observation)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(observation);
        return observation.Status is ObservationStatus.Missing or ObservationStatus.NotApplicable ? null
            : OfShare(metric, observation.Numerator, observation.Denominator) ?? observation.Value;
    }

    internal static decimal? OfShare(Metric metric, decimal? numerator, decimal? denominator) => numerator is null || denominator is null or 0 ? null
        : Exact(() => numerator.Value * (metric.Measure == Measure.Percentage ? 100 : 1) / denominator.Value);

    /// <summary>A number, or null where it is larger than a decimal can be.</summary>
    internal static decimal? Exact(Func<decimal> number)
    {
        try
        {
            return number();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
