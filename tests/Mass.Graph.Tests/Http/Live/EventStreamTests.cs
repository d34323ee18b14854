using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mass.Graph.Live;

namespace Mass.Graph.Tests.Http.Live;

/// <summary>GraphQL over server-sent events, a connection for each operation.</summary>
public sealed class EventStreamTests(ToyServerFixture fixture) : IClassFixture<ToyServerFixture>
{
    private readonly ToyServer _server = fixture.Server;

    [Theory]
    [InlineData("POST")]
    [InlineData("GET")]
    public async Task A_query_is_one_event_and_the_end(string method)
    {
        var text = await Text(await SendAsync(_server, method, "{ hello }"));
        Assert.Equal("event: next\ndata: {\"data\":{\"hello\":\"It's 5 < 6 & né\"}}\n\nevent: complete\ndata:\n\n", text);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("GET")]
    public async Task A_subscription_is_an_event_for_each_change(string method)
    {
        var id = NewId.Next();
        using var response = await SendAsync(_server, method, $"subscription {{ ticks(only: \"{id}\") {{ id }} }}");
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal("no", response.Headers.GetValues("X-Accel-Buffering").Single());
        Assert.Empty(response.Content.Headers.ContentEncoding);

        // The first comment says that the subscription has begun.
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal(":", await reader.ReadLineAsync());
        Assert.Equal("", await reader.ReadLineAsync());
        for (var i = 0; i < 3; i++)
        {
            Tick(_server, id);
            Assert.Equal("event: next", await reader.ReadLineAsync());
            Assert.Equal($"data: {{\"data\":{{\"ticks\":{{\"id\":\"{id}\"}}}}}}", await reader.ReadLineAsync());
            Assert.Equal("", await reader.ReadLineAsync());
        }

        response.Dispose();
        await Eventually.IsAsync(0, () => _server.Happenings.Listeners);
        await Eventually.IsAsync(0, () => _server.Connections.Count);
    }

    [Fact]
    public async Task A_mutation_is_answered_by_POST_and_refused_by_GET()
    {
        Assert.Contains("{\"bump\":1}", await Text(await SendAsync(_server, "POST", "mutation { bump }")), StringComparison.Ordinal);
        using var refused = await SendAsync(_server, "GET", "mutation { bump }");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, refused.StatusCode);
        Assert.Equal("application/json", refused.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("{ nowhere }", "INVALID_DOCUMENT")]
    [InlineData("{ hello", "HC0014")]
    [InlineData("subscription { ticks(only: \"nothing\") { id } }", "NOT_FOUND")]
    public async Task What_is_wrong_with_an_operation_is_an_event_and_the_end(string document, string code)
    {
        using var response = await SendAsync(_server, "POST", document);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var lines = (await Text(response)).Split('\n');
        Assert.Equal("event: next", lines[0]);
        Assert.Equal(code, (string?)JsonNode.Parse(lines[1]["data: ".Length..])!["errors"]![0]!["extensions"]!["code"]);
        Assert.Equal("event: complete", lines[3]);
    }

