using Mass.Domain;
using Mass.Graph.CommandLine;
using Mass.Graph.Http.Reports;
using Mass.Graph.Persistence;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Differential;
using Mass.Graph.Tests.Querying;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mass.Graph.Tests.Http.Reports;

/// <summary>The gateway over the shipped plan and the fictitious association, without a database, on a free port of the loopback.</summary>
internal sealed class ReportServer : IAsyncDisposable
{
    private static readonly Lazy<Task<ReportServer>> LazyShared = new(() => StartAsync());
    private readonly WebApplication app;

    private ReportServer(WebApplication app, HttpClient client) => (this.app, Client) = (app, client);

    /// <summary>One for all tests that change nothing; it ends with the process.</summary>
    public static Task<ReportServer> Shared => LazyShared.Value;

    public HttpClient Client { get; }

    public SavedReports Reports => app.Services.GetRequiredService<SavedReports>();

    public AnswerCache Cache => app.Services.GetRequiredService<AnswerCache>();

    public RecordedLog Log { get; private init; } = null!;

    public static async Task<ReportServer> StartAsync(params string[] settings)
    {
        var log = new RecordedLog();
        var app = MassHost.Build(["--urls", "http://127.0.0.1:0", "--Mass:Snapshots:RefreshInterval", "1.00:00:00", .. settings], builder =>
        {
            builder.Logging.AddProvider(log);
            ComparedAnswers.Into(builder.Services);
        });
        Publish(app, "1", GraphFixture.Records, GraphFixture.Fictitious.Associations[0]);
        try
        {
            await app.Services.GetRequiredService<SavedReports>().StartAsync();
            app.Services.GetRequiredService<Loading>().End();
            await app.StartAsync();
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        return new ReportServer(app, new HttpClient { BaseAddress = new Uri(app.Urls.Single()) }) { Log = log };
    }

    /// <summary>Makes another state the one that is read.</summary>
    public void Publish(string revision, params AssociationRecords[] associations) => Publish(app, revision, associations);

    public async Task<Answer> GetAsync(string path, string? tag = null, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        var response = await Client.SendAsync(request);
        return new Answer(response, await response.Content.ReadAsStringAsync());
    }

    public async Task<Answer> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        var response = await Client.PostAsync(new Uri(path, UriKind.Relative), content);
        return new Answer(response, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private static void Publish(WebApplication app, string revision, params AssociationRecords[] associations) =>
        app.Services.GetRequiredService<SnapshotStore>().Publish(associations, revision);
}
