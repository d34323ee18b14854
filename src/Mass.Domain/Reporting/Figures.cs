using System.Globalization;
using Mass.Domain.Metrics;

namespace Mass.Domain.Reporting;

/// <summary>Writes the values of metrics and their targets with as many decimals as the metric shows, and with its unit.</summary>
internal static class Figures
{
    private const int MostDecimals = 4;

    /// <summary>A value; null when there is none.</summary>
    public static string? Of(Metric metric, decimal? value) => value is not { } number ? null
        : metric.Measure == Measure.YesNo ? (number == 0 ? "No" : "Yes")
        : WithUnit(metric, Text(metric, number));

    /// <summary>A target as it was set, not rounded as values are; null when there is none.</summary>
    public static string? Of(Metric metric, Target? target) => Unrounded(metric with { Decimals = null }, target);

    private static string? Unrounded(Metric metric, Target? target) => target switch
    {
        null => null,
        { Value: { } value } => Of(metric, value),
        { Low: { } low, High: { } high } => WithUnit(metric, $"{Text(metric, low)} to {Text(metric, high)}"),
        { Low: { } low } => $"{Of(metric, low)} or more",
        { High: { } high } => $"{Of(metric, high)} or less",
        _ => target.Text,
    };

    private static string Text(Metric metric, decimal number)
    {
        var decimals = Math.Clamp(metric.Decimals ?? MostDecimals, 0, MostDecimals);
        var format = metric.Decimals is null ? $"#,##0.{new string('#', decimals)}" : $"#,##0{(decimals == 0 ? string.Empty : ".")}{new string('0', decimals)}";
        return decimal.Round(number, decimals, MidpointRounding.AwayFromZero).ToString(format, CultureInfo.InvariantCulture);
    }

    private static string WithUnit(Metric metric, string text) =>
        metric.Unit is { } unit ? $"{text} {unit}" : metric.Measure == Measure.Percentage ? $"{text} %" : text;
}
