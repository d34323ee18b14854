using System.Net.WebSockets;
using System.Text;
using Mass.Graph.Live;

namespace Mass.Graph.Tests.Http.Live;

/// <summary>The protocol graphql-transport-ws, message by message.</summary>
public sealed class SocketTests(ToyServerFixture fixture) : IClassFixture<ToyServerFixture>
{
    private readonly ToyServer _server = fixture.Server;

    [Fact]
    public async Task A_query_is_answered_once_and_completed()
    {
        await using var client = await LiveSocket.GreetAsync(_server.Url);
        Assert.Equal("graphql-transport-ws", client.Protocol);
        await client.SubscribeAsync("1", "query($t: String) { echo(text: $t) }", new() { ["t"] = "né" });
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"echo":"né"}}}""", await client.HearAsync());
        Assert.Equal("""{"id":"1","type":"complete"}""", await client.HearAsync());
    }

    [Fact]
    public async Task A_mutation_is_answered_over_a_socket()
    {
        await using var client = await LiveSocket.GreetAsync(_server.Url);
        await client.SubscribeAsync("m", "mutation { bump }");
        Assert.Equal(1, (int)(await client.HearAsync("next", "m"))["data"]!["bump"]!);
        await client.HearAsync("complete", "m");
    }

    [Fact]
    public async Task A_subscription_tells_each_change_until_the_client_completes_it_and_its_id_can_be_used_again()
    {
        await using var client = await LiveSocket.GreetAsync(_server.Url);
        var (first, second) = (NewId.Next(), NewId.Next());
        await client.SubscribeAsync("s", $"subscription {{ ticks(only: \"{first}\") {{ id name }} }}");
        await Eventually.IsAsync(1, () => _server.Happenings.Listeners);
        Tick(second);
        Tick(first);
        var told = await client.HearAsync("next", "s");
        Assert.Equal((first.ToString(), "Thing"), ((string?)told["data"]!["ticks"]!["id"], (string?)told["data"]!["ticks"]!["name"]));
        Tick(first);
        await client.HearAsync("next", "s");

        await client.SayAsync("""{"id":"s","type":"complete"}""");
        await Eventually.IsAsync(0, () => _server.Happenings.Listeners);
        Tick(first);
        await client.SubscribeAsync("s", "{ hello }");
        Assert.NotNull((await client.HearAsync("next", "s"))["data"]!["hello"]);
        await client.HearAsync("complete", "s");
    }

    [Fact]
    public async Task Many_operations_run_side_by_side()
    {
        await using var client = await LiveSocket.GreetAsync(_server.Url);
        var ids = Enumerable.Range(0, 10).Select(i => $"s{i}").ToList();
        foreach (var id in ids)
            await client.SubscribeAsync(id, "subscription { ticks { id } }");
        await Eventually.IsAsync(10, () => _server.Happenings.Listeners);
        Tick(NewId.Next());
        var heard = new List<string>();
        for (var i = 0; i < ids.Count; i++)
            heard.Add((string)System.Text.Json.Nodes.JsonNode.Parse((await client.HearAsync())!)!["id"]!);
        Assert.Equal(ids, heard.Order(StringComparer.Ordinal));
        await client.CloseAsync();
        await Eventually.IsAsync(0, () => _server.Happenings.Listeners);
    }

    [Fact]
    public async Task A_ping_is_answered_before_and_after_the_greeting_and_a_pong_is_not()
    {
        await using var client = await LiveSocket.OpenAsync(_server.Url);
        await client.SayAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await client.HearAsync());
        await client.SayAsync("""{"type":"connection_init"}""");
        Assert.Equal(LiveSocket.Ack, await client.HearAsync());
        await client.SayAsync("""{"type":"pong","payload":{"a":1}}""");
        await client.SayAsync("""{"type":"complete","id":"nothing runs under this id"}""");
        await client.SayAsync("""{"type":"ping","payload":{"a":1}}""");
        Assert.Equal("""{"type":"pong"}""", await client.HearAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing of JSON")]
    [InlineData("[]")]
    [InlineData("""{"id":"1"}""")]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"type":"start","id":"1","payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"type":"connection_ack"}""")]
    [InlineData("""{"type":"ping","payload":[1]}""")]
    [InlineData("""{"type":"subscribe","id":"","payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"type":"subscribe","id":7,"payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"type":"subscribe","id":"1"}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":"{ hello }"}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":1}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ hello }","variables":[]}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ hello }","query":"{ hello }"}}""")]
    [InlineData("""{"type":"complete"}""")]
    public async Task A_message_that_is_none_of_the_protocol_closes_with_4400_and_says_what_is_wrong(string message)
    {
        await using var client = await LiveSocket.GreetAsync(_server.Url);
        await client.SayAsync(message);
        var (code, reason) = await client.ClosedAsync();
        Assert.Equal(4400, code);
        Assert.InRange(Encoding.UTF8.GetByteCount(reason), 10, 123);
        await Eventually.IsAsync(0, () => _server.Connections.Count);
    }

    [Fact]
    public async Task A_binary_message_closes_with_4400()
    {
        await using var client = await LiveSocket.GreetAsync(_server.Url);
        await client.SayAsync(Encoding.UTF8.GetBytes("""{"type":"ping"}"""), WebSocketMessageType.Binary);
        Assert.Equal((4400, "A message is binary. Send JSON as text."), await client.ClosedAsync());
    }

    [Fact]
    public async Task A_subscription_before_the_greeting_closes_with_4401()
    {
        await using var client = await LiveSocket.OpenAsync(_server.Url);
        await client.SubscribeAsync("1", "{ hello }");
        Assert.Equal(4401, (await client.ClosedAsync()).Code);
    }

    [Fact]
    public async Task A_second_greeting_closes_with_4429()
    {
        await using var client = await LiveSocket.GreetAsync(_server.Url);
        await client.SayAsync("""{"type":"connection_init"}""");
        Assert.Equal(4429, (await client.ClosedAsync()).Code);
    }

    [Fact]
    public async Task An_id_that_is_in_use_closes_with_4409()
    {
        await using var client = await LiveSocket.GreetAsync(_server.Url);
        await client.SubscribeAsync("same", "subscription { ticks { id } }");
        await client.SubscribeAsync("same", "subscription { ticks { id } }");
        Assert.Equal((4409, "Subscriber for same already exists"), await client.ClosedAsync());
        await Eventually.IsAsync(0, () => _server.Happenings.Listeners);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    public async Task A_client_of_another_protocol_is_closed_with_4406(string? protocol)
    {
        await using var client = await LiveSocket.OpenAsync(_server.Url, protocol);
        Assert.Null(client.Protocol);
        Assert.Equal(4406, (await client.ClosedAsync()).Code);
    }

    [Theory]
    [InlineData("{ hello", "HC0014")]
    [InlineData("{ nowhere }", "INVALID_DOCUMENT")]
    [InlineData("{ number(of: \"x\") }", "HC0016")]
    [InlineData("subscription { nowhere }", "INVALID_DOCUMENT")]
    [InlineData("subscription { ticks { id } more: ticks { id } }", "INVALID_DOCUMENT")]
    [InlineData("subscription { ticks(only: \"nothing\") { id } }", "NOT_FOUND")]
    [InlineData("subscription { ticks @skip(if: true) { id } }", "INVALID_DOCUMENT")]
    public async Task What_is_wrong_with_an_operation_is_told_as_its_error_and_the_connection_goes_on(string document, string code)
    {
        await using var client = await LiveSocket.GreetAsync(_server.Url);
        await client.SubscribeAsync("1", document);
        var errors = (await client.HearAsync("error", "1")).AsArray();
        Assert.Equal(code, (string?)errors[0]!["extensions"]!["code"]);
        Assert.NotNull(errors[0]!["extensions"]!["requestId"]);
        await client.SubscribeAsync("1", "{ hello }");
        await client.HearAsync("next", "1");
        await client.HearAsync("complete", "1");
        Assert.DoesNotContain(_server.Log.Entries, entry => entry.Text.Contains("failed unexpectedly", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_fails_in_an_answer_stands_in_the_answer()
    {
        await using var client = await LiveSocket.GreetAsync(_server.Url);
        await client.SubscribeAsync("q", "{ hello missing }");
        var answer = await client.HearAsync("next", "q");
        Assert.NotNull(answer["data"]!["hello"]);
        Assert.Equal("NOT_FOUND", (string?)answer["errors"]![0]!["extensions"]!["code"]);
        await client.HearAsync("complete", "q");

        await client.SubscribeAsync("s", "subscription { ticks { id failing } }");
        await Eventually.IsAsync(1, () => _server.Happenings.Listeners);
        for (var i = 0; i < 2; i++)
        {
            Tick(NewId.Next());
            var told = await client.HearAsync("next", "s");
            Assert.NotNull(told["data"]!["ticks"]!["id"]);
            Assert.Equal("NOT_FOUND", (string?)told["errors"]![0]!["extensions"]!["code"]);
        }
    }

    [Fact]
    public async Task A_client_that_goes_away_leaves_nothing_behind()
    {
        var clients = new List<LiveSocket>();
        for (var i = 0; i < 8; i++)
        {
            var client = await LiveSocket.GreetAsync(_server.Url);
            clients.Add(client);
            await client.SubscribeAsync("a", "subscription { ticks { id } }");
            await client.SubscribeAsync("b", "subscription { ticks { id long } }");
        }

        await Eventually.IsAsync(16, () => _server.Happenings.Listeners);
        Assert.Equal(8, _server.Connections.Count);
        for (var i = 0; i < clients.Count; i++)
        {
            if (i % 2 == 0)
                clients[i].Vanish();
            else
                await clients[i].CloseAsync();
            Tick(NewId.Next());
        }

        await Eventually.IsAsync(0, () => _server.Happenings.Listeners);
        await Eventually.IsAsync(0, () => _server.Connections.Count);
        foreach (var client in clients)
            await client.DisposeAsync();
    }

    private void Tick(Guid id) => _server.Happenings.Publish(new Happening(NewId.Next(), [TouchedThing.Of<ToySchema.Tick>(id)]));
}
