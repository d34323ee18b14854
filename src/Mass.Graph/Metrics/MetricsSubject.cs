using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Metrics;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Metrics.Rows;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Metrics;

/// <summary>Metrics, their targets and observations, and the tracks of assessments.</summary>
internal sealed class MetricsSubject : ISubject
{
    public static readonly Relation<Association, Metric> Metrics = new();
    public static readonly Relation<Association, Observation> Observations = new();
    public static readonly Relation<Association, AssessmentTrack> Tracks = new();
    public static readonly Relation<ActionStep, Metric> MetricsOfStep = new();
    public static readonly Relation<StrategicInitiative, Metric> MetricsOfInitiative = new();
    public static readonly Relation<Position, Metric> MetricsOfOwner = new();
    public static readonly Relation<AssessmentTrack, Metric> MetricsOfTrack = new();
    public static readonly Relation<ActionStep, AssessmentTrack> TracksOfStep = new();
    public static readonly Relation<Metric, Observation> ObservationsOfMetric = new();
    public static readonly Relation<Observation, Observation> SupersededBy = new();

    public void Load(AssociationRecords records, SnapshotBuilder snapshot)
    {
        foreach (var track in records.AssessmentTracks)
        {
            snapshot.Add(track.Id, track);
            snapshot.Relate(Tracks, records.Association.Id, track);
            foreach (var step in track.StepIds.Distinct())
            {
                snapshot.Relate(TracksOfStep, step, track);
            }
        }

        foreach (var metric in records.Metrics)
        {
            Add(snapshot, metric);
        }

        foreach (var observation in records.Observations)
        {
            Add(snapshot, observation);
        }
    }

    public void Declare(GraphModel model)
    {
        MetricTypes.Declare(model);
        ObservationTypes.Declare(model);
        EvaluationTypes.Declare(model);
        RollUpTypes.Declare(model);
        AssessmentTrackTypes.Declare(model);
        MetricRoots.Declare(model);
        MetricChanges.Declare(model);
        MetricRow.Declare(model);
        MetricStepRow.Declare(model);
        ObservationRow.Declare(model);
        ObservationDimensionRow.Declare(model);
        TargetRow.Declare(model);
        MetricsActs.Declare(model.Acts);
    }

    private static void Add(SnapshotBuilder snapshot, Metric metric)
    {
        snapshot.Add(metric.Id, metric);
        snapshot.Relate(Metrics, metric.AssociationId, metric);
        foreach (var target in metric.Targets)
        {
            Owned.Is(target, metric.AssociationId);
        }

        foreach (var step in metric.StepIds.Distinct())
        {
            snapshot.Relate(MetricsOfStep, step, metric);
        }

        foreach (var initiative in metric.InitiativeIds.Distinct())
        {
            snapshot.Relate(MetricsOfInitiative, initiative, metric);
        }

        if (metric.OwnerId is { } owner)
        {
            snapshot.Relate(MetricsOfOwner, owner, metric);
        }

        if (metric.TrackId is { } track)
        {
            snapshot.Relate(MetricsOfTrack, track, metric);
        }
    }

    private static void Add(SnapshotBuilder snapshot, Observation observation)
    {
        snapshot.Add(observation.Id, observation);
        snapshot.Relate(Observations, observation.AssociationId, observation);
        snapshot.Relate(ObservationsOfMetric, observation.MetricId, observation);
        if (observation.Supersedes is { } earlier)
        {
            snapshot.Relate(SupersededBy, earlier, observation);
        }
    }
}
