using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Mass.Graph.Access.Credentials;
using Mass.Graph.Live;

namespace Mass.Graph.Tests.Http.Live;

/// <summary>What WebSockets may take, who may open them, and how they end.</summary>
public sealed class SocketLimitTests
{
    private const string Key = "a key that is long enough to be one";

    private static readonly (string, object)[] s_keyed = [("Mass:Access:ApiKeys:0:Name", "reports"), ("Mass:Access:ApiKeys:0:Sha256", Convert.ToHexString(ApiKeys.Hash(Key)))];

    [Fact]
    public async Task A_client_that_never_greets_is_closed_with_4408()
    {
        await using var server = await ToyServer.StartAsync(("Mass:Live:InitTimeout", "00:00:00.100"));
        await using var client = await LiveSocket.OpenAsync(server.Url);
        Assert.Equal(4408, (await client.ClosedAsync()).Code);
        await Eventually.IsAsync(0, () => server.Connections.Count);
    }

    [Fact]
    public async Task A_client_that_greets_is_not_closed_when_the_time_for_it_is_over()
    {
        await using var server = await ToyServer.StartAsync(("Mass:Live:InitTimeout", "00:00:01"));
        await using var client = await LiveSocket.GreetAsync(server.Url);
        await using var silent = await LiveSocket.OpenAsync(server.Url);
        Assert.Equal(4408, (await silent.ClosedAsync()).Code);
        await client.SubscribeAsync("1", "{ hello }");
        await client.HearAsync("next", "1");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(700)]
    public async Task A_message_larger_than_the_limit_closes_with_1009_whole_or_in_parts(int parts)
    {
        await using var server = await ToyServer.StartAsync(("Mass:Live:MaxMessageBytes", 4096));
        await using var client = await LiveSocket.GreetAsync(server.Url);
        await client.SayAsync("""{"type":"ping","payload":{"a":"?"}}""".Replace("?", new string('x', 4096 - 35), StringComparison.Ordinal));
        Assert.Equal("""{"type":"pong"}""", await client.HearAsync());
        for (var i = 0; i < parts; i++)
        {
            try
            {
                await client.SayAsync(new byte[4200 / Math.Min(parts, 100)], WebSocketMessageType.Text, isWhole: false);
            }
            catch (WebSocketException)
            {
                break;
            }
        }

        Assert.Equal((1009, "A message has more than 4096 bytes. Send less."), await client.ClosedAsync());
    }

    [Fact]
    public async Task An_operation_too_many_is_refused_and_the_others_go_on()
    {
        await using var server = await ToyServer.StartAsync(("Mass:Live:MaxOperationsPerConnection", 2));
        await using var client = await LiveSocket.GreetAsync(server.Url);
        await client.SubscribeAsync("1", "subscription { ticks { id } }");
        await client.SubscribeAsync("2", "subscription { ticks { id } }");
        await Eventually.IsAsync(2, () => server.Happenings.Listeners);
        await client.SubscribeAsync("3", "{ hello }");
        var error = (await client.HearAsync("error", "3"))[0]!;
        Assert.Equal("TOO_MANY_AT_ONCE", (string?)error["extensions"]!["code"]);
        Assert.Contains("has 2 operations at once", (string?)error["message"], StringComparison.Ordinal);
        await client.SayAsync("""{"id":"1","type":"complete"}""");
        await Eventually.IsAsync(1, () => server.Happenings.Listeners);
        await client.SubscribeAsync("3", "{ hello }");
        await client.HearAsync("next", "3");
    }

