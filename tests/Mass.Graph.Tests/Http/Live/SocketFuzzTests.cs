using System.Net.WebSockets;
using System.Text;
using Mass.Graph.Live;

namespace Mass.Graph.Tests.Http.Live;

/// <summary>Random and hostile messages: the server answers or closes with a reason, and nothing of it stays.</summary>
public sealed class SocketFuzzTests
{
    private static readonly string[] s_words =
    [
        """{"type":"connection_init"}""", """{"type":"connection_init","payload":{"apiKey":null}}""", """{"type":"ping"}""", """{"type":"pong"}""",
        """{"id":"a","type":"complete"}""", """{"id":"b","type":"complete"}""",
        """{"id":"a","type":"subscribe","payload":{"query":"{ hello }"}}""", """{"id":"b","type":"subscribe","payload":{"query":"subscription { ticks { id long } }"}}""",
        """{"id":"c","type":"subscribe","payload":{"query":"{ broken }"}}""", """{"id":"d","type":"subscribe","payload":{"query":"{ thing { thing { thing { nowhere } } } }"}}""",
        """{"id":"\ud800","type":"subscribe","payload":{"query":"{ hello }"}}""", "{\"id\":\"\u0000\u2028\\\"<\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ hello }\"}}",
        """{"id":"e","type":"subscribe","payload":{"query":"{ echo(text: \"\ud83d\ude00\") }","variables":{"a":1e400}}}""",
        """{"type":"next","id":"a","payload":{}}""", """{"type":"connection_terminate"}""", "null", "\"type\"", "{", "", "\u0000", """{"type":{"type":"ping"}}""",
    ];

    [Fact]
    public async Task No_sequence_of_messages_breaks_the_server()
    {
        await using var server = await ToyServer.StartAsync(("RatePoints", 0), ("Mass:Live:MaxOperationsPerConnection", 3));
        // 1007 is said by the connection itself, of text that is no UTF-8.
        int[] allowed = [1000, 1007, 1009, 4400, 4401, 4409, 4429];
        for (var seed = 0; seed < 150; seed++)
        {
            var random = new Random(seed);
            await using var client = await LiveSocket.OpenAsync(server.Url);
            var closing = ReadAsync(client);
            try
            {
                if (random.Next(4) > 0)
                    await client.SayAsync(s_words[0]);
                for (var i = random.Next(1, 25); i > 0; i--)
                {
                    var word = Encoding.UTF8.GetBytes(s_words[random.Next(s_words.Length)]);
                    if (random.Next(8) == 0 && word.Length > 0)
                        word[random.Next(word.Length)] = (byte)random.Next(256);
                    await client.SayAsync(word, random.Next(40) == 0 ? WebSocketMessageType.Binary : WebSocketMessageType.Text, random.Next(20) > 0);
                    if (random.Next(3) == 0)
                        server.Happenings.Publish(new Happening(NewId.Next(), [TouchedThing.Of<ToySchema.Tick>(NewId.Next())]));
                }

                if (random.Next(2) == 0)
                    await client.EndAsync();
                else
                    client.Vanish();
            }
            catch (Exception e) when (e is WebSocketException or InvalidOperationException or OperationCanceledException { InnerException: IOException })
            {
                // The server has closed already.
            }

            var code = await closing;
            Assert.True(code is null || allowed.Contains(code.Value), $"Seed {seed} was closed with {code}.");
        }

        await Eventually.IsAsync(0, () => server.Connections.Count);
        await Eventually.IsAsync(0, () => server.Happenings.Listeners);
        Assert.All(server.Log.Entries, entry => Assert.Contains("secret connection string", entry.Exception?.Message ?? "", StringComparison.Ordinal));
        Assert.Contains("hello", (await server.PostAsync("{ hello }")).Text, StringComparison.Ordinal);
    }

    /// <summary>Reads to the end, and tells the code of the close; null when there was none.</summary>
    private static async Task<int?> ReadAsync(LiveSocket client)
    {
        try
        {
            return (await client.ClosedAsync()).Code;
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or InvalidOperationException or ObjectDisposedException)
        {
            return null;
        }
    }
}
