using Mass.Domain.Metrics;
using static Mass.Graph.Tests.Writing.Acts.ActWorld;

namespace Mass.Graph.Tests.Writing.Acts;

internal static partial class ActTable
{
    private static IEnumerable<TriedAct> Metrics =>
    [
        Staff("defineMetric", w => new { associationId = Id(w.Own.Association), code = "T-M", name = "Trials", definition = "How often something is tried.", measure = "COUNT", direction = "INCREASE", aggregation = "SUM", stepIds = new[] { Id(w.Step) } }),
        Staff("amendMetric", w => new { metricId = Id(Metric(w)), unit = "trials" }),
        Staff("redefineMetric", w => new { metricId = Id(Metric(w)), definition = "How often something is tried in earnest.", on = "2024-09-01", method = "Counting", dataSource = (string?)null }),
        Staff("setMetricBaseline", w => new { metricId = Id(Metric(w)), year = 2023, value = 1 }),
        Staff("setMetricTarget", w => new { metricId = Id(Metric(w)), period = "2024-25", value = 10, setOn = Today }),
        Staff("takeBackMetricTarget", w => new { metricId = Id(Metric(w)), period = "2024-25" }),
        Staff("publishMetric", w => new { metricId = Id(Metric(w)) }),
        Staff("withdrawMetric", w => new { metricId = Id(Metric(w)) }),
        Staff("addAssessmentTrack", w => new { associationId = Id(w.Own.Association), code = "T-T", name = "Tried track", questions = new[] { "Is it tried?" } }),
        Staff("amendAssessmentTrack", w => new { assessmentTrackId = Id(w.Own.AssessmentTracks[^1]), name = "Track that was tried" }),
        Staff("recordObservation", w => new { metricId = Id(Metric(w)), period = "2024-25", value = 5, observedOn = "2025-07-01" }),
        Staff("correctObservation", w => new { observationId = Id(w.Own.Observations[^1]), value = 6 }),
        Staff("recordObservations", w => new
        {
            associationId = Id(w.Own.Association),
            entries = new[]
            {
                new { metricId = Id(Metric(w)), period = "2022-23", value = 1, observedOn = "2025-07-01" },
                new { metricId = Id(Metric(w)), period = "2023-24", value = 2, observedOn = "2025-07-01" },
            },
        }),
    ];

    private static Metric Metric(ActWorld w) => w.Own.Metrics.Single(metric => metric.Code == "T-M");
}
