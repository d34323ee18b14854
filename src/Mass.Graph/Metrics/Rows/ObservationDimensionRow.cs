using Mass.Domain.Metrics;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Metrics.Rows;

/// <summary>The table of observations of parts, and what each is a part by.</summary>
internal sealed record ObservationDimensionRow(string Key, string AssociationKey, string MetricKey, string ObservationKey, Dimension Dimension) : IRow
{
    private static readonly RowTable<ObservationDimensionRow> Table = new((snapshot, association, key) => snapshot.Get(MetricsSubject.Metrics, association.Id).SelectMany(metric =>
    {
        var metricKey = MetricRow.KeyOf(key, metric);
        return snapshot.Get(MetricsSubject.ObservationsOfMetric, metric.Id).SelectMany(observation => Of(key, metricKey, observation));
    }));

    public IEnumerable<DateOnly?> Days => [];

    public static void Declare(GraphModel model) => model.Table("observationDimensionRows", "observation of a part and name by which it is divided", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("observationDimensionKey", "The key of the observation and the name.", row => row.Key)
        .Value("observationKey", "The key of the observation.", (row, _) => row.ObservationKey)
        .Value("metricKey", "The key of the metric.", (row, _) => row.MetricKey).Indexed()
        .Value("associationKey", "The key of the association.", (row, _) => row.AssociationKey).Indexed()
        .Value("name", "What the whole is divided by, such as round table.", (row, _) => row.Dimension.Name)
        .Value("value", "Which part it is.", (row, _) => row.Dimension.Value);

    private static IEnumerable<ObservationDimensionRow> Of(string associationKey, string metricKey, Observation observation)
    {
        if (observation.Dimensions.Count == 0)
        {
            return [];
        }

        var key = ObservationRow.KeyOf(metricKey, observation);
        return observation.Dimensions.Distinct().Select(dimension => new ObservationDimensionRow(RowKey.Of(key, dimension.Name, dimension.Value), associationKey, metricKey, key, dimension));
    }
}
