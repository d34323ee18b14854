using System.Text;
using System.Text.Json.Nodes;
using Mass.Graph.CommandLine;
using Microsoft.AspNetCore.Builder;

namespace Mass.Graph.Tests;

/// <summary>The gateway itself, with the shipped plan in a database of its own, on a free port of the loopback.</summary>
public class Gateway : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mass-");
    private readonly HttpClient client = new();
    private WebApplication? app;

    /// <summary>The server's root, with its port.</summary>
    public Uri Address => new(app!.Urls.Single());

    /// <summary>What the database gets before the gateway starts, beside the shipped plan.</summary>
    /// <param name="settings">Where the database is.</param>
    protected virtual Task Fill(IReadOnlyList<string> settings) => Task.CompletedTask;

    public async Task InitializeAsync()
    {
        string[] settings = ["--ConnectionStrings:Mass", $"Data Source={Path.Combine(folder.FullName, "mass.db")}"];
        await Fill(settings);
        app = MassHost.Build(["--urls", "http://127.0.0.1:0", .. settings]);
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

    /// <summary>Sends a document and gives the whole answer.</summary>
    public async Task<JsonNode> Ask(string query, JsonObject? variables = null, string? operation = null)
    {
        var body = new JsonObject { ["query"] = query, ["variables"] = variables?.DeepClone(), ["operationName"] = operation };
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("graphql", UriKind.Relative), content);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
