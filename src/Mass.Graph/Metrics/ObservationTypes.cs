using Mass.Domain.Associations;
using Mass.Domain.Metrics;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Metrics;

/// <summary>The observation.</summary>
internal static class ObservationTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<Observation>()
            .SeenBy(AccessClass.Public)
            .Node(observation => observation.Id)
            .Shows(Show)
            .Natural((observation, snapshot) => snapshot.Find<Association>(observation.AssociationId)!.Slug)
            .Natural((observation, snapshot) => snapshot.Find<Metric>(observation.MetricId)!.Code)
            .Natural((observation, _) => observation.Period.Start)
            .Natural((observation, _) => observation.Period.End)
            .Natural((observation, _) => observation.RecordedOn)
            .Object(observation => observation.Period)
            .Value(
                "value",
                "The value in numbers, in percent for a percentage, worked out where numerator and denominator are recorded; null when it is missing, does not apply, or is a text.",
                (observation, snapshot) => MetricValue.Of(snapshot.Find<Metric>(observation.MetricId)!, observation),
                nullable: true)
            .Value(observation => observation.Numerator)
            .Value(observation => observation.Denominator)
            .Value(observation => observation.Text)
            .Value(observation => observation.Status)
            .Objects(observation => observation.Dimensions)
            .Value("isOfWhole", "Whether it is of the whole and not of a part.", (observation, _) => observation.Dimensions.Count == 0)
            .Value("isCurrent", "Whether it counts on the day as of which it is read, and no correction in its place.", (observation, snapshot) => Evaluations.IsCurrent(snapshot, observation))
            .Value(observation => observation.ObservedOn)
            .Value(observation => observation.RecordedOn)
            .Value(observation => observation.RecordedBy).OnlyFor(AccessClass.Staff)
            .Value(observation => observation.DefinitionVersion).Ordinal()
            .Value(observation => observation.Comment)
            .Object("association", "The association that observed it.", (observation, snapshot) => snapshot.Find<Association>(observation.AssociationId))
            .Object("metric", "The metric.", (observation, snapshot) => snapshot.Find<Metric>(observation.MetricId))
            .Object("supersedes", "The observation that it corrects; null when it corrects none.", (observation, snapshot) => References.To<Observation>(snapshot, observation.Supersedes), nullable: true)
            .Object(
                "supersededBy",
                "The observation that corrects it; null when none does.",
                (observation, snapshot) => snapshot.Get(MetricsSubject.SupersededBy, observation.Id) is [var later, ..] ? later : null,
                nullable: true);

        model.Type<Dimension>()
            .SeenBy(AccessClass.Public)
            .Value(dimension => dimension.Name)
            .Value(dimension => dimension.Value);

        model.Type<Association>()
            .Connection("observations", "What its metrics were found to be; of those not published it is for staff, of confidential ones for overseers.", (association, snapshot) => snapshot.Get(MetricsSubject.Observations, association.Id));
    }

    /// <summary>Leaves word that what a confidential metric was found to be is shown.</summary>
    public static void Show(Observation observation, Snapshot snapshot, ConfidentialAccess shown)
    {
        if (snapshot.Find<Metric>(observation.MetricId) is { IsConfidential: true })
        {
            shown.Show(observation.AssociationId, nameof(Observation), observation.Id);
        }
    }
}
