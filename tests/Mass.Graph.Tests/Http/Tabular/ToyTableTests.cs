using System.Net;

namespace Mass.Graph.Tests.Http.Tabular;

/// <summary>Tables of a graph that is not the gateway's: failures, and operations that change something.</summary>
public sealed class ToyTableTests(ToyServerFixture fixture) : IClassFixture<ToyServerFixture>
{
    private readonly ToyServer _server = fixture.Server;

    [Fact]
    public async Task A_mutation_is_no_table_and_is_not_carried_out()
    {
        var answer = await _server.PostAsync("mutation { bump }", accept: "text/csv");
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("NOT_TABULAR", answer.Code);
        Assert.Contains("Only a query", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mutation_by_GET_is_still_a_405()
    {
        var answer = await _server.SendAsync(HttpMethod.Get, "/graphql?format=csv&query=mutation{bump}");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
        Assert.Equal("POST", answer.Allow);
    }

    [Theory]
    [InlineData("{ broken }", HttpStatusCode.InternalServerError, "HC0008")]
    [InlineData("{ hello broken }", HttpStatusCode.InternalServerError, "HC0008")]
    [InlineData("{ hello missing }", HttpStatusCode.BadRequest, "NOT_FOUND")]
    public async Task There_is_no_table_beside_an_error(string query, HttpStatusCode status, string code)
    {
        var answer = await _server.PostAsync(query, accept: "text/csv");
        Assert.Equal(status, answer.Status);
        Assert.Equal(code, answer.Code);
        Assert.False(answer.HasData);
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_that_runs_too_long_is_a_400()
    {
        await using var server = await ToyServer.StartAsync(("Timeout", "00:00:00.050"));
        var answer = await server.PostAsync("{ endless }", accept: "text/csv");
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("HC0045", answer.Code);
    }

    [Fact]
    public async Task An_overloaded_server_says_so_with_a_503()
    {
        await using var server = await ToyServer.StartAsync(("MaxConcurrentOperations", 1), ("MaxQueuedOperations", 0), ("RetryAfter", "00:00:07"));
        var first = server.PostAsync("{ held }", accept: "text/csv");
        await server.HeldAsync();
        var refused = await server.PostAsync("{ hello }", accept: "text/csv");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Equal("7", refused.Header("Retry-After"));
        server.Release();
        Assert.Equal("held\r\nreleased\r\n", (await first).Text);
    }

    [Fact]
    public async Task A_table_of_single_values_has_its_one_row() =>
        Assert.Equal("hello,nothing,thing.name\r\nIt's 5 < 6 & né,,Thing\r\n", (await _server.PostAsync("{ hello nothing thing { name } }", accept: "text/csv")).Text);
}
