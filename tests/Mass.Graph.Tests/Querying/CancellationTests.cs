using Mass.Domain.Fictitious;
using Mass.Domain.Planning;
using Mass.Graph.Access;
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

    /// <summary>All who were there at all meetings, asked of each of them: no index is made of what that multiplies to, and going through it ends.</summary>
    [Fact]
    public void A_filter_of_lists_in_lists_ends_at_its_limit_also_where_an_index_could_answer_it()
    {
        var snapshot = GraphFixture.Load(FictitiousAssociation.Create(1, FictitiousAssociation.LeastMembers));
        for (var time = 0; time < 2; time++)
        {
            var state = new RequestState(snapshot.For(GraphFixture.ViewerOf(AccessClass.Member, snapshot)), GraphFixture.Today, GraphFixture.ManyNodes, 200_000);
            var answer = GraphFixture.Ask("{ attendances(where: {association: {attendances: {some: {status: {in: []}}}}}) { totalCount } }", state: state, served: AccessClass.Member, snapshot: snapshot);
            Assert.Equal(ErrorCodes.LimitExceeded, Assert.Single(answer.Errors).Code);
        }
    }

    [Fact]
    public void An_order_of_many_keys_is_never_sorted_at_the_cost_of_nobody()
    {
        var order = string.Join(", ", Enumerable.Repeat("{code: ASC}", 17));
        var spent = Enumerable.Range(0, 3).Select(_ =>
        {
            var state = new RequestState(GraphFixture.Shipped, GraphFixture.Today, GraphFixture.ManyNodes);
            Assert.Empty(GraphFixture.Ask($"{{ actionSteps(order: [{order}]) {{ nodes {{ code }} }} }}", state: state).Errors);
            return state.RowTests;
        }).ToList();
        Assert.True(spent[0] > 0);
        Assert.Single(spent.Distinct());
    }

    [Fact]
    public void Sorting_groups_ends_like_anything_else_with_what_the_operation_may_look_at()
    {
        const string Query = "{ actionSteps { groupBy(fields: [CODE]) { aggregations { count } } } }";

        // The first time an index may be made, which takes more.
        Assert.Empty(GraphFixture.Ask(Query).Errors);
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
