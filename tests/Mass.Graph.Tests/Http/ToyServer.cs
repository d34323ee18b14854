using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Mass.Graph.Http;
using Mass.Graph.Http.Live;
using Mass.Graph.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mass.Graph.Tests.Http;

/// <summary>The transport over the toy graph, on a real socket.</summary>
public sealed class ToyServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TaskCompletionSource _hold = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _entered = new(0);

    private ToyServer(IEnumerable<KeyValuePair<string, string?>> settings, Action<IServiceCollection>? more)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(Log);
        builder.Services.AddMassGraphHttp();
        builder.Services.AddSingleton(_ => new GraphRuntime(
            audience => ToySchema.Build(_hold.Task, () => _entered.Release()),
            _ => new Dictionary<string, object?> { ["who"] = "somebody" }));
        more?.Invoke(builder.Services);
        _app = builder.Build();
        _app.UseMassGraphHttp();
        _app.UsePathBase("/base");
        _app.UseRouting();
        _app.MapMassGraph();
    }

    public HttpClient Client { get; private set; } = null!;

    internal RecordedLog Log { get; } = new();

    internal IServiceProvider Services => _app.Services;

    internal DocumentCache Documents => _app.Services.GetRequiredService<DocumentCache>();

    internal Happenings Happenings => _app.Services.GetRequiredService<Happenings>();

    internal LiveConnections Connections => _app.Services.GetRequiredService<LiveConnections>();

    public Uri Url => Client.BaseAddress!;

    public static Task<ToyServer> StartAsync(params (string Option, object Value)[] options) => StartAsync(null, options);

    internal static async Task<ToyServer> StartAsync(Action<IServiceCollection>? more, params (string Option, object Value)[] options)
    {
        var server = new ToyServer(
            options.Select(o => KeyValuePair.Create(o.Option.StartsWith("Mass:", StringComparison.Ordinal) ? o.Option : $"Mass:Graph:{o.Option}", o.Value.ToString())), more);
        await server._app.StartAsync();
        server.Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(server._app.Urls.Single()),
            Timeout = TimeSpan.FromMinutes(2),
        };
        return server;
    }

    /// <summary>Waits until the field <c>held</c> is being answered.</summary>
    public Task HeldAsync() => _entered.WaitAsync();

    public void Release() => _hold.TrySetResult();

    public Task<Answer> PostAsync(string query, object? variables = null, string? accept = null, string? operationName = null) =>
        SendAsync(HttpMethod.Post, "/graphql", JsonSerializer.Serialize(new { query, variables, operationName }), accept);

    public Task<Answer> PostBodyAsync(string body, string? accept = null, string contentType = "application/json") =>
        SendAsync(HttpMethod.Post, "/graphql", body, accept, contentType);

    public async Task<Answer> SendAsync(
        HttpMethod method, string path, string? body = null, string? accept = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } };
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return await SendAsync(request);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using var response = await Client.SendAsync(request);
        return new Answer(response, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Stops as a server does that is told to.</summary>
    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Release();
        Client?.Dispose();
        await _app.DisposeAsync();
        _entered.Dispose();
    }
}