    [Fact]
    public async Task A_caller_has_so_many_connections_and_others_have_theirs()
    {
        await using var server = await ToyServer.StartAsync([("Mass:Live:MaxConnectionsPerCaller", 2), ("Mass:Live:MaxConnections", 3), .. s_keyed]);
        await using var first = await LiveSocket.GreetAsync(server.Url);
        await using var second = await LiveSocket.GreetAsync(server.Url);
        Assert.Equal(429, (await Assert.ThrowsAsync<LiveSocket.NotOpenedException>(() => LiveSocket.OpenAsync(server.Url))).Status);
        await using var named = await LiveSocket.GreetAsync(server.Url, headers: ("X-Api-Key", Key));
        Assert.Equal(503, (await Assert.ThrowsAsync<LiveSocket.NotOpenedException>(() => LiveSocket.OpenAsync(server.Url, headers: ("X-Api-Key", Key)))).Status);
        await first.CloseAsync();
        await Eventually.IsAsync(2, () => server.Connections.Count);
        await using var third = await LiveSocket.GreetAsync(server.Url);
    }

    [Fact]
    public async Task Who_identifies_itself_in_the_greeting_is_counted_by_its_name_from_then_on()
    {
        await using var server = await ToyServer.StartAsync([("Mass:Live:MaxConnectionsPerCaller", 1), .. s_keyed]);
        await using var named = await LiveSocket.GreetAsync(server.Url, $$"""{"apiKey":"{{Key}}"}""");
        await using var unnamed = await LiveSocket.GreetAsync(server.Url);
        await unnamed.CloseAsync();
        await Eventually.IsAsync(1, () => server.Connections.Count);
        await using var again = await LiveSocket.OpenAsync(server.Url);
        await again.SayAsync("""{"type":"connection_init","payload":{"apiKey":"?"}}""".Replace("?", Key, StringComparison.Ordinal));
        Assert.Equal(1013, (await again.ClosedAsync()).Code);
    }

    [Theory]
    [InlineData("""{"authorization":"Bearer {0}"}""")]
    [InlineData("""{"Authorization":"ApiKey {0}"}""")]
    [InlineData("""{"apiKey":"{0}"}""")]
    [InlineData("""{"x-api-key":"{0}"}""")]
    public async Task The_greeting_may_bring_a_credential(string payload)
    {
        await using var server = await ToyServer.StartAsync(s_keyed);
        await using var client = await LiveSocket.GreetAsync(server.Url, payload.Replace("{0}", Key, StringComparison.Ordinal));
        await client.SubscribeAsync("1", "{ caller }");
        Assert.Equal("reports", (string?)(await client.HearAsync("next", "1"))["data"]!["caller"]);
        await client.HearAsync("complete", "1");
        await client.SubscribeAsync("2", "subscription { ticks { caller } }");
        await Eventually.IsAsync(1, () => server.Happenings.Listeners);
        Tick(server, NewId.Next());
        Assert.Equal("reports", (string?)(await client.HearAsync("next", "2"))["data"]!["ticks"]!["caller"]);
    }

    [Fact]
    public async Task A_credential_in_a_header_of_the_request_is_good_for_the_connection()
    {
        await using var server = await ToyServer.StartAsync(s_keyed);
        await using var client = await LiveSocket.GreetAsync(server.Url, headers: ("Authorization", $"Bearer {Key}"));
        await client.SubscribeAsync("1", "{ caller }");
        Assert.Equal("reports", (string?)(await client.HearAsync("next", "1"))["data"]!["caller"]);
    }

