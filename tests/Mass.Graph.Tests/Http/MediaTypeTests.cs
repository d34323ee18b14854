using System.Net;

namespace Mass.Graph.Tests.Http;

public sealed class MediaTypeTests(ToyServerFixture fixture) : IClassFixture<ToyServerFixture>
{
    private const string Json = "application/json; charset=utf-8";
    private const string Response = "application/graphql-response+json; charset=utf-8";
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    private readonly ToyServer _server = fixture.Server;

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("application/json", Json)]
    [InlineData("application/graphql-response+json", Response)]
    [InlineData("APPLICATION/GraphQL-Response+JSON", Response)]
    [InlineData("application/graphql-response+json; charset=utf-8", Response)]
    [InlineData("application/graphql-response+json; charset=\"UTF-8\"", Response)]
    [InlineData("application/graphql-response+json, application/json", Response)]
    [InlineData("application/json, application/graphql-response+json", Json)]
    [InlineData("application/graphql-response+json;q=0.8, application/json;q=0.9", Json)]
    [InlineData("application/json;q=0.5, */*;q=0.9", Response)]
    [InlineData("application/json;q=0, */*", Response)]
    [InlineData("text/html, */*;q=0.1", Json)]
    [InlineData("nonsense, application/graphql-response+json", Response)]
    public async Task The_kind_of_answer_follows_the_weights_and_exactness_of_Accept(string? accept, string expected)
    {
        var answer = await _server.PostAsync("{ hello }", accept: accept);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(expected, answer.ContentType);
        Assert.Equal("Accept, Accept-Encoding, Authorization, X-Api-Key", answer.Header("Vary"));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;charset=utf-16")]
    [InlineData("application/json;q=0")]
    [InlineData("nonsense")]
    public async Task An_answer_that_nobody_offers_is_refused_with_406(string accept)
    {
        var answer = await _server.PostAsync("{ hello }", accept: accept);
        Assert.Equal(HttpStatusCode.NotAcceptable, answer.Status);
        Assert.Equal("HC0063", answer.Code);
        Assert.Contains("application/graphql-response+json", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_is_sent_to_the_explorer_under_the_path_base()
    {
        var answer = await _server.SendAsync(HttpMethod.Get, "/base/graphql", accept: Browser);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal("/base/graphql/ui/", answer.Header("Location"));
    }

    [Fact]
    public async Task A_browser_that_brings_a_query_gets_its_answer() =>
        Assert.Equal(Json, (await _server.SendAsync(HttpMethod.Get, "/graphql?query={hello}", accept: Browser)).ContentType);

    [Fact]
    public async Task A_tool_without_a_query_is_told_so()
    {
        var answer = await _server.SendAsync(HttpMethod.Get, "/graphql", accept: "*/*");
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("HC0013", answer.Code);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=utf-16")]
    public async Task A_body_of_another_type_is_refused_with_415(string contentType)
    {
        var answer = await _server.PostBodyAsync("""{"query":"{ hello }"}""", contentType: contentType);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
        Assert.Equal("UNSUPPORTED_MEDIA_TYPE", answer.Code);
    }

    [Fact]
    public async Task A_compressed_body_is_refused_with_415()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StringContent("""{"query":"{ hello }"}""", null, "application/json");
        request.Content.Headers.ContentEncoding.Add("gzip");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await _server.SendAsync(request)).Status);
    }
}
