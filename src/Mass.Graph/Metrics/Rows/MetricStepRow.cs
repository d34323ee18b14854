using Mass.Domain.Metrics;
using Mass.Graph.Access;
using Mass.Graph.Planning.Rows;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Metrics.Rows;

/// <summary>The table of metrics and each step that they are about.</summary>
internal sealed record MetricStepRow(string Key, string MetricKey, Metric Metric, ShownStep Shown) : IRow
{
    private static readonly RowTable<MetricStepRow> Table = new((snapshot, association, key) => snapshot.Get(MetricsSubject.Metrics, association.Id).SelectMany(metric =>
    {
        var metricKey = MetricRow.KeyOf(key, metric);
        return StepRows.Named(snapshot, key, metric.StepIds).Select(step => new MetricStepRow(RowKey.Of(metricKey, step.Plan.Slug, step.Step.Code), metricKey, metric, step));
    }));

    public IEnumerable<DateOnly?> Days => [];

    public static void Declare(GraphModel model) => model.Table("metricStepRows", "metric and step that it is about", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("metricStepKey", "The key of the metric and the step.", row => row.Key)
        .Value("metricKey", "The key of the metric.", (row, _) => row.MetricKey).Indexed()
        .Value("stepKey", "The key of the step.", (row, _) => row.Shown.Key)
        .Value("associationKey", "The key of the association.", (row, _) => row.Shown.AssociationKey).Indexed()
        .Value("metricName", "The name of the metric.", (row, _) => row.Metric.Name)
        .Value("code", "The code of the step.", (row, _) => row.Shown.Step.Code)
        .Value("title", "The title of the step.", (row, _) => row.Shown.Step.Title);
}
