using System.Net;

namespace Mass.Graph.Tests.Http;

public sealed class IntrospectionTests(ToyServerFixture fixture) : IClassFixture<ToyServerFixture>
{
    private readonly ToyServer _server = fixture.Server;

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }")]
    [InlineData("{ __type(name: \"Thing\") { fields { type { ofType { fields { name } } } } } }")]
    [InlineData("{ __schema { types { ...T } } } fragment T on __Type { interfaces { possibleTypes { ...U } } } fragment U on __Type { interfaces { name } }")]
    [InlineData("{ __schema { types { fields { args { type { inputFields { type { enumValues { name } } } } } } } } }")]
    public async Task Introspection_in_circles_is_refused(string document)
    {
        var answer = await _server.PostAsync(document);
        Assert.Equal("HC0086", answer.Code);
        Assert.False(answer.HasData);
    }

    [Fact]
    public async Task The_whole_schema_is_not_told_over_and_over()
    {
        var often = HostileDocuments.Repeat(11, i => $"s{i}: __schema {{ types {{ fields {{ args {{ name }} }} }} }} ");
        Assert.Equal("HC0086", (await _server.PostAsync($"{{ {often} }}")).Code);
    }

    [Theory]
    [InlineData(16, false)]
    [InlineData(17, true)]
    public async Task OfType_may_stand_within_itself_16_times(int times, bool refused)
    {
        var wrapped = HostileDocuments.Repeat(times, _ => "ofType { ") + "name" + new string('}', times);
        var answer = await _server.PostAsync($"{{ __schema {{ types {{ fields {{ args {{ type {{ {wrapped} }} }} }} }} }} }}");
        Assert.Equal(refused, answer.HasErrors);
        if (refused)
            Assert.Equal("HC0086", answer.Code);
    }

    [Fact]
    public async Task Introspection_can_be_switched_off_together_with_the_SDL()
    {
        await using var server = await ToyServer.StartAsync(("Introspection", false));
        Assert.Equal("HC0046", (await server.PostAsync("{ hello __schema { queryType { name } } }")).Code);
        Assert.Equal("HC0046", (await server.PostAsync("{ ...F } fragment F on Query { x: __type(name: \"Thing\") { name } }")).Code);
        Assert.False((await server.PostAsync("{ __typename }")).HasErrors);
        foreach (var path in new[] { "/graphql/schema.graphql", "/graphql?sdl" })
        {
            var answer = await server.SendAsync(HttpMethod.Get, path);
            Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
            Assert.Equal("HC0046", answer.Code);
        }
    }

    [Theory]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/graphql?sdl")]
    public async Task The_SDL_is_served_with_its_descriptions_and_an_entity_tag(string path)
    {
        var answer = await _server.SendAsync(HttpMethod.Get, path);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("application/graphql; charset=utf-8", answer.ContentType);
        Assert.Contains("type Query", answer.Text, StringComparison.Ordinal);
        Assert.Contains("A greeting.", answer.Text, StringComparison.Ordinal);

        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.TryAddWithoutValidation("If-None-Match", answer.Header("ETag"));
        var unchanged = await _server.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.Status);
        Assert.Empty(unchanged.Text);
    }
}
