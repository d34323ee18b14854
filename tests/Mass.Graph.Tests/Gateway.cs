using System.Text;
using System.Text.Json.Nodes;
using Mass.Graph.CommandLine;
using Mass.Graph.Tests.Differential;
using Microsoft.AspNetCore.Builder;

namespace Mass.Graph.Tests;

/// <summary>The gateway itself, with the shipped plan in a database of its own, on a free port of the loopback.</summary>
public class Gateway : IAsyncLifetime
{
    private readonly string[] settings;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mass-");
    private readonly HttpClient client = new();
    private WebApplication? app;

    public Gateway()
        : this([])
    {
    }

    internal Gateway(params string[] settings) => this.settings = settings;

    /// <summary>The server's root, with its port.</summary>
    public Uri Address => new(app!.Urls.Single());

    internal IServiceProvider Services => app!.Services;

    /// <summary>The file of its database.</summary>
    protected string Database => Path.Combine(folder.FullName, "mass.db");

    /// <summary>What the database gets before the gateway starts, beside the shipped plan.</summary>
    /// <param name="database">Where the database is.</param>
    protected virtual Task Fill(IReadOnlyList<string> database) => Task.CompletedTask;

    /// <summary>What is added to the gateway before it is built.</summary>
    /// <param name="builder">What it is built from.</param>
    protected virtual void Configure(WebApplicationBuilder builder)
    {
    }

    public async Task InitializeAsync()
    {
        string[] database = ["--ConnectionStrings:Mass", $"Data Source={Database}"];
        await Fill(database);
        app = MassHost.Build(["--urls", "http://127.0.0.1:0", .. database, .. settings], builder =>
        {
            Configure(builder);
            ComparedAnswers.Into(builder.Services);
        });
        await MassHost.Prepare(app, CancellationToken.None);
        await app.StartAsync();
        client.BaseAddress = Address;
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await app!.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    /// <summary>Starts a gateway with other settings than the usual ones.</summary>
    internal static async Task<Gateway> StartAsync(params string[] settings)
    {
        var gateway = new Gateway(settings);
        await gateway.InitializeAsync();
        return gateway;
    }

    /// <summary>Asks for an address with headers, and gives the answer with its status and headers.</summary>
    internal async Task<Http.Answer> Get(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(request);
        return new Http.Answer(response, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a document with headers, and gives the answer with its status and headers.</summary>
    internal async Task<Http.Answer> Send(string query, JsonObject? variables = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("graphql", UriKind.Relative));
        var body = new JsonObject { ["query"] = query, ["variables"] = variables?.DeepClone() };
        request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(request);
        return new Http.Answer(response, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a document and gives the whole answer.</summary>
    public async Task<JsonNode> Ask(string query, JsonObject? variables = null, string? operation = null)
    {
        var body = new JsonObject { ["query"] = query, ["variables"] = variables?.DeepClone(), ["operationName"] = operation };
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("graphql", UriKind.Relative), content);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
