using Mass.Graph.Http.Rates;
using Mass.Graph.Live;
using Mass.Graph.Querying;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Http.Live;

/// <summary>Takes WebSockets on <c>/graphql</c>, and holds what each conversation needs.</summary>
internal sealed class LiveSockets(
    LiveOperations operations,
    LiveConnections connections,
    ILiveCredentials credentials,
    DocumentLookup documents,
    AnswerWriter answers,
    RateLimiter rates,
    Standing standing,
    OperationFaults faults,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    IOptions<LiveOptions> options,
    IOptions<GraphOptions> graph)
{
    public const string Protocol = "graphql-transport-ws";

    public LiveOperations Operations => operations;

    public ILiveCredentials Credentials => credentials;

    public DocumentLookup Documents => documents;

    public AnswerWriter Answers => answers;

    public RateLimiter Rates => rates;

    public Standing Standing => standing;

    public OperationFaults Faults => faults;

    public TimeProvider Clock => clock;

    public LiveOptions Options => options.Value;

    public GraphOptions Graph => graph.Value;

    public CancellationToken Stopping => lifetime.ApplicationStopping;

    public async Task HandleAsync(HttpContext http)
    {
        RequireOrigin(http.Request);
        var key = CallerKey.Of(http);
        new CallerRate(rates, clock, key, http.Response.Headers).Enter();
        using var place = connections.Enter(key);
        var isKnown = http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol, StringComparer.Ordinal);
        using var socket = await http.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = isKnown ? Protocol : null,
            KeepAliveInterval = Options.KeepAlive,
            KeepAliveTimeout = Options.Patience,
        });
        using var channel = new SocketChannel(socket, Options, clock);
        if (!isKnown)
            await channel.CloseAsync(SocketClosure.SubprotocolNotAcceptable, $"Subprotocol not acceptable: offer {Protocol}.");
        await new SocketConversation(this, http, channel, place).RunAsync();
    }

    /// <summary>
    /// Browsers let the pages of all origins open WebSockets and say which origin it is; so the server has to look. A request without an origin comes from no page.
    /// </summary>
    private void RequireOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        var isOwn = Uri.TryCreate(origin, UriKind.Absolute, out var uri) && string.Equals(uri.Authority, OwnAuthority(request, uri), StringComparison.OrdinalIgnoreCase);
        if (origin.Length > 0 && !isOwn && !graph.Value.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase))
        {
            throw new RequestRefusedException(
                StatusCodes.Status403Forbidden,
                ErrorCodes.OriginNotAllowed,
                $"Pages of \"{ShortText.Of(origin, 80)}\" may not connect. Let the server's {GraphOptions.Section}:{nameof(GraphOptions.AllowedOrigins)} name the origin.");
        }
    }

    /// <summary>The host that was asked, without the port that goes without saying in the scheme of the page.</summary>
    private static string OwnAuthority(HttpRequest request, Uri page) =>
        request.Host.Port is { } port && port == new UriBuilder(page.Scheme, "host").Uri.Port ? request.Host.Host : request.Host.Value ?? "";
}
