using Mass.Domain.Associations;
using Mass.Domain.Metrics;
using Mass.Domain.Planning;
using Mass.Graph.Querying;

namespace Mass.Graph.Metrics;

/// <summary>The ways to metrics.</summary>
internal static class MetricRoots
{
    public static void Declare(GraphModel model)
    {
        model.Type<Association>()
            .Connection("metrics", "Its metrics; those not published are for staff.", (association, snapshot) => snapshot.Get(MetricsSubject.Metrics, association.Id))
            .Connection("assessmentTracks", "The tracks of its assessments.", (association, snapshot) => snapshot.Get(MetricsSubject.Tracks, association.Id));
        model.Type<ActionStep>()
            .Connection("metrics", "The metrics that are about the step; those not published are for staff.", (step, snapshot) => snapshot.Get(MetricsSubject.MetricsOfStep, step.Id))
            .Connection("assessmentTracks", "The tracks of assessments of the step.", (step, snapshot) => snapshot.Get(MetricsSubject.TracksOfStep, step.Id));
        model.Type<StrategicInitiative>()
            .Connection("metrics", "The metrics that are about the initiative; those not published are for staff.", (initiative, snapshot) => snapshot.Get(MetricsSubject.MetricsOfInitiative, initiative.Id));
        model.Type<Position>()
            .Connection("metrics", "The metrics that the position answers for; those not published are for staff.", (position, snapshot) => snapshot.Get(MetricsSubject.MetricsOfOwner, position.Id));

        model.Root<Metric>("metrics", "The metrics of all associations; those not published are for staff.", hasHistory: true);
        model.Root<Observation>("observations", "What the metrics of all associations were found to be; of those not published it is for staff, of confidential ones for overseers.", hasHistory: true);
        model.Root<AssessmentTrack>("assessmentTracks", "The tracks of the assessments of all associations.", hasHistory: true);
        var association = model.LookupOf<Association>();
        var metric = model.Lookup("metric", new LookupKey<Metric>("code", "Its code.", metric => metric.Code));
        var track = model.Lookup("assessmentTrack", new LookupKey<AssessmentTrack>("code", "Its code.", track => track.Code));
        model.Root(() => metric.RootField(
            model, "One metric; null when there is none, or when it is not published and the reader is not staff.", hasHistory: true, association.Narrowing<Metric>("association", each => each.AssociationId)));
        model.Root(() => track.RootField(
            model, "One track of an assessment; null when there is none.", hasHistory: true, narrow: association.Narrowing<AssessmentTrack>("association", each => each.AssociationId)));
    }
}
