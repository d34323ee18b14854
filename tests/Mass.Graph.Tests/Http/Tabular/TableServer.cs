using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Mass.Graph.Http;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Querying;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Tests.Http.Tabular;

/// <summary>The transport over the gateway's graph, on a real socket, with a state that a test can change.</summary>
public sealed class TableServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _begun;

    private TableServer(Snapshot snapshot, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        Snapshot = snapshot;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(Log);
        builder.Services.AddMassGraphHttp();
        builder.Services.AddSingleton(services =>
        {
            var most = services.GetRequiredService<IOptions<GraphOptions>>().Value.MaxNodes;
            return new GraphRuntime(GraphFixture.SchemaOf, _ =>
            {
                Interlocked.Increment(ref _begun);
                return new RequestState(Snapshot, GraphFixture.Today, most).AsUserContext();
            });
        });
        _app = builder.Build();
        _app.UseMassGraphHttp();
        _app.UseRouting();
        _app.MapMassGraph();
    }

    internal Snapshot Snapshot { get; set; }

    internal RecordedLog Log { get; } = new();

    /// <summary>How often a state was taken for an operation.</summary>
    public int Begun => _begun;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.None });

    internal static async Task<TableServer> StartAsync(Snapshot snapshot, params (string Option, object Value)[] options)
    {
        var server = new TableServer(
            snapshot, options.Select(o => KeyValuePair.Create($"Mass:Graph:{o.Option}", Convert.ToString(o.Value, CultureInfo.InvariantCulture))));
        await server._app.StartAsync();
        server.Client.BaseAddress = new Uri(server._app.Urls.Single());
        return server;
    }

    /// <summary>Sends a document by GET with a format, and what else the URL shall say.</summary>
    public Task<Answer> GetAsync(string query, string? format = "csv", string more = "", string? variables = null, string? accept = null) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, Path(query, format, more, variables)), accept);

    public Task<Answer> PostAsync(string query, string? accept = null, string path = "/graphql")
    {
        var content = new StringContent(JsonSerializer.Serialize(new { query }), MediaTypeHeaderValue.Parse("application/json"));
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = content }, accept);
    }

    /// <summary>The text of a table, after its status was found to be good.</summary>
    public async Task<string> TableAsync(string query, string format = "csv", string more = "", string? variables = null)
    {
        var answer = await GetAsync(query, format, more, variables);
        Assert.True(answer.Status == System.Net.HttpStatusCode.OK, answer.Text);
        return answer.Text;
    }

    public static Uri Path(string query, string? format, string more = "", string? variables = null) => new(
        $"/graphql?query={Uri.EscapeDataString(query)}{(format is null ? "" : $"&format={format}")}{more}{(variables is null ? "" : $"&variables={Uri.EscapeDataString(variables)}")}",
        UriKind.Relative);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<Answer> SendAsync(HttpRequestMessage request, string? accept)
    {
        using (request)
        {
            if (accept is not null)
                request.Headers.TryAddWithoutValidation("Accept", accept);
            using var response = await Client.SendAsync(request);
            return new Answer(response, await response.Content.ReadAsStringAsync());
        }
    }
}
