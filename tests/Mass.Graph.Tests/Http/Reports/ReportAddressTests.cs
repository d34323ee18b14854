using System.Net;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Http.Reports;

/// <summary>What the address of a report takes, and how its answer is kept.</summary>
public sealed class ReportAddressTests
{
    private const string Seats = "/graphql/persisted/seats-and-vacancies";

    [Fact]
    public async Task A_copy_is_good_until_the_data_the_question_or_the_form_is_another()
    {
        await using var server = await ReportServer.StartAsync();
        var first = await server.GetAsync(Seats);
        var tag = first.Header("ETag")!;
        Assert.StartsWith("W/\"", tag, StringComparison.Ordinal);
        Assert.Equal("public, max-age=60", first.Header("Cache-Control"));
        Assert.Contains("Accept", first.Header("Vary"), StringComparison.Ordinal);

        foreach (var known in new[] { tag, $"\"other\", {tag}" })
        {
            var again = await server.GetAsync(Seats, known);
            Assert.Equal((HttpStatusCode.NotModified, "", tag), (again.Status, again.Text, again.Header("ETag")));
        }

        // Any copy would do for the star, and nothing says that the question is one that has an answer.
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync(Seats, "*")).Status);
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync(Seats, "\"other\"")).Status);
        foreach (var other in new[] { "?isVacant=true", "?format=csv", "?format=csv&bom=true", "?format=ndjson", "?asOf=2026-01-01" })
        {
            var answer = await server.GetAsync(Seats + other, tag);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Equal(HttpStatusCode.NotModified, (await server.GetAsync(Seats + other, answer.Header("ETag"))).Status);
        }

        Assert.Equal(HttpStatusCode.NotModified, (await server.GetAsync($"{Seats}?variables={{}}", tag)).Status);
        server.Publish("2", GraphFixture.Records);
        var later = await server.GetAsync(Seats, tag);
        Assert.Equal(HttpStatusCode.OK, later.Status);
        Assert.NotEqual(tag, later.Header("ETag"));
    }

    [Fact]
    public async Task The_time_for_which_a_copy_is_good_can_be_set()
    {
        await using var server = await ReportServer.StartAsync("--Mass:Reports:MaxAge", "00:00:00");
        Assert.Equal("public, no-cache", (await server.GetAsync(Seats)).Header("Cache-Control"));
    }

    [Fact]
    public async Task The_cost_is_told_to_the_one_who_asks_for_it_and_kept_by_nobody()
    {
        var server = await ReportServer.Shared;
        using var request = new HttpRequestMessage(HttpMethod.Get, Seats);
        request.Headers.Add("GraphQL-Cost", "report");
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(("no-store", null), (response.Headers.CacheControl!.ToString(), response.Headers.ETag));
    }

    [Fact]
    public async Task A_tool_that_tries_the_address_of_the_server_learns_what_is_there() =>
        Assert.Contains("/graphql/persisted/", (await (await ReportServer.Shared).GetAsync("/")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task HEAD_tells_what_GET_would_without_the_answer()
    {
        var server = await ReportServer.Shared;
        var head = await server.GetAsync(Seats, method: HttpMethod.Head);
        Assert.Equal((HttpStatusCode.OK, "", (await server.GetAsync(Seats)).Header("ETag")), (head.Status, head.Text, head.Header("ETag")));
    }

    [Fact]
    public async Task An_answer_with_an_error_is_not_kept()
    {
        var server = await ReportServer.Shared;
        foreach (var form in new[] { "", "&format=csv" })
        {
            var answer = await server.GetAsync($"{Seats}?first=501{form}");
            Assert.Equal("HC0051", answer.Code);
            Assert.Equal(("no-store", null), (answer.Header("Cache-Control"), answer.Header("ETag")));
            Assert.Equal(form == "" ? HttpStatusCode.OK : HttpStatusCode.BadRequest, answer.Status);
        }
    }

    [Theory]
    [InlineData("/graphql/persisted/nope", HttpStatusCode.NotFound, "HC0020", "nope")]
    [InlineData("/graphql/persisted/nope?format=csv", HttpStatusCode.NotFound, "HC0020", "reports")]
    [InlineData(Seats + "?vacant=true", HttpStatusCode.BadRequest, "HC0009", "isVacant")]
    [InlineData(Seats + "?isVacant=maybe", HttpStatusCode.BadRequest, "HC0016", "true or false")]
    [InlineData(Seats + "?first=many", HttpStatusCode.BadRequest, "HC0016", "Give a number")]
    [InlineData(Seats + "?first=1&first=2", HttpStatusCode.BadRequest, "HC0009", "2 times")]
    [InlineData(Seats + "?first=1&variables={\"first\":2}", HttpStatusCode.BadRequest, "HC0009", "once")]
    [InlineData(Seats + "?variables=[]", HttpStatusCode.BadRequest, "HC0009", "object")]
    [InlineData(Seats + "?variables={\"vacant\":true}", HttpStatusCode.BadRequest, "HC0009", "isVacant")]
    [InlineData(Seats + "?variables={", HttpStatusCode.BadRequest, "HC0011", "variables")]
    [InlineData(Seats + "?asOf=2026-02-30", HttpStatusCode.BadRequest, "HC0016", "2026-01-31")]
    [InlineData("/graphql/persisted/coverage-by-tier?by=everything", HttpStatusCode.BadRequest, "HC0016", "ROUND_TABLE or")]
    [InlineData("/graphql/persisted/coverage-by-tier?planYear=2024,2025", HttpStatusCode.BadRequest, "HC0016", "several parameters")]
    [InlineData(Seats + "?format=xlsx", HttpStatusCode.BadRequest, "HC0009", "xlsx")]
    [InlineData("/graphql/persisted/what-changed?plan=mass-2024-2029", HttpStatusCode.BadRequest, "HC0009", "since")]
    public async Task What_an_address_gets_wrong_is_told(string path, HttpStatusCode status, string code, string word)
    {
        var server = await ReportServer.Shared;
        var answer = await server.GetAsync(path);
        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Contains(word, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_are_written_as_several_parameters_or_as_JSON_and_empty_ones_are_absent()
    {
        var server = await ReportServer.Shared;
        var both = await server.GetAsync("/graphql/persisted/coverage-by-tier?planYear=2024&planYear=2025&by=whole&format=csv");
        Assert.Equal(both.Text, (await server.GetAsync("/graphql/persisted/coverage-by-tier?planYear=[2024,2025]&by=WHOLE&association=&format=csv")).Text);
        Assert.Equal(both.Text, (await server.GetAsync("/graphql/persisted/coverage-by-tier?variables={\"planYear\":[2024,2025],\"by\":\"WHOLE\"}&format=csv")).Text);
        Assert.Equal(7, both.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Variables_can_be_posted_and_nothing_else()
    {
        var server = await ReportServer.Shared;
        Assert.Equal((await server.GetAsync($"{Seats}?isVacant=true")).Text, (await server.PostAsync(Seats, """{"variables": {"isVacant": true}}""")).Text);
        Assert.Equal("HC0009", (await server.PostAsync(Seats, """{"query": "{ __typename }"}""")).Code);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await server.GetAsync(Seats, method: HttpMethod.Delete)).Status);
    }
}
