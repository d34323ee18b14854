using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Documents;
using Mass.Domain.Metrics;
using Mass.Domain.Planning;

namespace Mass.Graph.Writing.Inputs;

/// <summary>A text by which the domain knows a thing, where an input names the thing by its id.</summary>
/// <param name="Kind">The type of the thing.</param>
/// <param name="Of">Its key.</param>
/// <param name="Field">The field of the input that has the id.</param>
internal sealed record ThingKey(Type Kind, Func<object, string> Of, string Field)
{
    private static readonly Dictionary<(Type, string), ThingKey> Parts = new()
    {
        [(typeof(ObservationEntry), nameof(ObservationEntry.MetricCode))] = Make<Metric>(metric => metric.Code, "metricId"),
        [(typeof(Responsibility), nameof(Responsibility.PositionKey))] = Make<Position>(position => position.Key, "positionId"),
        [(typeof(Responsibility), nameof(Responsibility.CommitteeKey))] = Make<Committee>(committee => committee.Key, "committeeId"),
        [(typeof(TimelineEvent), nameof(TimelineEvent.DocumentCodes))] = Make<Document>(document => document.Code, "documentIds"),
    };

    /// <summary>The key that a member of a record which lies in an input holds; null when it holds none.</summary>
    public static ThingKey? In(Type record, string member) => Parts.GetValueOrDefault((record, member));

    private static ThingKey Make<T>(Func<T, string> key, string field) => new(typeof(T), thing => key((T)thing), field);
}
