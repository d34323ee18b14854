using Mass.Domain.Associations;
using Mass.Domain.Metrics;
using Mass.Graph.Querying;

namespace Mass.Graph.Metrics;

/// <summary>The subscription to what metrics are found to be.</summary>
internal static class MetricChanges
{
    public static void Declare(GraphModel model) =>
        model.Changes<Observation>("metricObserved", "An observation of a published metric, each time that one is recorded or changed.")
            .Within(model.LookupOf<Metric>().Narrowing<Observation>("metric", "Only the observations of this metric.", each => each.MetricId))
            .Within(model.LookupOf<Association>().Narrowing<Observation>("association", "Only the observations of this association.", each => each.AssociationId));
}
