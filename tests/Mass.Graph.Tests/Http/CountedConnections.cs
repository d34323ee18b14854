using System.Net.Sockets;

namespace Mass.Graph.Tests.Http;

/// <summary>A client that tells how many connections it has opened: a server that ends one makes it open another.</summary>
internal sealed class CountedConnections : IDisposable
{
    public CountedConnections(Uri server) => Client = new(new SocketsHttpHandler
    {
        MaxConnectionsPerServer = 1,
        ConnectCallback = async (context, cancellation) =>
        {
            Count++;
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(context.DnsEndPoint, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    {
        BaseAddress = server,
    };

    public HttpClient Client { get; }

    public int Count { get; private set; }

    public void Dispose() => Client.Dispose();
}
