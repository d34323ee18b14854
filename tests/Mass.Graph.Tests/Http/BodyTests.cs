using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Mass.Graph.Tests.Http;

public sealed class BodyTests(ToyServerFixture fixture) : IClassFixture<ToyServerFixture>
{
    private readonly ToyServer _server = fixture.Server;

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("{")]
    [InlineData("""{"query":"{ hello }" """)]
    [InlineData("""{"query":"{ hello }"} x""")]
    [InlineData("""{"query":"{ hello }",}""")]
    [InlineData("""{"query":'{ hello }'}""")]
    [InlineData("""{"query":"{ hello }" /* why */}""")]
    [InlineData("nope")]
    public async Task A_body_that_is_no_JSON_is_refused_with_400(string body)
    {
        var answer = await _server.PostBodyAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("HC0011", answer.Code);
        Assert.StartsWith("The body is ", answer.Message, StringComparison.Ordinal);
        Assert.False(answer.HasData);
    }

    [Theory]
    [InlineData("5", "a number")]
    [InlineData("\"{ hello }\"", "a string")]
    [InlineData("null", "null")]
    [InlineData("true", "a boolean")]
    [InlineData("[]", "batches are not taken")]
    [InlineData("""[{"query":"{ hello }"}]""", "batches are not taken")]
    [InlineData("""{"query":5}""", "\"query\" is a number; it must be a string")]
    [InlineData("""{"query":{}}""", "\"query\" is an object; it must be a string")]
    [InlineData("""{"query":["{ hello }"]}""", "\"query\" is an array; it must be a string")]
    [InlineData("""{"query":true}""", "\"query\" is a boolean; it must be a string")]
    [InlineData("""{"query":"{ hello }","operationName":{}}""", "\"operationName\" is an object")]
    [InlineData("""{"query":"{ hello }","variables":[]}""", "\"variables\" is an array; it must be an object")]
    [InlineData("""{"query":"{ hello }","variables":"{}"}""", "\"variables\" is a string")]
    [InlineData("""{"query":"{ hello }","extensions":0}""", "\"extensions\" is a number")]
    public async Task A_member_of_the_wrong_type_is_refused_with_400_and_named(string body, string said)
    {
        var answer = await _server.PostBodyAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("HC0009", answer.Code);
        Assert.Contains(said, answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"query":null}""")]
    [InlineData("""{"variables":{}}""")]
    public async Task A_request_without_a_document_is_refused_with_400(string body)
    {
        var answer = await _server.PostBodyAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("HC0013", answer.Code);
    }

    [Theory]
    [InlineData("""{"query":"{ hello }","query":"{ nothing }"}""", "$.query")]
    [InlineData("""{"query":"{ hello }","variables":{"a":{"b":1,"b":2}}}""", "$.variables.a.b")]
    [InlineData("""{"query":"{ hello }","variables":{"a":[{"b":1,"\u0062":2}]}}""", "$.variables.a[0].b")]
    public async Task A_key_that_comes_twice_is_refused_and_named(string body, string key)
    {
        var answer = await _server.PostBodyAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("HC0011", answer.Code);
        Assert.Contains(key + " twice", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"query":"{ hello } \ud800"}""", "$.query")]
    [InlineData("""{"query":"{ hello }","variables":{"t":"\udc00x"}}""", "$.variables.t")]
    [InlineData("""{"query":"{ hello }","variables":{"t\ud800":1}}""", "$.variables")]
    public async Task Half_a_character_is_refused_with_400(string body, string path)
    {
        var answer = await _server.PostBodyAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("HC0011", answer.Code);
        Assert.Contains(path, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_refused_with_400_and_counted()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new ByteArrayContent([.. """{"query":"{ hello }","x":"é"""u8, 0xC3, .. "\"}"u8]);
        request.Content.Headers.ContentType = new("application/json");
        var answer = await _server.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("HC0011", answer.Code);
        Assert.Contains("byte 29", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("naïve 日本 🙂 \u202E")]
    [InlineData("\u0000\u0007\uFFFF")]
    [InlineData("e\u0301\u0301\u0301")]
    public async Task Any_text_of_whole_characters_comes_back_as_it_was(string text) =>
        Assert.Equal(text, (await _server.PostAsync("query($t: String) { echo(text: $t) }", new { t = text })).Data.GetProperty("echo").GetString());

    [Fact]
    public async Task Half_a_character_in_a_literal_is_no_server_error()
    {
        var answer = await _server.PostAsync("""{ echo(text: "\ud800") }""");
        Assert.True(answer.Status is HttpStatusCode.OK, answer.Text);
    }

    [Fact]
    public async Task A_byte_order_mark_is_skipped() =>
        Assert.False((await _server.PostBodyAsync("\uFEFF{\"query\":\"{ hello }\"}")).HasErrors);

    [Fact]
    public async Task Unknown_members_are_ignored() =>
        Assert.False((await _server.PostBodyAsync("""{"query":"{ hello }","id":7}""")).HasErrors);

    [Fact]
    public async Task JSON_deeper_than_the_limit_is_refused_with_400()
    {
        var answer = await _server.PostBodyAsync("""{"query":"{ hello }","variables":{"a":""" + new string('[', 5000) + new string(']', 5000) + "}}");
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("HC0011", answer.Code);
        Assert.Contains("64 levels", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1e999")]
    [InlineData("-1e999")]
    public async Task A_number_too_large_is_refused_with_400(string number) =>
        Assert.Equal("HC0011", (await _server.PostBodyAsync($$$"""{"query":"{ hello }","variables":{"n":{{{number}}}}}""")).Code);

    [Fact]
    public async Task A_number_too_long_is_refused_with_400() =>
        Assert.Equal("HC0011", (await _server.PostBodyAsync($$$"""{"query":"{ hello }","variables":{"n":{{{new string('9', 401)}}}}}""")).Code);

    [Fact]
    public async Task A_number_beyond_its_type_is_an_error_of_the_variable()
    {
        var answer = await _server.PostBodyAsync("""{"query":"query($n: Int!) { number(of: $n) }","variables":{"n":99999999999999999999}}""");
        Assert.Equal("HC0016", answer.Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_256_KB_is_refused_with_413_whether_its_length_is_told_or_not(bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StringContent($$"""{"query":"{ hello }","x":"{{new string('a', 256 * 1024)}}"}""", Encoding.UTF8, "application/json");
        request.Headers.TransferEncodingChunked = chunked;
        var answer = await _server.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Equal("HC0010", answer.Code);
        Assert.Contains("262144 bytes", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_exactly_256_KB_is_read()
    {
        const string start = """{"query":"{ hello }","x":""" + "\"";
        Assert.False((await _server.PostBodyAsync(start + new string('a', (256 * 1024) - start.Length - 2) + "\"}")).HasErrors);
    }

    [Fact]
    public async Task A_body_with_broken_chunks_is_refused_with_400()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(_server.Url.Host, _server.Url.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"u8.ToArray());
        var text = new byte[4096];
        var read = await stream.ReadAtLeastAsync(text, 400, throwOnEndOfStream: false);
        var answer = Encoding.UTF8.GetString(text, 0, read);
        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
        Assert.Contains("HC0009", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"query":1}""")]
    [InlineData("""{"query":"{ hello }","query":"{ hello }"}""")]
    [InlineData("""{"query":"{ hello }","variables":{"x":"\ud800"}}""")]
    public async Task A_connection_goes_on_after_a_body_that_is_refused(string body)
    {
        await using var server = await ToyServer.StartAsync();
        using var connections = new CountedConnections(server.Url);
        foreach (var (sent, status) in new[] { (body, HttpStatusCode.BadRequest), ("""{"query":"{ hello }"}""", HttpStatusCode.OK), (body, HttpStatusCode.BadRequest), ("""{"query":"{ hello }"}""", HttpStatusCode.OK) })
        {
            using var content = new StringContent(sent, Encoding.UTF8, "application/json");
            using var answer = await connections.Client.PostAsync(new Uri("graphql", UriKind.Relative), content);
            await answer.Content.ReadAsByteArrayAsync();
            Assert.Equal(status, answer.StatusCode);
        }

        Assert.Equal(1, connections.Count);
    }
}
