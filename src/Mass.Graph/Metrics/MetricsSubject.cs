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

    public void List(Listings lists)
    {
        lists.Of(static part => part.Records.AssessmentTracks, static track => track.Id)
            .OfAssociation(Tracks)
            .UnderEach(TracksOfStep, static track => track.StepIds);
        lists.Of(static part => Owning(part.Records.Metrics), static metric => metric.Id)
            .OfAssociation(Metrics)
            .UnderEach(MetricsOfStep, static metric => metric.StepIds)
            .UnderEach(MetricsOfInitiative, static metric => metric.InitiativeIds)
            .Under(MetricsOfOwner, static metric => metric.OwnerId)
            .Under(MetricsOfTrack, static metric => metric.TrackId);
        lists.Of(static part => part.Records.Observations, static observation => observation.Id)
            .OfAssociation(Observations)
            .Under(ObservationsOfMetric, static observation => observation.MetricId)
            .Under(SupersededBy, static observation => observation.Supersedes);
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

    /// <summary>Says of which association the targets are, which do not say it themselves.</summary>
    private static IReadOnlyList<Metric> Owning(IReadOnlyList<Metric> metrics) => Made.Of(metrics, static all =>
    {
        foreach (var metric in all)
        {
            foreach (var target in metric.Targets)
            {
                Owned.Is(target, metric.AssociationId);
            }
        }

        return all;
    });
}
