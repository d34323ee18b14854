using System.Net;
using System.Text.Json;
using Mass.Graph.Explorer;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Mass.Graph.Tests.Explorer;

/// <summary>How the page's files are served, over stand-ins for them, so that these tests need no npm.</summary>
public sealed class ExplorerEndpointsTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("mass-explorer-");
    private readonly DirectoryInfo _folder;

    public ExplorerEndpointsTests()
    {
        _folder = _root.CreateSubdirectory("explorer");
        _folder.CreateSubdirectory("static/js");
        File.WriteAllText(Path.Combine(_root.FullName, "outside.txt"), "stand-in");
        File.WriteAllText(Path.Combine(_folder.FullName, "index.html"), "<title>stand-in</title>");
        File.WriteAllText(Path.Combine(_folder.FullName, "static/js/main.0a1b2c.js"), "// stand-in");
        File.WriteAllText(Path.Combine(_folder.FullName, "LICENSE"), "stand-in");
    }

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task The_address_without_its_slash_leads_to_the_one_with_it()
    {
        var response = await GetAsync("graphql/ui");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/graphql/ui/", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task The_page_may_only_load_from_and_talk_to_this_server()
    {
        var response = await GetAsync("graphql/ui/");
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("graphql/ui/", "no-cache")]
    [InlineData("graphql/ui/bcp-config.json", "no-cache")]
    [InlineData("graphql/ui/service-worker.js", "no-cache")]
    [InlineData("graphql/ui/static/js/main.0a1b2c.js", "public, max-age=31536000, immutable")]
    [InlineData("graphql/ui/static/js/gone.js", "no-cache")]
    public async Task Only_files_named_for_their_content_are_kept_by_the_browser(string address, string expected)
    {
        var response = await GetAsync(address);
        Assert.Equal(expected, response.Headers.GetValues("Cache-Control").Single());
    }

    [Fact]
    public async Task The_licence_can_be_read_as_text()
    {
        var response = await GetAsync("graphql/ui/LICENSE");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task There_is_no_service_worker_to_answer_in_the_servers_place() =>
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("graphql/ui/service-worker.js")).StatusCode);

    [Fact]
    public async Task The_page_is_told_to_talk_to_this_gateway_and_to_nobody_else()
    {
        var response = await GetAsync("graphql/ui/bcp-config.json");
        var config = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal("Mass", config.GetProperty("title").GetString());
        Assert.True(config.GetProperty("disableTelemetry").GetBoolean());
        Assert.True(config.GetProperty("useBrowserUrlAsEndpoint").GetBoolean());
        Assert.Equal("/graphql", new Uri(new Uri("http://localhost/graphql/ui/"), config.GetProperty("endpoint").GetString()).AbsolutePath);
        Assert.Equal(ExplorerConfig.StarterDocument, config.GetProperty("graphQLDocument").GetString());
    }

    [Fact]
    public async Task Without_its_files_the_page_says_how_to_get_them()
    {
        _folder.EnumerateFiles("index.html").Single().Delete();
        var response = await GetAsync("graphql/ui/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        var words = await response.Content.ReadAsStringAsync();
        Assert.Contains("Node.js 20", words, StringComparison.Ordinal);
        Assert.Contains("../schema.graphql", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gateway_told_to_do_without_the_page_has_none() =>
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("graphql/ui/", enabled: "false")).StatusCode);

    [Theory]
    [InlineData("graphql/ui/..%2foutside.txt")]
    [InlineData("graphql/ui/static/..%2f..%2f..%2foutside.txt")]
    public async Task No_address_leads_out_of_the_folder(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(address)).StatusCode);

    private async Task<HttpResponseMessage> GetAsync(string address, string enabled = "true")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("Mass:Explorer:Enabled", enabled)]);
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapExplorer(_folder.FullName);
        await app.StartAsync();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
        return await client.GetAsync(new Uri(address, UriKind.Relative));
    }
}
