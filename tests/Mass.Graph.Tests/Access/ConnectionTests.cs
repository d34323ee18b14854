using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mass.Graph.Tests.Http;

namespace Mass.Graph.Tests.Access;

/// <summary>What one request of a connection says is forgotten with the next one.</summary>
public sealed class ConnectionTests
{
    private const string Key = "mass_one-key-for-tests-0123456789";
    private const string Query = "{viewer{isAuthenticated}}";

    [Fact]
    public async Task Requests_on_one_connection_have_callers_addresses_and_headers_of_their_own()
    {
        var gateway = await Gateway.StartAsync(
            "--Mass:Access:KeyInQuery", "true",
            "--Mass:Access:ApiKeys:0:Name", "office",
            "--Mass:Access:ApiKeys:0:Sha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key))),
            "--Mass:Access:ApiKeys:0:Grants:0", "mass:staff");
        try
        {
            using var connections = new CountedConnections(gateway.Address);
            for (var time = 0; time < 3; time++)
            {
                Assert.True(await IsKnown(connections.Client, HttpMethod.Post, "graphql", Key));
                Assert.False(await IsKnown(connections.Client, HttpMethod.Post, "graphql"));
                Assert.True(await IsKnown(connections.Client, HttpMethod.Get, $"graphql?apiKey={Key}&query={Query}"));
                Assert.False(await IsKnown(connections.Client, HttpMethod.Get, $"graphql?query={Query}"));
                Assert.False(await IsKnown(connections.Client, HttpMethod.Post, "graphql"));
            }

            Assert.Equal(1, connections.Count);
        }
        finally
        {
            await gateway.DisposeAsync();
        }
    }

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
}
