using System.ComponentModel.DataAnnotations;

namespace Mass.Graph.Live;

/// <summary>What subscriptions and long connections may take, in the configuration section <c>Mass:Live</c>.</summary>
internal sealed class LiveOptions
{
    public const string Section = "Mass:Live";

    /// <summary>
    /// Most changed things that wait for one subscription (default 256), each once however often it changed. A subscription for which more wait is ended with SLOW_CONSUMER.
    /// </summary>
    [Range(1, 100_000)]
    public int MaxWaitingChanges { get; set; } = 256;

    /// <summary>How many events are worked out at once (default 8). The others wait, apart from the operations that callers ask for, which therefore wait for no event.</summary>
    [Range(1, 1_000)]
    public int MaxConcurrentEvents { get; set; } = 8;

    /// <summary>Most long connections at once (default 10,000): WebSockets and event streams. More get 503 with Retry-After.</summary>
    [Range(1, 1_000_000)]
    public int MaxConnections { get; set; } = 10_000;

    /// <summary>
    /// Most long connections of one caller (default 100), who is told from others as for the limit of points. More get 429, or over a WebSocket that identifies itself late the close code 1013.
    /// </summary>
    [Range(1, 1_000_000)]
    public int MaxConnectionsPerCaller { get; set; } = 100;

    /// <summary>Most operations that run at once on one WebSocket (default 20), subscriptions included.</summary>
    [Range(1, 1_000)]
    public int MaxOperationsPerConnection { get; set; } = 20;

    /// <summary>Largest message of a client over a WebSocket, in bytes (default 65,536). A larger one closes the connection with 1009.</summary>
    [Range(1_024, 25_000_000)]
    public int MaxMessageBytes { get; set; } = 64 * 1024;

    /// <summary>How long a new WebSocket may take to send <c>connection_init</c> (default 00:00:10) before it is closed with 4408.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:10:00")]
    public TimeSpan InitTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a long connection on which nothing is said is given a sign of life (default 00:00:25): a ping over a WebSocket, a comment in an event stream.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "01:00:00")]
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(25);

    /// <summary>
    /// How long the other side may take to answer a ping or to take a message (default 00:00:30) before its connection is broken off.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "01:00:00")]
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);
}
