using System.Collections.Concurrent;
using Mass.Domain.Calendar;
using Mass.Domain.Metrics;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Metrics;

/// <summary>How the metrics of a state stand on its day: worked out once for each, for a list that is sorted by it asks often.</summary>
internal sealed class Evaluations
{
    private readonly ConcurrentDictionary<Guid, MetricEvaluation> evaluations = new();
    private readonly ConcurrentDictionary<(Guid MetricId, Period Period), MetricEvaluation> ofPeriods = new();
    private readonly ConcurrentDictionary<Guid, HashSet<Guid>> current = new();

    /// <summary>Whether what a metric was found to be is kept from the reader: of a confidential one only overseers see it.</summary>
    public static bool IsClosed(Snapshot snapshot, Metric metric) => metric.IsConfidential && !snapshot.RightsIn(metric.AssociationId).IsOverseer;

    /// <summary>How a metric stands; null when its observations are confidential.</summary>
    public static MetricEvaluation? Of(Snapshot snapshot, Metric metric) => IsClosed(snapshot, metric) ? null : In(snapshot).evaluations.GetOrAdd(
        metric.Id,
        static (_, each) => MetricEvaluation.Of(each.snapshot.SeenOf(each.metric.AssociationId), each.metric, each.snapshot.Day),
        (snapshot, metric));

    /// <summary>How a metric stands for a period; null when its observations are confidential.</summary>
    public static MetricEvaluation? Of(Snapshot snapshot, Metric metric, Period period) => IsClosed(snapshot, metric) ? null : In(snapshot).ofPeriods.GetOrAdd(
        (metric.Id, period),
        static (key, each) => MetricEvaluation.Of(each.snapshot.SeenOf(each.metric.AssociationId), each.metric, each.snapshot.Day, key.Period),
        (snapshot, metric));

    /// <summary>Whether an observation counts, and no correction in its place.</summary>
    public static bool IsCurrent(Snapshot snapshot, Observation observation) => In(snapshot).current.GetOrAdd(
        observation.MetricId,
        static (id, snapshot) => snapshot.Find<Metric>(id) is { } metric
            ? [.. CurrentObservations.Of(snapshot.SeenOf(metric.AssociationId), metric, snapshot.Day).Select(each => each.Id)]
            : [],
        snapshot).Contains(observation.Id);

    /// <summary>Those of all who have the same rights. What is kept here is looked at in no list, so whoever notes what is looked at is told that it is more than can be noted.</summary>
    private static Evaluations In(Snapshot snapshot) => snapshot.Kept(typeof(Evaluations), static _ => new Evaluations());
}
