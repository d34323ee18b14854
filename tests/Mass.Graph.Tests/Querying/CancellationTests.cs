using Mass.Domain.Planning;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Filtering;
using Mass.Graph.Querying.Paging;

namespace Mass.Graph.Tests.Querying;

/// <summary>An operation that is stopped stops, also in the middle of a filter.</summary>
public sealed class CancellationTests
{
    [Theory]
    [InlineData("some")]
    [InlineData("none")]
    [InlineData("all")]
    public void A_filter_of_a_list_stops_between_two_items(string operation)
    {
        using var source = new CancellationTokenSource();
        var seen = 0;
        var test = ListOperations.Compile<string, int>(
            new Dictionary<string, object?> { [operation] = new Dictionary<string, object?>() },
            (_, _) => [.. Enumerable.Range(0, 100)],
            _ => (_, _) =>
            {
                if (++seen == 3)
                {
                    source.Cancel();
                }

                return operation == "all";
            },
            new Effort(long.MaxValue, source.Token));
        Assert.Throws<OperationCanceledException>(() => test("owner", GraphFixture.Shipped));
        Assert.Equal(3, seen);
    }

    [Fact]
    public void A_filter_of_a_page_stops_between_two_rows()
    {
        using var source = new CancellationTokenSource();
        var seen = 0;
        var matches = new ScannedMatches<ActionStep>(
            GraphFixture.Shipped.All<ActionStep>(),
            (_, _) =>
            {
                if (++seen == 5)
                {
                    source.Cancel();
                }

                return true;
            },
            new Mass.Graph.Querying.Sorting.Order<ActionStep>([]),
            GraphFixture.Shipped,
            new Effort(long.MaxValue, source.Token));
        Assert.Throws<OperationCanceledException>(() => matches.Count);
        Assert.Equal(5, seen);
    }

    [Fact]
    public void A_filter_that_would_take_for_ever_ends_with_its_operation()
    {
        var where = string.Concat(Enumerable.Repeat("{plan: {actionSteps: {all: ", 12)) + "{code: {neq: null}}" + string.Concat(Enumerable.Repeat("}}}", 12));
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.ThrowsAny<OperationCanceledException>(() => GraphFixture.Ask($"{{ actionSteps(where: {where}) {{ totalCount }} }}", cancellation: source.Token));
    }

    [Fact]
    public void Sorting_groups_ends_like_anything_else_with_what_the_operation_may_look_at()
    {
        const string Query = "{ actionSteps { groupBy(fields: [CODE]) { aggregations { count } } } }";
        var all = new RequestState(GraphFixture.Shipped, GraphFixture.Today, GraphFixture.ManyNodes);
        Assert.Empty(GraphFixture.Ask(Query, state: all).Errors);
        var fewer = new RequestState(GraphFixture.Shipped, GraphFixture.Today, GraphFixture.ManyNodes, all.RowTests - 1);
        Assert.Equal(ErrorCodes.LimitExceeded, Assert.Single(GraphFixture.Ask(Query, state: fewer).Errors).Code);
    }

    [Fact]
    public void A_deep_filter_is_read()
    {
        var where = string.Concat(Enumerable.Repeat("{and: [", 30)) + "{code: {eq: \"AS-01\"}}" + string.Concat(Enumerable.Repeat("]}", 30));
        Assert.Equal(1, GraphFixture.Ask($"{{ actionSteps(where: {where}) {{ totalCount }} }}").Count("actionSteps"));
    }
}
