using System.Net.Http.Json;
using System.Text.Json;

namespace Mass.Graph.Tests.Access;

/// <summary>What one request of a connection says is forgotten with the next one.</summary>
public sealed class ConnectionTests
{
    private const string Key = "mass_one-key-for-tests-0123456789";

    [Fact]
    public async Task Requests_on_one_connection_have_callers_addresses_and_headers_of_their_own()
    {
        await using var disposing = new Started(await Gateway.StartAsync(
            "--Mass:Access:KeyInQuery", "true",
            "--Mass:Access:ApiKeys:0:Name", "office",
            "--Mass:Access:ApiKeys:0:Sha256", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Key))),
            "--Mass:Access:ApiKeys:0:Grants:0", "mass:staff"));
        var connections = 0;
        using var client = new HttpClient(new SocketsHttpHandler
        {
            MaxConnectionsPerServer = 1,
            ConnectCallback = async (context, cancellation) =>
            {
                connections++;
                var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, cancellation);
                return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
            },
        })
        {
            BaseAddress = disposing.Gateway.Address,
        };

        for (var time = 0; time < 3; time++)
        {
            Assert.True(await IsKnown(client, HttpMethod.Post, "graphql", Key));
            Assert.False(await IsKnown(client, HttpMethod.Post, "graphql"));
            Assert.True(await IsKnown(client, HttpMethod.Get, $"graphql?apiKey={Key}&query={Query}"));
            Assert.False(await IsKnown(client, HttpMethod.Get, $"graphql?query={Query}"));
            Assert.False(await IsKnown(client, HttpMethod.Post, "graphql"));
        }

        Assert.Equal(1, connections);
    }

    private const string Query = "{viewer{isAuthenticated}}";

    private static async Task<bool> IsKnown(HttpClient client, HttpMethod method, string path, string? key = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (method == HttpMethod.Post)
        {
            request.Content = JsonContent.Create(new { query = Query });
        }

        if (key is not null)
        {
            request.Headers.Add("X-Api-Key", key);
        }

        using var answer = await client.SendAsync(request);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("data").GetProperty("viewer").GetProperty("isAuthenticated").GetBoolean();
    }

    private sealed class Started(Gateway gateway) : IAsyncDisposable
    {
        public Gateway Gateway => gateway;

        public async ValueTask DisposeAsync() => await gateway.DisposeAsync();
    }
}
