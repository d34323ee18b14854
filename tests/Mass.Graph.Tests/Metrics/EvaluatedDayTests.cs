using Mass.Domain.Fictitious;
using Mass.Domain.Metrics;
using Mass.Graph.Metrics;
using Mass.Graph.Querying;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Metrics;

/// <summary>How metrics stand is worked out once for a state and its day, and what is found by it on one day is not found on another.</summary>
public sealed class EvaluatedDayTests
{
    [Fact]
    public void Observations_that_count_are_found_by_the_day_that_is_read_whatever_day_was_read_before()
    {
        var records = FictitiousAssociation.Create();
        var (recorded, days) = (GraphFixture.Load(records), records.Observations.Select(each => each.RecordedOn).Distinct().Order().ToList());
        foreach (var day in new[] { days[^1], days[days.Count / 2], days[0] })
        {
            // All of them are worked out before an index or an order looks at one.
            var snapshot = recorded.Present(day);
            var counting = snapshot.All<Observation>().Count(each => Evaluations.IsCurrent(snapshot, each));
            for (var time = 0; time < 3; time++)
            {
                var answer = Ask("{ observations(where: {isCurrent: {eq: true}}) { totalCount } }");
                Assert.Equal(counting, answer.Count("observations"));
                Assert.Equal(counting > 0, Ask("{ observations(first: 1, order: [{isCurrent: DESC}]) { nodes { isCurrent } } }")["observations.nodes"][0].GetProperty("isCurrent").GetBoolean());
                Assert.Equal(snapshot.All<Metric>().Count(each => Evaluations.Of(snapshot, each)?.Status is EvaluationStatus.OnTarget), Ask("{ metrics(where: {evaluation: {status: {eq: ON_TARGET}}}) { totalCount } }").Count("metrics"));
            }

            Answer Ask(string query) => GraphFixture.Ask(query, state: new RequestState(recorded, day, GraphFixture.ManyNodes), snapshot: recorded);
        }
    }
}
