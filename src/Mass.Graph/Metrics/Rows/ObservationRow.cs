using System.Globalization;
using Mass.Domain.Metrics;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Metrics.Rows;

/// <summary>The table of what metrics were found to be, corrected observations included.</summary>
internal sealed record ObservationRow(string Key, string AssociationKey, string MetricKey, Metric Metric, Observation Observation) : IRow
{
    private static readonly RowTable<ObservationRow> Table = new((snapshot, association, key) => snapshot.Get(MetricsSubject.Metrics, association.Id).SelectMany(metric =>
    {
        var metricKey = MetricRow.KeyOf(key, metric);
        return snapshot.Get(MetricsSubject.ObservationsOfMetric, metric.Id).Select(observation => new ObservationRow(KeyOf(metricKey, observation), key, metricKey, metric, observation));
    }));

    public IEnumerable<DateOnly?> Days => [Observation.Period.Start, Observation.Period.End, Observation.ObservedOn, Observation.RecordedOn];

    public static string KeyOf(string metricKey, Observation observation) =>
        string.Create(CultureInfo.InvariantCulture, $"{RowKey.Of(metricKey, observation.Period.Label)}/{observation.Id:N}");

    public static void Declare(GraphModel model) => model.Table("observationRows", "observation of a metric, of a period and of the whole or a part", Table)
        .SeenBy(AccessClass.Public)
        .Shows((row, snapshot, shown) => ObservationTypes.Show(row.Observation, snapshot, shown))
        .Keyed("observationKey", "The key of the observation.", row => row.Key)
        .Value("metricKey", "The key of the metric.", (row, _) => row.MetricKey).Indexed()
        .Value("associationKey", "The key of the association that observed it.", (row, _) => row.AssociationKey).Indexed()
        .Value("correctsObservationKey", "The key of the observation that it corrects; null when it corrects none.", Corrected, nullable: true)
        .Value("planYear", "The plan year in which the period ends, by the year in which it starts; null before 1900 and after 2200.", (row, _) => PlanYearOf.Day(row.Observation.Period.End), nullable: true).Indexed()
        .Value("metricCode", "The code of the metric.", (row, _) => row.Metric.Code).Indexed()
        .Value("metricName", "The name of the metric.", (row, _) => row.Metric.Name)
        .Value("measure", "What a value of it is.", (row, _) => row.Metric.Measure)
        .Value("unit", "The unit, in words or as a currency code; null when it has none.", (row, _) => row.Metric.Unit, nullable: true)
        .Value("direction", "Which way the metric is to go.", (row, _) => row.Metric.Direction)
        .Value("period", "The name of the period, as in 2024-25, 2024-09 or 2025-Q1.", (row, _) => row.Observation.Period.Label)
        .Value("periodGrain", "What part of the calendar the period is.", (row, _) => row.Observation.Period.Grain)
        .Value("part", "What part of the whole it is of, as in round table: north; null when it is of the whole.", (row, _) => Part(row.Observation), nullable: true)
        .Value("status", "How far it can be relied on.", (row, _) => row.Observation.Status)
        .Value("evaluationStatus", "How the metric stands for the period; null for a part, or when a correction counts in its place.", (row, snapshot) => Evaluation(row, snapshot)?.Status, nullable: true)
        .Value("text", "The value as a text; null when it is a number.", (row, _) => row.Observation.Text, nullable: true)
        .Value("comment", "What is to be said of it; null when there is nothing.", (row, _) => row.Observation.Comment, nullable: true)
        .Value("periodStart", "The first day of the period.", (row, _) => row.Observation.Period.Start)
        .Value("periodEnd", "The last day of the period, which belongs to it.", (row, _) => row.Observation.Period.End)
        .Value("observedOn", "The day on which it was found.", (row, _) => row.Observation.ObservedOn)
        .Value("recordedOn", "The day on which it was recorded.", (row, _) => row.Observation.RecordedOn)
        .Value("isOfWhole", "Whether it is of the whole and not of a part.", (row, _) => row.Observation.Dimensions.Count == 0)
        .Value("isCurrent", "Whether it counts on the day as of which it is read, and no correction in its place; add up these only.", (row, snapshot) => Evaluations.IsCurrent(snapshot, row.Observation))
        .Value("value", "The value in numbers, in percent for a percentage; null when it is missing, does not apply, or is a text.", (row, _) => MetricValue.Of(row.Metric, row.Observation), nullable: true)
        .Value("numerator", "What is counted; null when the value is no share.", (row, _) => row.Observation.Numerator, nullable: true)
        .Value("denominator", "Of how many; null when the value is no share.", (row, _) => row.Observation.Denominator, nullable: true)
        .Value("targetValue", "The value to come to in the period; null when no target with one holds for it, for a part, or when a correction counts in its place.", (row, snapshot) => Evaluation(row, snapshot)?.Target?.Value, nullable: true)
        .Value("targetLow", "The lower end of the range to come to; null when no target with one holds for it, for a part, or when a correction counts in its place.", (row, snapshot) => Evaluation(row, snapshot)?.Target?.Low, nullable: true)
        .Value("targetHigh", "The upper end of the range to come to; null when no target with one holds for it, for a part, or when a correction counts in its place.", (row, snapshot) => Evaluation(row, snapshot)?.Target?.High, nullable: true)
        .Value("variance", "How far the value of the period is above the target; null without a value or a target, for a part, or when a correction counts in its place.", (row, snapshot) => Evaluation(row, snapshot)?.Variance, nullable: true)
        .Value("definitionVersion", "The number of the metric's definition that it follows.", (row, _) => row.Observation.DefinitionVersion).Ordinal();

    private static string? Part(Observation observation) => observation.Dimensions.Count == 0
        ? null
        : string.Join("; ", observation.Dimensions.Select(dimension => $"{dimension.Name}: {dimension.Value}"));

    /// <summary>What is corrected is of the same metric, as a rule; when it is not to be seen there is no key of it.</summary>
    private static string? Corrected(ObservationRow row, Snapshot snapshot) =>
        References.To<Observation>(snapshot, row.Observation.Supersedes) is { } corrected && snapshot.Find<Metric>(corrected.MetricId) is { } metric
            ? KeyOf(MetricRow.KeyOf(row.AssociationKey, metric), corrected)
            : null;

    private static MetricEvaluation? Evaluation(ObservationRow row, Snapshot snapshot) =>
        row.Observation.Dimensions.Count == 0 && Evaluations.IsCurrent(snapshot, row.Observation) ? Evaluations.Of(snapshot, row.Metric, row.Observation.Period) : null;
}
