using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Mass.Graph.CommandLine;
using Mass.Graph.Persistence;
using Mass.Graph.Tests.Http;
using Mass.Graph.Tests.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace Mass.Graph.Tests.CommandLine;

/// <summary>What the gateway says between the moment in which it listens and the one in which it can answer.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TemporaryDatabase file = new("Pooling=False", import: true);

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Until_everything_is_loaded_it_is_alive_and_not_healthy_and_answers_nothing()
    {
        await using var app = MassHost.Build(["--urls", "http://127.0.0.1:0", "--ConnectionStrings:Mass", $"Data Source={file.File};Pooling=False", "--Mass:Graph:RetryAfter", "00:00:03"]);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await TextAsync(client, "alive"));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy: loading"), await TextAsync(client, "health"));

        var loading = app.Services.GetRequiredService<Loading>();
        loading.Begin(50);
        loading.Read(280_000);
        loading.PutTogether();
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy: loading, 1 of 50 associations, 280,000 rows read"), await TextAsync(client, "health"));

        // A key that may be one of the database is not refused before those are read.
        foreach (var path in new[] { "graphql?query={associations{totalCount}}", "graphql?format=xml", "graphql/persisted/finances", "graphql/schema.graphql", "graphql/ui/", "" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)) { Headers = { { "X-Api-Key", "mass_a-key-of-the-database" } } };
            using var response = await client.SendAsync(request);
            var answer = new Answer(response, await response.Content.ReadAsStringAsync());
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "3", "no-store", "LOADING"), (answer.Status, answer.Header("Retry-After"), answer.Header("Cache-Control"), answer.Code));
            Assert.Equal("The server has just started and is not ready yet (loading, 1 of 50 associations, 280,000 rows read). Try again soon.", answer.Message);
            Assert.False(answer.HasData);
        }

        await MassHost.Prepare(app, CancellationToken.None);
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await TextAsync(client, "health"));
        Assert.Equal((HttpStatusCode.OK, """{"data":{"associations":{"totalCount":1}}}"""), await TextAsync(client, "graphql?query={associations{totalCount}}"));
    }

    [Fact]
    public async Task The_program_listens_while_it_waits_for_its_database_and_says_where_it_answers_when_it_does()
    {
        await file.Start.PrepareAsync();
        var address = $"http://127.0.0.1:{FreePort()}";
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        using var holder = file.Open();
        var transaction = holder.BeginTransaction();
        using var program = Process.Start(MassProgram.Start(file.Folder, "--urls", address, "--ConnectionStrings:Mass", $"Data Source={file.File};Default Timeout=60"))!;
        try
        {
            await Eventually.IsAsync((HttpStatusCode.ServiceUnavailable, "Unhealthy: loading"), () => TextAsync(client, "health"), pauseInMilliseconds: 50);
            Assert.Equal(HttpStatusCode.OK, (await TextAsync(client, "alive")).Status);
            var said = MassProgram.ReadyAsync(program);
            Assert.False(said.IsCompleted);

            await transaction.DisposeAsync();
            Assert.StartsWith($"Mass answers at {address}/graphql", await said, StringComparison.Ordinal);
            Assert.Equal((HttpStatusCode.OK, "Healthy"), await TextAsync(client, "health"));
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync();
        }
    }

    [Fact]
    public async Task A_report_that_cannot_be_right_stops_a_start_that_has_loaded_everything()
    {
        var reports = Directory.CreateDirectory(Path.Combine(file.Folder, "reports"));
        await File.WriteAllTextAsync(Path.Combine(reports.FullName, "broken.graphql"), "query Broken { nothing }");

        var (exit, output, error) = await MassProgram.Run(
            file.Folder, "--urls", "http://127.0.0.1:0", "--ConnectionStrings:Mass", $"Data Source={file.File}", "--Mass:Reports:Folder", reports.FullName);

        Assert.Equal((1, ""), (exit, output));
        Assert.StartsWith("The report broken.graphql", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Text)> TextAsync(HttpClient client, string path)
    {
        try
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            return (response.StatusCode, await response.Content.ReadAsStringAsync());
        }
        catch (HttpRequestException)
        {
            // It does not listen yet.
            return default;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
