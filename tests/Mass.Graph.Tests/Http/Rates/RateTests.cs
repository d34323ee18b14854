using System.Globalization;
using System.Net;

namespace Mass.Graph.Tests.Http.Rates;

/// <summary>What a caller sees of the limit of its points.</summary>
public sealed class RateTests
{
    private static readonly (string, object)[] Few = [("MaxFieldCost", 50), ("MaxTypeCost", 50), ("RateBurst", 60), ("RatePoints", 1)];

    [Fact]
    public async Task A_caller_without_points_gets_429_and_is_told_when_to_come_back()
    {
        await using var server = await ToyServer.StartAsync(Few);
        for (var i = 0; i < 5; i++)
            Assert.False((await server.PostAsync("{ hello }")).HasErrors);

        var answer = await server.PostAsync("{ hello }");
        Assert.Equal((HttpStatusCode.TooManyRequests, "RATE_LIMITED"), (answer.Status, answer.Code));
        Assert.InRange(int.Parse(answer.Header("Retry-After")!, CultureInfo.InvariantCulture), 1, 600);
        Assert.Equal("\"points\";q=60;w=3600", answer.Header("RateLimit-Policy"));
        Assert.StartsWith("\"points\";r=", answer.Header("RateLimit"), StringComparison.Ordinal);
        Assert.False(answer.HasData);
    }

    [Fact]
    public async Task What_is_refused_takes_points_as_well()
    {
        await using var server = await ToyServer.StartAsync(Few);
        for (var i = 0; i < 6; i++)
            Assert.Equal("HC0014", (await server.PostAsync("{")).Code);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await server.PostAsync("{")).Status);
    }

    [Fact]
    public async Task A_limit_of_zero_is_none()
    {
        await using var server = await ToyServer.StartAsync(("RatePoints", 0), ("RateBurst", 1));
        for (var i = 0; i < 20; i++)
        {
            var answer = await server.PostAsync("{ hello }");
            Assert.False(answer.HasErrors);
            Assert.Null(answer.Header("RateLimit"));
        }
    }

    [Fact]
    public async Task The_graph_tells_what_is_left()
    {
        var gateway = await Gateway.StartAsync();
        try
        {
            var first = (await gateway.Send("{ rateLimit { limit cost remaining resetAt } }")).Data.GetProperty("rateLimit");
            Assert.Equal(600_000, first.GetProperty("limit").GetInt32());
            Assert.Equal(12, first.GetProperty("cost").GetInt32());
            Assert.InRange(first.GetProperty("remaining").GetInt32(), 600_000 - 12, 600_000);
            Assert.Equal(System.Text.Json.JsonValueKind.String, first.GetProperty("resetAt").ValueKind);
            var other = (await gateway.Send("{ rateLimit { cost } actionSteps(first: 500) { nodes { code } } }")).Data.GetProperty("rateLimit");
            Assert.Equal(10 + 503, other.GetProperty("cost").GetInt32());
        }
        finally
        {
            await gateway.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(false, HttpStatusCode.TooManyRequests)]
    [InlineData(true, HttpStatusCode.OK)]
    public async Task An_address_that_a_proxy_tells_counts_when_the_proxy_is_known(bool isKnown, HttpStatusCode expected)
    {
        (string, object)[] settings = isKnown ? [.. Few, ("Mass:Access:KnownProxies:0", "127.0.0.0/8")] : Few;
        await using var server = await ToyServer.StartAsync(settings);
        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.OK, (await Ask(server, "192.0.2.1")).Status);
        Assert.Equal(expected, (await Ask(server, "192.0.2.2")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Ask(server, "192.0.2.1")).Status);
    }

    [Fact]
    public async Task A_burst_into_which_the_dearest_operation_does_not_fit_stops_the_start()
    {
        var wrong = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => ToyServer.StartAsync(("RateBurst", 1_000)));
        Assert.Contains("RateBurst", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("100010", wrong.Message, StringComparison.Ordinal);
    }

    private static async Task<Answer> Ask(ToyServer server, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={hello}");
        request.Headers.Add("X-Forwarded-For", address);
        return await server.SendAsync(request);
    }
}
