using System.Text;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using Mass.Graph.Http;

namespace Mass.Graph.Tests.Http;

public sealed class RequestTextsTests
{
    [Fact]
    public void The_same_bytes_give_the_same_object()
    {
        var texts = new RequestTexts(most: 2, maxBytes: 100);
        Assert.Null(texts.Find("{ a }"u8));

        var known = new string("{ a }");
        texts.Add("{ a }"u8, known);

        Assert.Same(known, texts.Find(Encoding.UTF8.GetBytes("{ a }")));
        Assert.Null(texts.Find("{ a  }"u8));
        Assert.Null(texts.Find("{ a"u8));
    }

    [Fact]
    public void As_many_are_known_as_there_is_room_for()
    {
        var texts = new RequestTexts(most: 2, maxBytes: 10);
        texts.Add("{ a }"u8, "{ a }");
        texts.Add("{ b }"u8, "{ b }");
        texts.Add("{ c }"u8, "{ c }");
        Assert.Null(texts.Find("{ a }"u8));
        Assert.NotNull(texts.Find("{ c }"u8));

        texts.Add("{ longer }"u8, "{ longer }");
        Assert.Null(texts.Find("{ c }"u8));
        texts.Add("{ too long }"u8, "{ too long }");
        Assert.Null(texts.Find("{ too long }"u8));
        Assert.NotNull(texts.Find("{ longer }"u8));

        var none = new RequestTexts(most: 0, maxBytes: 10);
        none.Add("{ a }"u8, "{ a }");
        Assert.Null(none.Find("{ a }"u8));
    }

    [Fact]
    public async Task A_document_is_the_same_however_it_is_escaped()
    {
        await using var server = await ToyServer.StartAsync();
        foreach (var body in new[] { """{"query":"{ hello }"}""", """{"query":"{\u0020hello }"}""", """{"query":"{\u0020hello }","query2":1}""", """{ "query" : "{ hello }" }""" })
        {
            for (var time = 0; time < 3; time++)
            {
                Assert.False((await server.PostBodyAsync(body)).HasErrors);
            }
        }

        Assert.Equal(1, server.Documents.Count);
    }

    [Fact]
    public void A_document_that_was_displaced_is_not_found_by_the_object_either()
    {
        var (schema, cache, first) = (new Schema(), new DocumentCache(maxDocuments: 1, maxCharacters: 100), new string("{ a }"));
        cache.Add(schema, first, Parsed(first));
        Assert.NotNull(cache.Find(schema, first));
        Assert.NotNull(cache.Find(schema, new string(first.ToCharArray())));
        Assert.NotNull(cache.Find(schema, first));
        Assert.Null(cache.Find(new Schema(), first));

        cache.Add(schema, "{ b }", Parsed("{ b }"));

        Assert.Null(cache.Find(schema, first));
        Assert.NotNull(cache.Find(schema, "{ b }"));
    }

    private static GraphQLDocument Parsed(string text) => Parser.Parse(text);
}