    [Theory]
    [InlineData("""{"apiKey":"of nobody"}""")]
    [InlineData("""{"apiKey":""}""")]
    [InlineData("""{"apiKey":1}""")]
    [InlineData("""{"authorization":"Digest x"}""")]
    [InlineData("""{"authorization":"Bearer a","apiKey":"b"}""")]
    public async Task A_credential_that_is_not_taken_closes_with_4403_and_is_not_told(string payload)
    {
        await using var server = await ToyServer.StartAsync(s_keyed);
        await using var client = await LiveSocket.OpenAsync(server.Url);
        await client.SayAsync($$"""{"type":"connection_init","payload":{{payload}}}""");
        var (code, reason) = await client.ClosedAsync();
        Assert.Equal(4403, code);
        Assert.DoesNotContain("nobody", reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_credential_that_is_not_taken_opens_no_connection()
    {
        await using var server = await ToyServer.StartAsync(s_keyed);
        Assert.Equal(401, (await Assert.ThrowsAsync<LiveSocket.NotOpenedException>(() => LiveSocket.OpenAsync(server.Url, headers: ("X-Api-Key", "of nobody")))).Status);
    }

    [Fact]
    public async Task When_the_credential_expires_the_connection_is_closed_with_4403_and_nothing_is_told_after()
    {
        await using var server = await ToyServer.StartAsync(ExpiringCredential.After(TimeSpan.FromSeconds(2)));
        await using var client = await LiveSocket.GreetAsync(server.Url);
        await client.SubscribeAsync("1", "subscription { ticks { id } }");
        await Eventually.IsAsync(1, () => server.Happenings.Listeners);
        Tick(server, NewId.Next());
        await client.HearAsync("next", "1");
        Assert.Equal((4403, "The credential has expired or was revoked. Connect again with a new one."), await client.ClosedAsync());
        await Eventually.IsAsync(0, () => server.Happenings.Listeners);
    }

    [Fact]
    public async Task A_credential_that_has_expired_before_gets_no_answer()
    {
        await using var server = await ToyServer.StartAsync(ExpiringCredential.After(TimeSpan.FromSeconds(-5)));
        await using var client = await LiveSocket.OpenAsync(server.Url);
        await client.SayAsync("""{"type":"connection_init"}""");
        Assert.Equal(4403, (await client.ClosedAsync()).Code);
    }

    [Theory]
    [InlineData("https://evil.example", 403)]
    [InlineData("null", 403)]
    [InlineData("https://reports.example.org", 101)]
    [InlineData("own", 101)]
    public async Task A_page_of_another_origin_may_connect_when_the_server_names_it(string origin, int status)
    {
        await using var server = await ToyServer.StartAsync(("AllowedOrigins:0", "https://reports.example.org"));
        var headers = ("Origin", origin == "own" ? server.Url.GetLeftPart(UriPartial.Authority) : origin);
        if (status == 101)
        {
            await using var client = await LiveSocket.GreetAsync(server.Url, headers: headers);
            return;
        }

        Assert.Equal(status, (await Assert.ThrowsAsync<LiveSocket.NotOpenedException>(() => LiveSocket.OpenAsync(server.Url, headers: headers))).Status);
    }

    [Fact]
    public async Task A_server_that_stops_says_so_to_everyone()
    {
        await using var server = await ToyServer.StartAsync();
        await using var idle = await LiveSocket.OpenAsync(server.Url);
        await using var client = await LiveSocket.GreetAsync(server.Url);
        await client.SubscribeAsync("1", "subscription { ticks { id } }");
        await Eventually.IsAsync(1, () => server.Happenings.Listeners);
        var stopping = server.StopAsync();
        Assert.Equal(1001, (await client.ClosedAsync()).Code);
        Assert.Equal(1001, (await idle.ClosedAsync()).Code);
        await stopping;
        Assert.Equal(0, server.Happenings.Listeners);
    }

    [Fact]
    public async Task A_subscription_for_which_too_much_waits_is_ended_with_the_reason_and_the_connection_goes_on()
    {
        await using var server = await ToyServer.StartAsync(("Mass:Live:MaxWaitingChanges", 10));
        await using var client = await LiveSocket.GreetAsync(server.Url);
        await client.SubscribeAsync("slow", "subscription { ticks { id long } }");
        await client.SubscribeAsync("other", "subscription { ticks(only: \"00000000-0000-0000-0000-000000000001\") { id } }");
        await Eventually.IsAsync(2, () => server.Happenings.Listeners);

        // At once, more than is kept.
        server.Happenings.Publish(new Happening(NewId.Next(), [.. Enumerable.Range(0, 10).Select(_ => TouchedThing.Of<ToySchema.Tick>(NewId.Next()))]));
        for (var i = 0; i < 10; i++)
            await client.HearAsync("next", "slow");
        server.Happenings.Publish(new Happening(NewId.Next(), [.. Enumerable.Range(0, 11).Select(_ => TouchedThing.Of<ToySchema.Tick>(NewId.Next()))]));
        var ends = new[] { JsonNode.Parse((await client.HearAsync())!)!, JsonNode.Parse((await client.HearAsync())!)! };
        Assert.All(ends, end => Assert.Equal("SLOW_CONSUMER", (string?)end["payload"]![0]!["extensions"]!["code"]));
        Assert.Equal(["other", "slow"], ends.Select(end => (string?)end["id"]).Order(StringComparer.Ordinal));
        Assert.Equal(0, server.Happenings.Listeners);
        await client.SubscribeAsync("slow", "{ hello }");
        await client.HearAsync("next", "slow");
    }

    [Fact]
    public async Task A_client_that_reads_nothing_costs_a_bounded_number_of_waiting_changes_and_keeps_nobody_else_waiting()
    {
        await using var server = await ToyServer.StartAsync(("Mass:Live:MaxWaitingChanges", 50), ("Mass:Live:Patience", "00:00:02"), ("Mass:Live:MaxConcurrentEvents", 1));
        await using var deaf = await LiveSocket.GreetAsync(server.Url);
        await deaf.SubscribeAsync("1", "subscription { ticks { id long } }");
        await using var client = await LiveSocket.GreetAsync(server.Url);
        await client.SubscribeAsync("1", "subscription { ticks { id } }");
        await Eventually.IsAsync(2, () => server.Happenings.Listeners);

        // 200,000 characters each: what the buffers between the two hold is full long before the end.
        for (var i = 0; i < 400; i++)
        {
            var id = NewId.Next();
            Tick(server, id);
            Assert.Equal(id.ToString(), (string?)(await client.HearAsync("next", "1"))["data"]!["ticks"]!["id"]);
        }

        await Eventually.IsAsync(1, () => server.Happenings.Listeners);
        await Eventually.IsAsync(1, () => server.Connections.Count);
    }

    [Fact]
    public async Task Events_take_points_and_a_caller_without_any_is_told_when_there_are_some_again()
    {
        await using var server = await ToyServer.StartAsync(("RatePoints", 60), ("RateBurst", 60), ("MaxFieldCost", 40), ("MaxTypeCost", 40));
        await using var client = await LiveSocket.GreetAsync(server.Url);
        await client.SubscribeAsync("1", "subscription { ticks { a { id } b { id } } }");
        var heard = 0;
        while (true)
        {
            await Eventually.IsAsync(1, () => server.Happenings.Listeners);
            Tick(server, NewId.Next());
            var message = JsonNode.Parse((await client.HearAsync())!)!;
            if ((string?)message["type"] == "next")
            {
                heard++;
                continue;
            }

            Assert.Equal("RATE_LIMITED", (string?)message["payload"]![0]!["extensions"]!["code"]);
            Assert.True((double)message["payload"]![0]!["extensions"]!["retryAfter"]! >= 1);
            break;
        }

        Assert.InRange(heard, 1, 20);
    }

    [Fact]
    public async Task What_costs_too_much_is_refused_over_a_socket_too()
    {
        await using var server = await ToyServer.StartAsync(("MaxTypeCost", 3));
        await using var client = await LiveSocket.GreetAsync(server.Url);
        await client.SubscribeAsync("1", "subscription { ticks { a { a { a { id } } } } }");
        Assert.Equal("HC0047", (string?)(await client.HearAsync("error", "1"))[0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task What_breaks_in_an_event_is_told_without_its_words()
    {
        await using var server = await ToyServer.StartAsync();
        await using var client = await LiveSocket.GreetAsync(server.Url);
        await client.SubscribeAsync("1", "subscription { ticks(break: true) { id } }");
        await Eventually.IsAsync(1, () => server.Happenings.Listeners);
        Tick(server, NewId.Next());
        var told = await client.HearAsync("next", "1");
        Assert.Equal("HC0008", (string?)told["errors"]![0]!["extensions"]!["code"]);
        Assert.DoesNotContain("secret", told.ToJsonString(), StringComparison.Ordinal);
    }

    private static void Tick(ToyServer server, Guid id) => server.Happenings.Publish(new Happening(NewId.Next(), [TouchedThing.Of<ToySchema.Tick>(id)]));
}
