using System.Net;

namespace Mass.Graph.Tests.Http;

public sealed class DocumentLimitTests(ToyServerFixture fixture) : IClassFixture<ToyServerFixture>
{
    private readonly ToyServer _server = fixture.Server;

    [Theory]
    [MemberData(nameof(HostileDocuments.OverALimit), MemberType = typeof(HostileDocuments))]
    public async Task A_document_over_a_limit_is_refused_with_the_limit_its_value_and_what_was_found(string limit, string document)
    {
        var answer = await _server.PostAsync(document, accept: "application/graphql-response+json");
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("LIMIT_EXCEEDED", answer.Code);
        Assert.Equal(limit, answer.Extensions.GetProperty("limit").GetString());
        var allowed = answer.Extensions.GetProperty("allowed").GetInt64();
        var found = answer.Extensions.GetProperty("found").GetInt64();
        Assert.True(found > allowed);
        Assert.Contains($"{found} {limit}; at most {allowed} are allowed", answer.Message, StringComparison.Ordinal);
        Assert.Equal(1, answer.Json.GetProperty("errors").GetArrayLength());
        Assert.False(answer.HasData);
    }

    [Theory]
    [MemberData(nameof(HostileDocuments.WithinEveryLimit), MemberType = typeof(HostileDocuments))]
    public async Task A_hostile_document_within_every_limit_is_answered(string document)
    {
        var answer = await _server.PostAsync(document);
        Assert.True(answer.HasData || answer.Code is "HC0016" or "INVALID_DOCUMENT", answer.Text);
    }

    [Theory]
    [InlineData("{ ...F } fragment F on Query { ...F }")]
    [InlineData("{ ...F } fragment F on Query { thing { thing { ...G } } } fragment G on Thing { a { ...H } } fragment H on Thing { ...G }")]
    [InlineData("{ hello } fragment F on Query { ... { ...F } }")]
    public async Task A_fragment_that_contains_itself_is_refused(string document)
    {
        var answer = await _server.PostAsync(document);
        Assert.Equal("INVALID_DOCUMENT", answer.Code);
        Assert.Equal("5.5.2.2", answer.Extensions.GetProperty("rule").GetString());
        Assert.True(answer.Error.TryGetProperty("locations", out _));
    }

    [Fact]
    public async Task A_document_at_the_limits_is_answered()
    {
        var aliases = HostileDocuments.Repeat(30, i => $"a{i}: hello ");
        var deep = HostileDocuments.Repeat(14, _ => "thing { ") + "name" + new string('}', 14);
        var answer = await _server.PostAsync($"{{ {aliases} {deep} }}");
        Assert.False(answer.HasErrors, answer.Text);
    }

    [Fact]
    public async Task The_limits_are_options()
    {
        await using var server = await ToyServer.StartAsync(("MaxDepth", 1), ("MaxFields", 2));
        Assert.False((await server.PostAsync("{ hello nothing }")).HasErrors);
        Assert.Equal("LIMIT_EXCEEDED", (await server.PostAsync("{ thing { name } }")).Code);
        Assert.Equal("LIMIT_EXCEEDED", (await server.PostAsync("{ hello hello hello }")).Code);
    }

    [Fact]
    public async Task Fields_that_would_have_to_be_compared_too_often_are_refused()
    {
        await using var server = await ToyServer.StartAsync(("MaxMergeComparisons", 1000));
        var answer = await server.PostAsync(
            "{ " + HostileDocuments.Repeat(30, i => $"x{i}: thing {{ ...F }} ") + "} fragment F on Thing { " + HostileDocuments.Repeat(30, _ => "name ") + "}");
        Assert.Equal("LIMIT_EXCEEDED", answer.Code);
        Assert.Equal("comparisons of fields", answer.Extensions.GetProperty("limit").GetString());
    }
}
