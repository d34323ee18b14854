using System.Globalization;
using Mass.Domain.Metrics;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Metrics.Rows;

/// <summary>The table of what metrics are to come to.</summary>
internal sealed record TargetRow(string Key, string AssociationKey, string MetricKey, Metric Metric, Target Target) : IRow
{
    private static readonly RowTable<TargetRow> Table = new((snapshot, association, key) => snapshot.Get(MetricsSubject.Metrics, association.Id).SelectMany(metric => Of(key, metric)));

    public IEnumerable<DateOnly?> Days => [Target.Period.Start, Target.Period.End, Target.SetOn];

    public static void Declare(GraphModel model) => model.Table("targetRows", "target of a metric for a period, as it was set on a day", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("targetKey", "The key of the target.", row => row.Key)
        .Value("metricKey", "The key of the metric.", (row, _) => row.MetricKey).Indexed()
        .Value("associationKey", "The key of the association.", (row, _) => row.AssociationKey).Indexed()
        .Value("planYear", "The plan year in which the period ends, by the year in which it starts; null before 1900 and after 2200.", (row, _) => PlanYearOf.Day(row.Target.Period.End), nullable: true).Indexed()
        .Value("metricCode", "The code of the metric.", (row, _) => row.Metric.Code).Indexed()
        .Value("metricName", "The name of the metric.", (row, _) => row.Metric.Name)
        .Value("unit", "The unit, in words or as a currency code; null when it has none.", (row, _) => row.Metric.Unit, nullable: true)
        .Value("period", "The name of the period, as in 2024-25, 2024-09 or 2025-Q1.", (row, _) => row.Target.Period.Label)
        .Value("evaluationStatus", "How the metric stands for the period on the day as of which it is read; null when its observations are confidential and the reader is no overseer.", (row, snapshot) => Evaluation(row, snapshot)?.Status, nullable: true)
        .Value("text", "The target as a text; null when it is a number.", (row, _) => row.Target.Text, nullable: true)
        .Value("comment", "What is to be said of it; null when there is nothing.", (row, _) => row.Target.Comment, nullable: true)
        .Value("periodStart", "The first day of the period.", (row, _) => row.Target.Period.Start)
        .Value("periodEnd", "The last day of the period, which belongs to it.", (row, _) => row.Target.Period.End)
        .Value("setOn", "The day on which it was set.", (row, _) => row.Target.SetOn)
        .Value("isInForce", "Whether it is the one that the period is held against on the day as of which it is read, and not one that was set before or is set later; null when the observations are confidential and the reader is no overseer.", (row, snapshot) => Evaluation(row, snapshot) is { } evaluation ? ReferenceEquals(evaluation.Target, row.Target) : (bool?)null, nullable: true)
        .Value("value", "The value to come to; null when the target is a range or a text.", (row, _) => row.Target.Value, nullable: true)
        .Value("low", "The lower end of the range, which belongs to it; null when it has none.", (row, _) => row.Target.Low, nullable: true)
        .Value("high", "The upper end of the range, which belongs to it; null when it has none.", (row, _) => row.Target.High, nullable: true)
        .Value("cautionAt", "The value from which on to the target it is missed by a little only; null when there is no caution.", (row, _) => row.Target.CautionAt, nullable: true)
        .Value("actualValue", "What the metric came to in the period; null when there is no value in numbers or its observations are confidential and the reader is no overseer.", (row, snapshot) => Evaluation(row, snapshot)?.Value, nullable: true);

    private static MetricEvaluation? Evaluation(TargetRow row, Snapshot snapshot) => Evaluations.Of(snapshot, row.Metric, row.Target.Period);

    /// <summary>A target is known by its period and the day on which it was set; of several of a day the later ones by how many were set before.</summary>
    private static IEnumerable<TargetRow> Of(string associationKey, Metric metric)
    {
        var metricKey = MetricRow.KeyOf(associationKey, metric);
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var target in metric.Targets)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{RowKey.Of(metricKey, target.Period.Label)}/{target.SetOn:yyyy-MM-dd}");
            var time = times[key] = times.GetValueOrDefault(key) + 1;
            yield return new(time == 1 ? key : RowKey.Of(key, time), associationKey, metricKey, metric, target);
        }
    }
}