    [Fact]
    public async Task A_document_that_is_not_known_is_an_event_too()
    {
        using var request = Request("POST", "");
        request.Content = new StringContent("""{"documentId":"nowhere"}""", Encoding.UTF8, "application/json");
        Assert.Contains("HC0020", await Text(await _server.Client.SendAsync(request)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_is_none_is_refused_by_its_status()
    {
        using var request = Request("POST", "");
        request.Content = new StringContent("[]", Encoding.UTF8, "application/json");
        using var response = await _server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_plain_request_for_a_subscription_is_told_how_to_ask()
    {
        var answer = await _server.PostAsync("subscription { ticks { id } }");
        Assert.Equal((HttpStatusCode.BadRequest, "SUBSCRIPTION_NOT_SERVED"), (answer.Status, answer.Code));
        Assert.Contains("text/event-stream", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_on_which_nothing_happens_is_kept_alive_with_comments()
    {
        await using var server = await ToyServer.StartAsync(("Mass:Live:KeepAlive", "00:00:00.050"));
        using var response = await SendAsync(server, "GET", "subscription { ticks { id } }");
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        for (var i = 0; i < 10; i++)
            Assert.Equal(i % 2 == 0 ? ":" : "", await reader.ReadLineAsync());
    }

    [Fact]
    public async Task A_socket_that_answers_pings_outlives_many_of_them()
    {
        await using var server = await ToyServer.StartAsync(("Mass:Live:KeepAlive", "00:00:00.050"), ("Mass:Live:Patience", "00:00:01"));
        await using var client = await LiveSocket.GreetAsync(server.Url);
        await client.SubscribeAsync("1", "subscription { ticks { id } }");
        await Eventually.IsAsync(1, () => server.Happenings.Listeners);
        var told = client.HearAsync("next", "1");

        // A comment comes as often as a ping does, which tells the time.
        using var stream = await SendAsync(server, "GET", "subscription { ticks { id } }");
        using var reader = new StreamReader(await stream.Content.ReadAsStreamAsync());
        for (var i = 0; i < 80; i++)
            await reader.ReadLineAsync();
        Tick(server, NewId.Next());
        Assert.NotNull((await told)["data"]);
    }

    [Fact]
    public async Task A_stream_whose_credential_expires_ends_with_the_reason()
    {
        await using var server = await ToyServer.StartAsync(ExpiringCredential.After(TimeSpan.FromSeconds(2)));
        using var response = await SendAsync(server, "GET", "subscription { ticks { id } }");
        var text = await Text(response);
        Assert.Contains("AUTH_NOT_AUTHENTICATED", text, StringComparison.Ordinal);
        Assert.EndsWith("event: complete\ndata:\n\n", text, StringComparison.Ordinal);
        await Eventually.IsAsync(0, () => server.Happenings.Listeners);
    }

    [Fact]
    public async Task Streams_count_as_connections_of_their_caller()
    {
        await using var server = await ToyServer.StartAsync(("Mass:Live:MaxConnectionsPerCaller", 1));
        using var first = await SendAsync(server, "GET", "subscription { ticks { id } }");
        using var second = await SendAsync(server, "GET", "subscription { ticks { id } }");
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.NotNull(second.Headers.RetryAfter);
    }

    [Fact]
    public async Task Too_much_that_waits_ends_a_stream_with_the_reason()
    {
        await using var server = await ToyServer.StartAsync(("Mass:Live:MaxWaitingChanges", 3));
        using var response = await SendAsync(server, "GET", "subscription { ticks { id } }");
        server.Happenings.Publish(new Happening(NewId.Next(), [.. Enumerable.Range(0, 4).Select(_ => TouchedThing.Of<ToySchema.Tick>(NewId.Next()))]));
        var text = await Text(response);
        Assert.Contains("SLOW_CONSUMER", text, StringComparison.Ordinal);
        Assert.EndsWith("event: complete\ndata:\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_stops_ends_its_streams()
    {
        await using var server = await ToyServer.StartAsync();
        using var response = await SendAsync(server, "GET", "subscription { ticks { id } }");
        var stopping = server.StopAsync();
        Assert.Equal(":\n\n", await Text(response));
        await stopping;
        Assert.Equal(0, server.Happenings.Listeners);
    }

    private static HttpRequestMessage Request(string method, string query)
    {
        var request = method == "GET"
            ? new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}")
            : new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
        return request;
    }

    private static async Task<HttpResponseMessage> SendAsync(ToyServer server, string method, string query)
    {
        using var request = Request(method, query);
        return await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<string> Text(HttpResponseMessage response)
    {
        using (response)
            return await response.Content.ReadAsStringAsync();
    }

    private static void Tick(ToyServer server, Guid id) => server.Happenings.Publish(new Happening(NewId.Next(), [TouchedThing.Of<ToySchema.Tick>(id)]));
}
