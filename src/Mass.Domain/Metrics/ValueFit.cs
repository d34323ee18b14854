namespace Mass.Domain.Metrics;

/// <summary>Whether what was found fits the measure of a metric, said in a sentence that tells how to mend it.</summary>
internal static class ValueFit
{
    /// <summary>Beyond this, sums and shares could no longer be worked out exactly.</summary>
    public const decimal Largest = 1_000_000_000_000_000m;

    private const string OneAnswer = "give a value, or a numerator and a denominator, or a text";

    /// <summary>What keeps an entry from being one of the metric; null when it fits.</summary>
    public static string? Problem(Metric metric, ObservationEntry entry)
    {
        var isShare = metric.Measure is Measure.Percentage or Measure.Ratio;
        var hasShare = entry.Numerator is not null || entry.Denominator is not null;
        var isEmpty = entry.Value is null && !hasShare && entry.Text is null;
        return entry.Status switch
        {
            ObservationStatus.Missing or ObservationStatus.NotApplicable => isEmpty ? null
                : $"An observation that is {(entry.Status == ObservationStatus.Missing ? "missing" : "not applicable")} has no value; leave the value out, or give another status.",
            _ when !Enum.IsDefined(entry.Status) => "The status is none of Final, Provisional, Estimated, Missing and NotApplicable; give one of them.",
            _ when metric.Measure == Measure.Qualitative => string.IsNullOrWhiteSpace(entry.Text) || entry.Value is not null || hasShare
                ? $"{metric.Code} is observed in words; give a text and no number."
                : null,
            _ when isEmpty => $"Nothing is said of {metric.Code}; {(isShare ? OneAnswer.Replace(", or a text", string.Empty, StringComparison.Ordinal) : "give a value")}, or the status Missing, which is not zero.",
            _ when entry.Text is not null => $"{metric.Code} is observed in numbers; leave the text out, or make it the comment.",
            _ when hasShare && !isShare => $"{metric.Code} is no share; give a value without numerator and denominator.",
            _ when (entry.Numerator is null) != (entry.Denominator is null) && hasShare => "A numerator and a denominator need each other; give both.",
            _ when new[] { entry.Value, entry.Numerator, entry.Denominator }.Any(number => number is > Largest or < -Largest) => "The number is larger than a thousand million millions; give it in a larger unit.",
            _ when hasShare => OfShare(metric, entry),
            _ => Problem(metric, entry.Value!.Value),
        };
    }

    /// <summary>What keeps a number from being a value of the metric; null when it fits.</summary>
    public static string? Problem(Metric metric, decimal value) => metric.Measure switch
    {
        _ when value is > Largest or < -Largest => "The number is larger than a thousand million millions; give it in a larger unit.",
        Measure.Percentage when value is < 0 or > 100 => $"A percentage lies between 0 and 100; {Text(value)} does not.",
        Measure.YesNo when value is not (0 or 1) => $"Yes is 1 and no is 0; {Text(value)} is neither.",
        Measure.Count when value < 0 || value != decimal.Truncate(value) => $"A count is a whole number from 0; {Text(value)} is none.",
        Measure.Duration when value < 0 => $"A duration is not below 0; {Text(value)} is.",
        Measure.Ordinal when value != decimal.Truncate(value) => $"A rank or level is a whole number; {Text(value)} is none.",
        Measure.Qualitative => $"{metric.Code} is observed in words; give a text and no number.",
        _ => null,
    };

    private static string? OfShare(Metric metric, ObservationEntry entry) => (entry.Numerator!.Value, entry.Denominator!.Value) switch
    {
        (_, <= 0) => "A denominator is above 0; where there is none to count of, the status is NotApplicable.",
        ( < 0, _) when metric.Measure == Measure.Percentage => "A numerator of a percentage is not below 0; count what is there.",
        var (numerator, denominator) when metric.Measure == Measure.Percentage && numerator > denominator =>
            $"{Text(numerator)} of {Text(denominator)} is more than all; the numerator of a percentage is at most the denominator.",
        _ when entry.Value is { } value && !Agrees(metric, entry, value) =>
            $"{Text(value)} is not what {Text(entry.Numerator.Value)} of {Text(entry.Denominator.Value)} comes to; leave the value out, it follows.",
        _ => null,
    };

    private static bool Agrees(Metric metric, ObservationEntry entry, decimal value) =>
        MetricValue.OfShare(metric, entry.Numerator, entry.Denominator) is { } share
        && (Math.Round(share, value.Scale, MidpointRounding.AwayFromZero) == value || Math.Round(share, value.Scale, MidpointRounding.ToEven) == value);

    private static string Text(decimal value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
