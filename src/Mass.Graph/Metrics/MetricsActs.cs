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
        acts.Of<Metric>(nameof(AssociationRecords.AmendMetric)).By(Permission.StaffInConfidence)
            .Without(
                nameof(Metric.Code), nameof(Metric.Definition), nameof(Metric.Method), nameof(Metric.DataSource), nameof(Metric.DefinitionVersion), nameof(Metric.EarlierDefinitions),
                nameof(Metric.Baseline), nameof(Metric.Targets), nameof(Metric.IsPublished));
        acts.Of<Metric>(nameof(AssociationRecords.RedefineMetric)).Names<Metric>("code", metric => metric.Code).Asks("method").Asks("dataSource");
        acts.Of<Metric>(nameof(AssociationRecords.SetBaseline)).Named("setMetricBaseline").By(Permission.StaffInConfidence).Names<Metric>("code", metric => metric.Code);
        acts.Of<Metric>(nameof(AssociationRecords.SetTarget)).Named("setMetricTarget").Names<Metric>("code", metric => metric.Code);
        acts.Of<Metric>(nameof(AssociationRecords.TakeBackTarget)).Named("takeBackMetricTarget").Names<Metric>("code", metric => metric.Code);
        acts.Of<Metric>(nameof(AssociationRecords.PublishMetric)).Names<Metric>("code", metric => metric.Code);
        acts.Of<Metric>(nameof(AssociationRecords.WithdrawMetric)).Names<Metric>("code", metric => metric.Code);
        acts.Of<AssessmentTrack>(nameof(AssociationRecords.AddAssessmentTrack));
        acts.Of<AssessmentTrack>(nameof(AssociationRecords.AmendAssessmentTrack)).Without(nameof(AssessmentTrack.Code));
        acts.Of<Observation>(nameof(AssociationRecords.RecordObservation)).By(Permission.StaffInConfidence).Names<Metric>(nameof(ObservationEntry.MetricCode), metric => metric.Code);
        acts.Of<Observation>(nameof(AssociationRecords.RecordObservations)).By(Permission.StaffInConfidence).Several("observations");
        acts.Of<Observation>(nameof(AssociationRecords.CorrectObservation)).Rename("id", "observationId").Without(nameof(ObservationEntry.MetricCode))
            .Amends("entry", (values, moment) =>
            {
                var observation = moment.Find<Observation>((Guid)values["observationId"]!);
                return ObservationEntry.Of(moment.Find<Metric>(observation.MetricId), observation);
            });
    }
}
