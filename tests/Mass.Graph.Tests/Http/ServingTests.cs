using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Tests.Http;

public sealed class ServingTests
{
    [Fact]
    public async Task An_operation_that_runs_too_long_is_stopped()
    {
        await using var server = await ToyServer.StartAsync(("Timeout", "00:00:00.050"));
        var answer = await server.PostAsync("{ endless }");
        Assert.Equal("HC0045", answer.Code);
        Assert.False((await server.PostAsync("{ hello }")).HasErrors);
    }

    [Fact]
    public async Task More_operations_than_run_and_wait_are_told_to_come_back()
    {
        await using var server = await ToyServer.StartAsync(("MaxConcurrentOperations", 1), ("MaxQueuedOperations", 0), ("RetryAfter", "00:00:07"));
        var first = server.PostAsync("{ held }");
        await server.HeldAsync();

        var refused = await server.PostAsync("{ hello }");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Equal("OVERLOADED", refused.Code);
        Assert.Equal("7", refused.Header("Retry-After"));

        server.Release();
        Assert.Equal("released", (await first).Data.GetProperty("held").GetString());
        Assert.False((await server.PostAsync("{ hello }")).HasErrors);
    }

    [Fact]
    public async Task Operations_that_wait_are_answered_in_their_turn()
    {
        await using var server = await ToyServer.StartAsync(("MaxConcurrentOperations", 1), ("MaxQueuedOperations", 8));
        var first = server.PostAsync("{ held }");
        await server.HeldAsync();
        var waiting = Enumerable.Range(0, 8).Select(_ => server.PostAsync("{ hello }")).ToArray();
        server.Release();
        await first;
        Assert.All(await Task.WhenAll(waiting), answer => Assert.False(answer.HasErrors, answer.Text));
    }

    [Fact]
    public async Task A_client_that_goes_away_frees_its_place()
    {
        await using var server = await ToyServer.StartAsync(("MaxConcurrentOperations", 1), ("MaxQueuedOperations", 1));
        using (var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={held endless}"))
        using (var left = new CancellationTokenSource())
        {
            var gone = server.Client.SendAsync(request, left.Token);
            await server.HeldAsync();
            await left.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        }

        server.Release();
        Assert.False((await server.PostAsync("{ hello }")).HasErrors);
        Assert.Empty(server.Log.Entries);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Answers_are_compressed_for_those_who_take_it(string encoding)
    {
        await using var server = await ToyServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={hello thing{long}}");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        request.Headers.TryAddWithoutValidation("Accept", "application/graphql-response+json");
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.Single());
        Assert.Equal(["Accept", "Accept-Encoding", "Authorization", "X-Api-Key"], response.Headers.Vary.Order());
        await using var body = await response.Content.ReadAsStreamAsync();
        await using Stream plain = encoding == "br" ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        Assert.Contains("It's", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_fits_into_a_packet_is_sent_as_it_is_with_its_length()
    {
        await using var server = await ToyServer.StartAsync();
        foreach (var (length, isCompressed) in new[] { (10, false), (1_300, false), (1_500, true) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={{echo(text:\"{new string('x', length)}\")}}");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
            using var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            Assert.Equal(isCompressed ? ["br"] : [], response.Content.Headers.ContentEncoding);
            Assert.Equal(isCompressed ? null : length + 20, response.Content.Headers.ContentLength);
            Assert.Contains("Accept-Encoding", response.Headers.Vary);
        }
    }

    [Fact]
    public async Task Whoever_takes_no_compression_is_told_that_others_get_another_answer()
    {
        await using var server = await ToyServer.StartAsync();
        using var response = await server.Client.GetAsync(new Uri("/graphql?query={thing{long}}", UriKind.Relative));
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    [Fact]
    public async Task Only_the_pages_of_allowed_origins_may_call()
    {
        await using var closed = await ToyServer.StartAsync();
        await using var open = await ToyServer.StartAsync(("AllowedOrigins:0", "https://reports.example.org"));
        Assert.Null((await PreflightAsync(closed, "https://reports.example.org")).Header("Access-Control-Allow-Origin"));
        Assert.Null((await PreflightAsync(open, "https://evil.example.org")).Header("Access-Control-Allow-Origin"));
        var allowed = await PreflightAsync(open, "https://reports.example.org");
        Assert.Equal("https://reports.example.org", allowed.Header("Access-Control-Allow-Origin"));
        Assert.Null(allowed.Header("Access-Control-Allow-Credentials"));
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/alive")]
    public async Task The_gateway_tells_its_health(string path)
    {
        await using var server = await ToyServer.StartAsync();
        var answer = await server.SendAsync(HttpMethod.Get, path);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("Healthy", answer.Text);
    }

    [Theory]
    [InlineData("MaxDepth", 0)]
    [InlineData("MaxDepth", 26)]
    [InlineData("MaxBodyBytes", -1)]
    [InlineData("Timeout", "00:00:00")]
    [InlineData("AllowedOrigins:0", "*")]
    [InlineData("AllowedOrigins:0", "https://example.org/path")]
    public async Task An_option_out_of_its_range_stops_the_start_and_is_named(string option, object value)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => ToyServer.StartAsync((option, value)));
        Assert.Contains(option.Split(':')[0] == "AllowedOrigins" ? "web origin" : option, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_that_does_not_exist_stops_the_start()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => ToyServer.StartAsync(("MaxDeph", 3)));
        Assert.Contains("MaxDeph", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<Answer> PreflightAsync(ToyServer server, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.TryAddWithoutValidation("Origin", origin);
        request.Headers.TryAddWithoutValidation("Access-Control-Request-Method", "POST");
        request.Headers.TryAddWithoutValidation("Access-Control-Request-Headers", "content-type");
        return await server.SendAsync(request);
    }
}
