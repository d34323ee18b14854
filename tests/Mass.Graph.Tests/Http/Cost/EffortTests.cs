using System.Net;

namespace Mass.Graph.Tests.Http.Cost;

/// <summary>No estimate knows how long lists are: what filters look at is counted while they do.</summary>
public sealed class EffortTests
{
    private const string Where = "{ plan: { actionSteps: { all: { plan: { actionSteps: { all: { code: { neq: \"x\" } } } } } } } }";

    [Fact]
    public async Task Filters_that_look_at_more_than_they_may_end_the_operation_with_one_error()
    {
        var gateway = await Gateway.StartAsync("--Mass:Graph:MaxRowTests", "1000");
        try
        {
            var answer = await gateway.Send($"{{ actionSteps(where: {Where}) {{ totalCount nodes {{ code }} }} plans {{ nodes {{ title }} }} }}");
            Assert.Equal((HttpStatusCode.OK, "LIMIT_EXCEEDED"), (answer.Status, answer.Code));
            Assert.Equal("rowTestsPerOperation", answer.Extensions.GetProperty("limit").GetString());
            Assert.Equal(1000, answer.Extensions.GetProperty("allowed").GetInt64());
            Assert.Equal(1001, answer.Extensions.GetProperty("found").GetInt64());
            Assert.Equal(1, answer.Json.GetProperty("errors").GetArrayLength());
            Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.Data.ValueKind);

            Assert.False((await gateway.Send("{ actionSteps(where: { code: { neq: \"x\" } }) { totalCount } }")).HasErrors);
        }
        finally
        {
            await gateway.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("code: { neq: \"x\" }", 54)]
    [InlineData("and: [{}, {}, {}]", 27 + (3 * 27))]
    [InlineData("code: { or: [{ eq: \"x\" }, { eq: \"y\" }] }", 27 + 27 + 27 + 27)]
    public void Each_row_and_each_value_that_is_looked_at_is_counted(string where, long tests)
    {
        var state = new Mass.Graph.Querying.RequestState(Querying.GraphFixture.Shipped, Querying.GraphFixture.Today, Querying.GraphFixture.ManyNodes);
        Querying.GraphFixture.Ask($"{{ actionSteps(where: {{ {where} }}) {{ totalCount }} }}", state: state);
        Assert.Equal(tests, state.RowTests);
    }
}
