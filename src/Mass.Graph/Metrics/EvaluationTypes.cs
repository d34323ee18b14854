using Mass.Domain.Metrics;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.Metrics;

/// <summary>How a metric stands.</summary>
internal static class EvaluationTypes
{
    public static void Declare(GraphModel model) => model.Type<MetricEvaluation>()
        .SeenBy(AccessClass.Public)
        .Object("metric", "The metric.", (evaluation, snapshot) => snapshot.Find<Metric>(evaluation.MetricId))
        .Value(evaluation => evaluation.AsOf)
        .Value(evaluation => evaluation.Status)
        .Value(evaluation => evaluation.Rule)
        .Value(evaluation => evaluation.Explanation)
        .Object(evaluation => evaluation.Period)
        .Object(evaluation => evaluation.Observation)
        .Value(evaluation => evaluation.Value)
        .Object(evaluation => evaluation.Target)
        .Value(evaluation => evaluation.Variance)
        .Value(evaluation => evaluation.PercentOfTarget)
        .Value(evaluation => evaluation.ProgressFromBaseline)
        .Object(evaluation => evaluation.PreviousPeriod)
        .Value(evaluation => evaluation.PreviousValue)
        .Value(evaluation => evaluation.Change)
        .Value(evaluation => evaluation.Trend)
        .Value(evaluation => evaluation.NextDueOn);
}
