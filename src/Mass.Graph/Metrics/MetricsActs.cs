using Mass.Domain;
using Mass.Domain.Metrics;
using Mass.Graph.Writing;

namespace Mass.Graph.Metrics;

/// <summary>What can be done to metrics, their targets and observations, and the tracks of assessments.</summary>
internal static class MetricsActs
{
    public static void Declare(Acts acts)
    {
        acts.Of<Metric>(nameof(AssociationRecords.DefineMetric))
            .Without(nameof(Metric.DefinitionVersion), nameof(Metric.EarlierDefinitions), nameof(Metric.IsPublished));
        acts.Of<Metric>(nameof(AssociationRecords.RedefineMetric)).Names<Metric>("code", metric => metric.Code);
        acts.Of<Metric>(nameof(AssociationRecords.SetBaseline)).Named("setMetricBaseline").Names<Metric>("code", metric => metric.Code);
        acts.Of<Metric>(nameof(AssociationRecords.SetTarget)).Named("setMetricTarget").Names<Metric>("code", metric => metric.Code);
        acts.Of<Metric>(nameof(AssociationRecords.PublishMetric)).Names<Metric>("code", metric => metric.Code);
        acts.Of<Metric>(nameof(AssociationRecords.WithdrawMetric)).Names<Metric>("code", metric => metric.Code);
        acts.Of<AssessmentTrack>(nameof(AssociationRecords.AddAssessmentTrack));
        acts.Of<Observation>(nameof(AssociationRecords.RecordObservation)).Names<Metric>(nameof(ObservationEntry.MetricCode), metric => metric.Code);
        acts.Of<Observation>(nameof(AssociationRecords.RecordObservations));
        acts.Of<Observation>(nameof(AssociationRecords.CorrectObservation)).Rename("id", "observationId").Without(nameof(ObservationEntry.MetricCode))
            .Amends("entry", (values, moment) =>
            {
                var observation = moment.Find<Observation>((Guid)values["observationId"]!);
                return ObservationEntry.Of(moment.Find<Metric>(observation.MetricId), observation);
            });
    }
}
