using GraphQL;
using GraphQL.Types;
using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Metrics;
using Mass.Domain.Planning;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.Metrics;

/// <summary>The metric and what it consists of.</summary>
internal static class MetricTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<Metric>()
            .SeenBy(AccessClass.Public)
            .Node(metric => metric.Id)
            .Natural((metric, snapshot) => snapshot.Find<Association>(metric.AssociationId)!.Slug)
            .Natural((metric, _) => metric.Code)
            .Value(metric => metric.Code).Indexed()
            .Value(metric => metric.Name)
            .Value(metric => metric.Definition)
            .Value(metric => metric.DefinitionVersion).Ordinal()
            .Value(metric => metric.DefinedOn)
            .Objects(metric => metric.EarlierDefinitions)
            .Value(metric => metric.Method)
            .Value(metric => metric.DataSource)
            .Value(metric => metric.Cadence)
            .Values(metric => metric.Tiers)
            .Value(metric => metric.Measure)
            .Value(metric => metric.Unit)
            .Value(metric => metric.Decimals).Ordinal()
            .Value(metric => metric.Direction)
            .Value(metric => metric.Aggregation)
            .Value(metric => metric.ValueChain)
            .Values(metric => metric.Instruments)
            .Value(metric => metric.IsConfidential)
            .Value(metric => metric.IsPublished).OnlyFor(AccessClass.Staff)
            .Object(metric => metric.Baseline)
            .Objects(metric => metric.Targets)
            .Object("association", "The association that measures.", (metric, snapshot) => snapshot.Find<Association>(metric.AssociationId))
            .Object("owner", "The position that answers for it; null when none does.", (metric, snapshot) => References.To<Position>(snapshot, metric.OwnerId), nullable: true)
            .Object("track", "The assessment track that it belongs to; null when it belongs to none.", (metric, snapshot) => References.To<AssessmentTrack>(snapshot, metric.TrackId), nullable: true)
            .Connection("initiatives", "The initiatives that it is about.", (metric, snapshot) => References.To<StrategicInitiative>(snapshot, metric.InitiativeIds))
            .Connection("actionSteps", "The steps that it is about.", (metric, snapshot) => References.To<ActionStep>(snapshot, metric.StepIds))
            .Connection("observations", "What it was found to be, corrected observations included.", (metric, snapshot) => snapshot.Get(MetricsSubject.ObservationsOfMetric, metric.Id))
            .Object(
                "evaluation",
                "How it stands on the day as of which it is read, by its latest period; null when its observations are confidential and the reader is no overseer.",
                (metric, snapshot) => Evaluations.Of(snapshot, metric),
                nullable: true)
            .Computed(
                "evaluationOf",
                "How it stands for a period; null when its observations are confidential and the reader is no overseer.",
                () => model.Type<MetricEvaluation>().Output,
                (metric, context) => Evaluations.IsClosed(RequestState.SnapshotOf(context), metric) ? null
                    : MetricEvaluation.Of(RequestState.SnapshotOf(context).SeenOf(metric.AssociationId), metric, RequestState.SnapshotOf(context).Day, Periods.Read(context)),
                Periods.Argument(model))
            .Computed(
                "series",
                "Its periods that were observed or have a target, each with how it stands; empty when its observations are confidential and the reader is no overseer.",
                () => List(model),
                Series,
                new QueryArgument(model.Leaves.Of(typeof(PeriodGrain))) { Name = "grain", Description = "The part of the calendar that the periods are of; all of them when it is left out." }).Costs(30, size: 30)
            .Objects(
                "planYears",
                "Its plan years from the first to the last that was observed or has a target, each with how it stands; empty when its observations are confidential and the reader is no overseer.",
                (metric, snapshot) => Evaluations.IsClosed(snapshot, metric) ? [] : MetricSeries.ByPlanYear(snapshot.SeenOf(metric.AssociationId), metric, snapshot.Day)).Costs(15);

        model.Type<MetricDefinition>()
            .SeenBy(AccessClass.Public)
            .Value(definition => definition.Version).Ordinal()
            .Value(definition => definition.Definition)
            .Value(definition => definition.Method)
            .Value(definition => definition.DataSource)
            .Value(definition => definition.ReplacedOn)
            .Value(definition => definition.Reason);

        model.Type<Baseline>()
            .SeenBy(AccessClass.Public)
            .Value("planYear", "The plan year that it is of, by the year in which it starts.", (baseline, _) => baseline.Year)
            .Value(baseline => baseline.Date)
            .Value(baseline => baseline.Value)
            .Value(baseline => baseline.Text)
            .Value(baseline => baseline.Comment);

        model.Type<Target>()
            .SeenBy(AccessClass.Public)
            .Object(target => target.Period)
            .Value(target => target.Value)
            .Value(target => target.Low)
            .Value(target => target.High)
            .Value(target => target.CautionAt)
            .Value(target => target.Text)
            .Value(target => target.SetOn)
            .Of(Owned.By)
            .Value(target => target.SetBy).OnlyFor(AccessClass.Staff)
            .Value(target => target.Comment);
    }

    private static ListGraphType List(GraphModel model) => new(new NonNullGraphType(model.Type<MetricEvaluation>().Output));

    private static IReadOnlyList<MetricEvaluation> Series(Metric metric, IResolveFieldContext context)
    {
        var snapshot = RequestState.SnapshotOf(context);
        var series = Evaluations.IsClosed(snapshot, metric) ? [] : MetricSeries.Of(snapshot.SeenOf(metric.AssociationId), metric, snapshot.Day, context.Argument<PeriodGrain?>("grain"));
        RequestState.Of(context).Count(series.Count);
        return series;
    }
}
