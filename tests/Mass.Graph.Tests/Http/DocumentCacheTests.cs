using GraphQL.Types;
using GraphQLParser.AST;
using Mass.Graph.Http;

namespace Mass.Graph.Tests.Http;

public sealed class DocumentCacheTests
{
    private static readonly Schema s_schema = new();

    [Fact]
    public async Task Variables_and_arguments_are_checked_again_when_a_document_is_known()
    {
        await using var server = await ToyServer.StartAsync();
        const string document = "query($n: Int!, $p: Int) { number(of: $n) page(first: $p) }";
        Assert.False((await server.PostAsync(document, new { n = 1, p = 1 })).HasErrors);
        Assert.Equal(1, server.Documents.Count);

        Assert.Equal("HC0016", (await server.PostAsync(document, new { n = "x", p = 1 })).Code);
        Assert.Equal("HC0016", (await server.PostAsync(document, new { p = 1 })).Code);
        Assert.Equal("HC0016", (await server.PostAsync(document, new { n = (int?)null })).Code);
        Assert.Equal("HC0051", (await server.PostAsync(document, new { n = 1, p = 501 })).Code);
        Assert.Equal(7, (await server.PostAsync(document, new { n = 7 })).Data.GetProperty("number").GetInt32());
        Assert.Equal(1, server.Documents.Count);
    }

    [Fact]
    public async Task Another_operation_of_a_known_document_is_checked_for_its_own_arguments()
    {
        await using var server = await ToyServer.StartAsync();
        const string document = "query A { hello } query B { page(first: 501) } query C($n: Int!) { number(of: $n) }";
        Assert.False((await server.PostAsync(document, operationName: "A")).HasErrors);
        Assert.Equal(1, server.Documents.Count);
        Assert.Equal("HC0051", (await server.PostAsync(document, operationName: "B")).Code);
        Assert.Equal("HC0016", (await server.PostAsync(document, operationName: "C")).Code);
        Assert.Equal("HC0015", (await server.PostAsync(document, operationName: "D")).Code);
    }

    [Fact]
    public async Task Only_documents_that_were_found_valid_are_kept()
    {
        await using var server = await ToyServer.StartAsync();
        foreach (var document in new[] { "{", "{ unknown }", "query($n: Int!) { number(of: $n) }", "{ x: hello x: nothing }", "{ ...F } fragment F on Query { ...F }" })
        {
            Assert.True((await server.PostAsync(document)).HasErrors);
            Assert.True((await server.PostAsync(document)).HasErrors);
        }

        Assert.Equal(0, server.Documents.Count);
    }

    [Fact]
    public async Task Documents_full_of_literals_displace_each_other()
    {
        await using var server = await ToyServer.StartAsync(("CachedDocuments", 20), ("CachedDocumentCharacters", 10_000));
        for (var i = 0; i < 50; i++)
            Assert.False((await server.PostAsync($"{{ echo(text: \"{i}{new string('x', 1000)}\") }}")).HasErrors);
        Assert.InRange(server.Documents.Characters, 1, 10_000);
        Assert.InRange(server.Documents.Count, 1, 9);
    }

    [Fact]
    public void The_least_recently_used_document_goes_first()
    {
        var cache = new DocumentCache(maxDocuments: 2, maxCharacters: 100);
        cache.Add(s_schema, "a", Document());
        cache.Add(s_schema, "b", Document());
        Assert.NotNull(cache.Find(s_schema, "a"));
        cache.Add(s_schema, "c", Document());
        Assert.NotNull(cache.Find(s_schema, "a"));
        Assert.Null(cache.Find(s_schema, "b"));
        Assert.NotNull(cache.Find(s_schema, "c"));
    }

    [Fact]
    public void A_document_of_another_schema_is_another_document()
    {
        var cache = new DocumentCache(maxDocuments: 2, maxCharacters: 100);
        cache.Add(s_schema, "a", Document());
        Assert.Null(cache.Find(new Schema(), "a"));
    }

    [Fact]
    public void A_document_larger_than_the_whole_cache_is_not_kept()
    {
        var cache = new DocumentCache(maxDocuments: 2, maxCharacters: 3);
        cache.Add(s_schema, "abc", Document());
        cache.Add(s_schema, "abcd", Document());
        Assert.Equal((1, 3), (cache.Count, cache.Characters));
    }

    private static GraphQLDocument Document() => new([]);
}
