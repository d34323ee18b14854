using System.Net;

namespace Mass.Graph.Tests.Http;

public sealed class MethodTests(ToyServerFixture fixture) : IClassFixture<ToyServerFixture>
{
    private readonly ToyServer _server = fixture.Server;

    [Fact]
    public async Task A_query_by_GET_is_answered_with_its_variables()
    {
        var answer = await _server.SendAsync(
            HttpMethod.Get, "/graphql?query=query+A($t:String){echo(text:$t)}&operationName=A&variables=%7B%22t%22:%22x%22%7D&extensions=%7B%7D");
        Assert.Equal("x", answer.Data.GetProperty("echo").GetString());
    }

    [Fact]
    public async Task Empty_parameters_of_a_GET_count_as_absent()
    {
        var answer = await _server.SendAsync(HttpMethod.Get, "/graphql?query={hello}&operationName=&variables=&extensions=");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.False(answer.HasErrors);
        Assert.Equal("HC0013", (await _server.SendAsync(HttpMethod.Get, "/graphql?query=", accept: "*/*")).Code);
    }

    [Fact]
    public async Task A_parameter_given_twice_is_refused() =>
        Assert.Equal("HC0009", (await _server.SendAsync(HttpMethod.Get, "/graphql?query={hello}&query={hello}")).Code);

    [Theory]
    [InlineData("%7B", "HC0011")]
    [InlineData("5", "HC0009")]
    [InlineData("%22x%22", "HC0009")]
    [InlineData("%7B%22a%22:1,%22a%22:2%7D", "HC0011")]
    public async Task Variables_of_a_GET_that_are_no_JSON_object_are_refused_with_400(string variables, string code)
    {
        var answer = await _server.SendAsync(HttpMethod.Get, $"/graphql?query={{hello}}&variables={variables}");
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(code, answer.Code);
        Assert.Contains("variables", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mutation{bump}", "")]
    [InlineData("query+A{hello}+mutation+B{bump}", "&operationName=B")]
    public async Task A_mutation_by_GET_is_refused_with_405(string document, string more)
    {
        var answer = await _server.SendAsync(HttpMethod.Get, $"/graphql?query={document}{more}");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
        Assert.Equal("POST", answer.Allow);
        Assert.Equal("METHOD_NOT_ALLOWED", answer.Code);
    }

    [Fact]
    public async Task A_mutation_by_GET_stays_refused_when_its_document_is_known()
    {
        Assert.False((await _server.PostAsync("mutation{bump}")).HasErrors);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _server.SendAsync(HttpMethod.Get, "/graphql?query=mutation{bump}")).Status);
    }

    [Fact]
    public async Task A_query_beside_a_mutation_is_answered_by_GET() =>
        Assert.False((await _server.SendAsync(HttpMethod.Get, "/graphql?query=query+A{hello}+mutation+B{bump}&operationName=A")).HasErrors);

    [Fact]
    public async Task A_subscription_is_refused()
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
        {
            var answer = method == HttpMethod.Get
                ? await _server.SendAsync(method, "/graphql?query=subscription{ticks}")
                : await _server.PostAsync("subscription { ticks }");
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal("SUBSCRIPTION_NOT_SERVED", answer.Code);
        }
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_refused_with_405(string method)
    {
        var answer = await _server.SendAsync(new HttpMethod(method), "/graphql", method is "PUT" or "PATCH" ? """{"query":"{hello}"}""" : null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
        Assert.Equal("GET, POST", answer.Allow);
        Assert.Equal("METHOD_NOT_ALLOWED", answer.Code);
    }

    [Fact]
    public async Task HEAD_is_refused_with_405() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _server.SendAsync(HttpMethod.Head, "/graphql")).Status);

    [Fact]
    public async Task A_query_in_the_URL_of_a_POST_is_not_executed() =>
        Assert.Equal("HC0013", (await _server.SendAsync(HttpMethod.Post, "/graphql?query={hello}", "{}")).Code);
}
