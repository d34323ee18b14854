using GraphQL;
using GraphQL.Types;
using Mass.Domain.Associations;
using Mass.Domain.Metrics;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Filtering;

namespace Mass.Graph.Metrics;

/// <summary>Values that are put together.</summary>
internal static class RollUpTypes
{
    private const int MostMetrics = 100;

    public static void Declare(GraphModel model)
    {
        var text = new NonNullGraphType(model.Leaves.Of(typeof(string)));
        model.Type<MetricRollUp>()
            .SeenBy(AccessClass.Public)
            .Value(rollUp => rollUp.Value)
            .Value(rollUp => rollUp.Numerator)
            .Value(rollUp => rollUp.Denominator)
            .Value(rollUp => rollUp.IsComplete)
            .Connection("counted", "The observations that count.", (rollUp, _) => rollUp.Counted)
            .Objects(rollUp => rollUp.LeftOut);

        model.Type<Omission>()
            .SeenBy(AccessClass.Public)
            .Object(omission => omission.Observation)
            .Value(omission => omission.Reason);

        model.Type<DimensionRollUp>()
            .SeenBy(AccessClass.Public)
            .Object(part => part.Dimension)
            .Object(part => part.RollUp);

        model.Type<Metric>()
            .Computed(
                "rollUp",
                "What it comes to in a period: as it was observed, or put together from shorter periods, or from parts.",
                () => model.Type<MetricRollUp>().Output,
                (metric, context) => Together(context, metric.AssociationId, [metric]),
                Periods.Argument(model))
            .Computed(
                "rollUpBy",
                "What it comes to in a period for each part of a division, by the names of the parts.",
                () => new ListGraphType(new NonNullGraphType(model.Type<DimensionRollUp>().Output)),
                ByDimension,
                new QueryArgument(text) { Name = "dimension", Description = "What the whole is divided by, such as round table." },
                Periods.Argument(model));

        model.Type<Association>()
            .Computed(
                "metricRollUp",
                "What several of its metrics that measure the same come to in a period; null when it does not have all of them.",
                () => model.Type<MetricRollUp>().Output,
                (association, context) => Named(context, association) is { } metrics ? Together(context, association.Id, metrics) : null,
                new QueryArgument(new NonNullGraphType(new ListGraphType(text))) { Name = "codes", Description = $"The codes of the metrics, at most {MostMetrics}." },
                Periods.Argument(model));
    }

    private static MetricRollUp Together(IResolveFieldContext context, Guid associationId, IReadOnlyList<Metric> metrics)
    {
        var snapshot = RequestState.SnapshotOf(context);
        var period = Periods.Read(context);
        return Counted(context, Refusal.Told(() => MetricRollUp.Across(snapshot.SeenOf(associationId), metrics, snapshot.Day, period)));
    }

    private static object ByDimension(Metric metric, IResolveFieldContext context)
    {
        var snapshot = RequestState.SnapshotOf(context);
        var dimension = context.Argument<string>("dimension")!;
        if (string.IsNullOrWhiteSpace(dimension))
        {
            throw new QueryError(ErrorCodes.InvalidValue, "'dimension' is empty; give what the whole is divided by.");
        }

        var period = Periods.Read(context);
        var parts = Refusal.Told(() => MetricRollUp.ByDimension(snapshot.SeenOf(metric.AssociationId), metric, dimension, snapshot.Day, period));
        RequestState.Of(context).Count(parts.Count);
        foreach (var part in parts)
        {
            Counted(context, part.RollUp);
        }

        return parts;
    }

    private static IReadOnlyList<Metric>? Named(IResolveFieldContext context, Association association)
    {
        var codes = LeafOperations.Items(context.Argument<object>("codes")!).Cast<string>().Distinct(StringComparer.Ordinal).ToList();
        if (codes.Count is 0 or > MostMetrics)
        {
            throw new QueryError(ErrorCodes.InvalidValue, $"'codes' has {codes.Count} codes; give from 1 to {MostMetrics}.");
        }

        var metrics = RequestState.SnapshotOf(context).Get(MetricsSubject.Metrics, association.Id).ToDictionary(metric => metric.Code, StringComparer.Ordinal);
        return codes.TrueForAll(metrics.ContainsKey) ? [.. codes.Select(code => metrics[code])] : null;
    }

    private static MetricRollUp Counted(IResolveFieldContext context, MetricRollUp rollUp)
    {
        RequestState.Of(context).Count(rollUp.LeftOut.Count);
        return rollUp;
    }
}
