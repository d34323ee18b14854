using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Metrics;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.Metrics;

/// <summary>The track of an assessment.</summary>
internal static class AssessmentTrackTypes
{
    public static void Declare(GraphModel model) => model.Type<AssessmentTrack>()
        .SeenBy(AccessClass.Public)
        .Node(track => track.Id)
        .Natural((track, snapshot) => snapshot.Find<Association>(track.AssociationId)!.Slug)
        .Natural((track, _) => track.Code)
        .Value(track => track.Code)
        .Value(track => track.Name)
        .Values(track => track.Questions)
        .Values(track => track.Instruments)
        .Values(
            "unusedInstruments",
            "The instruments of the track that none of its metrics uses yet, as far as the reader sees them.",
            (track, snapshot) => (IReadOnlyList<Instrument>)[.. track.Instruments.Except(snapshot.Get(MetricsSubject.MetricsOfTrack, track.Id).SelectMany(metric => metric.Instruments))])
        .Object("association", "The association whose work is assessed.", (track, snapshot) => snapshot.Find<Association>(track.AssociationId))
        .Object("committee", "The body that designs the assessment; null when none does.", (track, snapshot) => References.To<Committee>(snapshot, track.CommitteeId), nullable: true)
        .Connection("actionSteps", "The steps that are assessed.", (track, snapshot) => References.To<ActionStep>(snapshot, track.StepIds))
        .Connection("metrics", "The metrics that answer its questions.", (track, snapshot) => snapshot.Get(MetricsSubject.MetricsOfTrack, track.Id));
}
