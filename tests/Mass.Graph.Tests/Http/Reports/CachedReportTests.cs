using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Mass.Graph.Access.Credentials;
using Mass.Graph.Http.Reports;
using Mass.Graph.Persistence;
using Mass.Graph.Tests.Querying;
using Microsoft.Extensions.DependencyInjection;

namespace Mass.Graph.Tests.Http.Reports;

/// <summary>Answers of saved reports that the gateway keeps for those of whom it knows nothing.</summary>
public sealed partial class CachedReportTests
{
    private const string Seats = "/graphql/persisted/seats-and-vacancies";
    private const string Key = "the-key-of-staff-which-is-long-enough";
    private const int Burst = 600_000;

    [Fact]
    public async Task Nothing_is_kept_unless_it_is_said_how_much()
    {
        await using var server = await ReportServer.StartAsync();
        await server.GetAsync(Seats);
        await server.GetAsync(Seats);
        Assert.Equal((false, 0), (server.Cache.IsOn, server.Cache.Bytes));
    }

    [Theory]
    [InlineData(Seats)]
    [InlineData(Seats + "?first=3")]
    [InlineData(Seats + "?format=csv")]
    [InlineData(Seats + "?format=csv&bom=true")]
    [InlineData(Seats + "?format=ndjson")]
    [InlineData("/graphql?documentId=seats-and-vacancies")]
    public async Task A_kept_answer_is_the_one_that_is_worked_out_and_costs_a_request(string path)
    {
        await using var server = await Start(1_000_000);
        var plain = await (await ReportServer.Shared).GetAsync(path);
        var made = await server.GetAsync(path);
        var size = server.Cache.Bytes;
        Assert.True(size > made.Text.Length);
        var before = Left(made);
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Get, HttpMethod.Head })
        {
            if (method == HttpMethod.Head && path.StartsWith("/graphql?", StringComparison.Ordinal))
                continue;
            var kept = await server.GetAsync(path, method: method);
            Assert.Equal(method == HttpMethod.Head ? "" : plain.Text, kept.Text);
            Assert.Equal(Told(plain), Told(kept));
            Assert.Equal(Told(plain), Told(made));
            Assert.Equal(10, before - Left(kept));
            before = Left(kept);
        }

        Assert.Equal(plain.Text, made.Text);
        Assert.Equal(size, server.Cache.Bytes);
        Assert.Equal(HttpStatusCode.NotModified, (await server.GetAsync(path, made.Header("ETag"))).Status);
    }

    [Fact]
    public async Task A_kept_answer_is_compressed_for_those_who_take_it()
    {
        await using var server = await Start(1_000_000);
        var plain = await server.GetAsync(Seats + "?first=500");
        using var client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = server.Client.BaseAddress };
        Assert.Equal(plain.Text, await client.GetStringAsync(new Uri(Seats + "?first=500", UriKind.Relative)));
    }

    [Fact]
    public async Task Kept_answers_are_dropped_with_the_state_that_they_are_of()
    {
        await using var server = await Start(1_000_000);
        var first = await server.GetAsync(Seats);
        await server.GetAsync($"{Seats}?format=csv");
        server.Publish("2", GraphFixture.Records);
        var second = await server.GetAsync(Seats);
        Assert.NotEqual(first.Text, second.Text);
        Assert.Equal(second.Text, (await server.GetAsync(Seats)).Text);
        Assert.InRange(server.Cache.Bytes, second.Text.Length, second.Text.Length + 1_000);
    }

    [Fact]
    public async Task A_new_state_drops_them_before_anyone_asks()
    {
        var gateway = await Gateway.StartAsync("--Mass:Reports:CachedBytes", "1000000");
        try
        {
            var cache = gateway.Services.GetRequiredService<AnswerCache>();
            await gateway.Get("graphql/persisted/due-this-year");
            Assert.True(cache.Bytes > 0);
            var current = gateway.Services.GetRequiredService<CurrentAssociations>();
            current.Publish(current.All);
            Assert.Equal(0, cache.Bytes);
        }
        finally
        {
            await gateway.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?format=csv")]
    [InlineData("?format=ndjson")]
    public async Task What_is_too_large_to_be_kept_comes_whole_all_the_same(string form)
    {
        await using var server = await Start(8_000);
        var plain = await (await ReportServer.Shared).GetAsync(Seats + form);
        Assert.True(plain.Text.Length > 1_000);
        Assert.Equal(plain.Text, (await server.GetAsync(Seats + form)).Text);
        Assert.Equal(plain.Text, (await server.GetAsync(Seats + form)).Text);
        Assert.Equal(0, server.Cache.Bytes);
    }

    [Theory]
    [InlineData("?first=501")]
    [InlineData("?first=501&format=csv")]
    [InlineData("?first=0&after=nonsense")]
    [InlineData("?asOf=1000-01-01&first=-1")]
    public async Task An_answer_with_an_error_is_not_kept(string question)
    {
        await using var server = await Start(1_000_000);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var answer = await server.GetAsync(Seats + question);
            Assert.True(answer.HasErrors);
            Assert.Equal(("no-store", null), (answer.Header("Cache-Control"), answer.Header("ETag")));
        }

        Assert.Equal(0, server.Cache.Bytes);
    }

    [Fact]
    public async Task Those_who_say_who_they_are_neither_fill_it_nor_are_answered_from_it()
    {
        await using var server = await Start(
            1_000_000,
            "--Mass:Access:ApiKeys:0:Name", "staff",
            "--Mass:Access:ApiKeys:0:Sha256", Convert.ToHexStringLower(ApiKeys.Hash(Key)),
            "--Mass:Access:ApiKeys:0:Grants:0", "mass:staff");
        foreach (var isFilled in new[] { false, true })
        {
            if (isFilled)
                await server.GetAsync(Seats);
            var size = server.Cache.Bytes;
            Assert.Equal(isFilled, size > 0);
            using var request = new HttpRequestMessage(HttpMethod.Get, Seats);
            request.Headers.Add("X-Api-Key", Key);
            using var response = await server.Client.SendAsync(request);
            Assert.Equal((HttpStatusCode.OK, true), (response.StatusCode, response.Headers.CacheControl!.Private));
            Assert.True(Left(new Answer(response, "")) < Burst - 10);
            Assert.Equal(size, server.Cache.Bytes);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("&format=csv")]
    public async Task Many_who_ask_at_once_are_answered_with_what_is_worked_out_once(string form)
    {
        var path = $"{Seats}?first=500{form}";
        await using var alone = await Start(1_000_000);
        var one = await alone.GetAsync(path);

        await using var server = await Start(1_000_000);
        var all = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => server.GetAsync(path)));
        Assert.All(all, answer => Assert.Equal((one.Text, Told(one)), (answer.Text, Told(answer))));
        Assert.Equal(Burst - Left(one) + (39 * 10), Burst - all.Min(Left));
    }

    /// <summary>A server that keeps so many bytes, and on which points do not come back while a test runs.</summary>
    private static Task<ReportServer> Start(int bytes, params string[] more) =>
        ReportServer.StartAsync(["--Mass:Reports:CachedBytes", bytes.ToString(CultureInfo.InvariantCulture), "--Mass:Graph:RatePoints", "1", .. more]);

    private static (HttpStatusCode, string?, string?, string?, string?, string?) Told(Answer answer) =>
        (answer.Status, answer.ContentType, answer.Disposition, answer.Header("ETag"), answer.Header("Cache-Control"), answer.Header("Vary"));

    private static int Left(Answer answer) => int.Parse(Remaining().Match(answer.Header("RateLimit")!).Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(";r=([0-9]+)")]
    private static partial Regex Remaining();
}
