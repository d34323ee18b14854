using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Mass.Graph.Tests.Http.Live;

/// <summary>A client that says exactly what a test tells it to over a WebSocket.</summary>
internal sealed class LiveSocket : IAsyncDisposable
{
    public const string Ack = """{"type":"connection_ack"}""";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _patience = new(s_patience);

    private LiveSocket()
    {
    }

    public WebSocketCloseStatus? CloseStatus => _socket.CloseStatus;

    public string? Protocol => _socket.SubProtocol;

    public static async Task<LiveSocket> OpenAsync(Uri server, string? protocol = "graphql-transport-ws", params (string Name, string Value)[] headers)
    {
        var client = new LiveSocket();
        if (protocol is not null)
            client._socket.Options.AddSubProtocol(protocol);
        foreach (var (name, value) in headers)
            client._socket.Options.SetRequestHeader(name, value);
        client._socket.Options.CollectHttpResponseDetails = true;
        try
        {
            await client._socket.ConnectAsync(new UriBuilder(new Uri(server, "graphql")) { Scheme = "ws" }.Uri, client._patience.Token);
        }
        catch (WebSocketException e)
        {
            throw new NotOpenedException((int)client._socket.HttpStatusCode, e);
        }

        return client;
    }

    /// <summary>Opens a connection and is greeted.</summary>
    public static async Task<LiveSocket> GreetAsync(Uri server, string payload = "{}", params (string Name, string Value)[] headers)
    {
        var client = await OpenAsync(server, headers: headers);
        await client.SayAsync($$"""{"type":"connection_init","payload":{{payload}}}""");
        Assert.Equal(Ack, await client.HearAsync());
        return client;
    }

    public Task SayAsync(string text) => SayAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text);

    public Task SayAsync(byte[] bytes, WebSocketMessageType type, bool isWhole = true) => _socket.SendAsync(bytes, type, isWhole, _patience.Token);

    public Task SubscribeAsync(string id, string query, JsonObject? variables = null) =>
        SayAsync(new JsonObject { ["id"] = id, ["type"] = "subscribe", ["payload"] = new JsonObject { ["query"] = query, ["variables"] = variables } }.ToJsonString());

    /// <summary>The next message as it came; null when the server has closed instead.</summary>
    public async Task<string?> HearAsync()
    {
        using var text = new MemoryStream();
        var buffer = new byte[16_384];
        while (true)
        {
            var read = await _socket.ReceiveAsync(buffer, _patience.Token);
            if (read.MessageType == WebSocketMessageType.Close)
                return null;
            text.Write(buffer, 0, read.Count);
            if (read.EndOfMessage)
                return Encoding.UTF8.GetString(text.ToArray());
        }
    }

    /// <summary>The next message, of which the type and the id are told.</summary>
    public async Task<JsonNode> HearAsync(string type, string id)
    {
        var said = await HearAsync() ?? throw new InvalidOperationException($"Closed with {_socket.CloseStatus} {_socket.CloseStatusDescription} in place of {type}.");
        var message = JsonNode.Parse(said)!;
        Assert.Equal((type, id), ((string?)message["type"], (string?)message["id"]));
        return message["payload"] ?? new JsonObject();
    }

    /// <summary>Waits until the server closes, whatever it says before, and tells why it did.</summary>
    public async Task<(int Code, string Reason)> ClosedAsync()
    {
        while (await HearAsync() is not null)
        {
        }

        if (_socket.State == WebSocketState.CloseReceived)
            await EndAsync();
        return ((int)_socket.CloseStatus!, _socket.CloseStatusDescription ?? "");
    }

    public Task CloseAsync() => _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, _patience.Token);

    /// <summary>Says that it goes, while another reads what still comes.</summary>
    public Task EndAsync() => _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, _patience.Token);

    /// <summary>Goes away without a word.</summary>
    public void Vanish() => _socket.Abort();

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _patience.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The server has not taken the connection.</summary>
    public sealed class NotOpenedException(int status, Exception inner) : Exception($"The server answered {status}.", inner)
    {
        public int Status => status;
    }
}
