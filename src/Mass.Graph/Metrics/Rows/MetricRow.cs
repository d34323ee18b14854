using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Metrics;
using Mass.Graph.Access;
using Mass.Graph.Associations.Rows;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Metrics.Rows;

/// <summary>The table of metrics.</summary>
internal sealed record MetricRow(string Key, string AssociationKey, Position? Owner, AssessmentTrack? Track, Metric Metric) : IRow
{
    private static readonly RowTable<MetricRow> Table = new((snapshot, association, key) => snapshot.Get(MetricsSubject.Metrics, association.Id).Select(metric => new MetricRow(
        KeyOf(key, metric), key, References.To<Position>(snapshot, metric.OwnerId), References.To<AssessmentTrack>(snapshot, metric.TrackId), metric)));

    public IEnumerable<DateOnly?> Days => [Metric.DefinedOn, Metric.Baseline?.Date, BaselineYear is { } year ? new PlanYear(year).FirstDay : null];

    private int? BaselineYear => Metric.Baseline?.Year is { } year and >= PlanYear.MinYear and <= PlanYear.MaxYear ? year : null;

    public static string KeyOf(string associationKey, Metric metric) => RowKey.Of(associationKey, metric.Code);

    public static void Declare(GraphModel model) => model.Table("metricRows", "metric, with how it stands by its latest period, those not published for staff alone", Table)
        .SeenBy(AccessClass.Public)
        .Of(row => row.Metric.AssociationId)
        .Keyed("metricKey", "The key of the metric.", row => row.Key)
        .Value("associationKey", "The key of the association that measures.", (row, _) => row.AssociationKey).Indexed()
        .Value("ownerPositionKey", "The key of the position that answers for it; null when none does.", (row, _) => row.Owner is { } owner ? PositionRow.KeyOf(row.AssociationKey, owner) : null, nullable: true)
        .Value("code", "The code, unique in the association.", (row, _) => row.Metric.Code)
        .Value("name", "The name.", (row, _) => row.Metric.Name)
        .Value("definition", "What exactly is measured.", (row, _) => row.Metric.Definition)
        .Value("trackName", "The name of the assessment track that it belongs to; null when it belongs to none.", (row, _) => row.Track?.Name, nullable: true)
        .Value("measure", "What a value of it is.", (row, _) => row.Metric.Measure)
        .Value("unit", "The unit, in words or as a currency code; null when it has none.", (row, _) => row.Metric.Unit, nullable: true)
        .Value("direction", "Which way it is to go.", (row, _) => row.Metric.Direction)
        .Value("aggregation", "How its values are put together.", (row, _) => row.Metric.Aggregation)
        .Value("valueChain", "Where it stands between what is put in and what comes of it; null when it is not said.", (row, _) => row.Metric.ValueChain, nullable: true)
        .Value("cadence", "How often it is observed; null when it is observed when there is reason to.", (row, _) => row.Metric.Cadence, nullable: true)
        .Value("evaluationStatus", "How it stands on the day as of which it is read; null when its observations are confidential and the reader is no overseer.", (row, snapshot) => Evaluation(row, snapshot)?.Status, nullable: true)
        .Value("trend", "Which way it has gone since the period before; null when there is nothing to compare or its observations are confidential and the reader is no overseer.", (row, snapshot) => Evaluation(row, snapshot)?.Trend, nullable: true)
        .Value("latestPeriod", "The name of the latest period that was observed; null when nothing was or its observations are confidential and the reader is no overseer.", (row, snapshot) => Evaluation(row, snapshot)?.Period?.Label, nullable: true)
        .Value("definedOn", "The day on which it was defined; null when it is not known.", (row, _) => row.Metric.DefinedOn, nullable: true)
        .Value("isConfidential", "Whether its observations are for those who oversee confidential support only.", (row, _) => row.Metric.IsConfidential)
        .Value("isPublished", "Whether everyone may see it.", (row, _) => row.Metric.IsPublished).OnlyFor(AccessClass.Staff)
        .Value("decimals", "How many decimals are shown; null when as many as are recorded.", (row, _) => row.Metric.Decimals, nullable: true).Ordinal()
        .Value("baselinePlanYear", "The plan year of the baseline, by the year in which it starts; null when there is none or its observations are confidential and the reader is no overseer.", (row, _) => row.BaselineYear, nullable: true)
        .Value("baselineValue", "The value of the baseline; null when there is none in numbers or its observations are confidential and the reader is no overseer.", (row, _) => row.Metric.Baseline?.Value, nullable: true)
        .Value("latestValue", "The value of the latest period; null when there is none in numbers or its observations are confidential and the reader is no overseer.", (row, snapshot) => Evaluation(row, snapshot)?.Value, nullable: true)
        .Value("variance", "How far that value is above the target of the period; null without a value or a target, or when its observations are confidential and the reader is no overseer.", (row, snapshot) => Evaluation(row, snapshot)?.Variance, nullable: true)
        .Value("percentOfTarget", "That value in percent of the target; null without a value or one number to come to, or when its observations are confidential and the reader is no overseer.", (row, snapshot) => Evaluation(row, snapshot)?.PercentOfTarget, nullable: true).Ordinal();

    private static MetricEvaluation? Evaluation(MetricRow row, Snapshot snapshot) => Evaluations.Of(snapshot, row.Metric);
}
