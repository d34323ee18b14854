using System.Text;
using GraphQL;
using Mass.Graph.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Mass.Graph.Tests.Http;

public sealed class KnownRequestsTests
{
    private readonly KnownRequests known = new(most: 2, maxBytes: 100_000);

    [Fact]
    public void A_query_is_known_from_the_second_time_on()
    {
        known.Note("a"u8, Query("{ a }"));
        Assert.Null(known.Find("a"u8));

        known.Note("a"u8, Query("{ a }"));
        var found = known.Find("a"u8);
        Assert.Equal("{ a }", found?.Query);
        Assert.NotNull(found!.LastValues);
        Assert.Same(found, known.Find("a"u8));
        Assert.Null(known.Find("b"u8));
    }

    [Theory]
    [InlineData("mutation { a }")]
    [InlineData("query Q { a } mutation M { b }")]
    [InlineData(null)]
    public void What_may_write_is_never_known(string? query)
    {
        for (var time = 0; time < 3; time++)
        {
            known.Note("a"u8, Query(query));
        }

        Assert.Null(known.Find("a"u8));
    }

    [Fact]
    public void As_many_are_known_as_there_is_room_for()
    {
        Seen(known, "a", "b", "c");
        Assert.Null(known.Find("a"u8));
        Assert.NotNull(known.Find("c"u8));

        var small = new KnownRequests(most: 10, maxBytes: 5);
        Seen(small, "aa", "bb");
        Assert.NotNull(small.Find("aa"u8));
        Seen(small, "cc");
        Assert.Null(small.Find("aa"u8));
        Assert.NotNull(small.Find("cc"u8));
        Seen(small, "longer");
        Assert.Null(small.Find("longer"u8));
        Assert.NotNull(small.Find("cc"u8));

        var none = new KnownRequests(most: 0, maxBytes: 5);
        Seen(none, "a");
        Assert.Null(none.Find("a"u8));
    }

    [Fact]
    public async Task A_document_is_kept_once_however_it_is_escaped_and_whatever_comes_with_it()
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
    public async Task Requests_have_a_quarter_of_the_room_of_documents()
    {
        await using var server = await ToyServer.StartAsync(("CachedDocumentCharacters", 4 * 21));
        var (fitting, larger) = ("""{"query":"{ hello }"}""", """{ "query" : "{ hello }" }""");
        for (var time = 0; time < 2; time++)
        {
            await server.PostBodyAsync(fitting);
            await server.PostBodyAsync(larger);
        }

        var requests = server.Services.GetRequiredService<KnownRequests>();
        Assert.NotNull(requests.Find(Encoding.UTF8.GetBytes(fitting)));
        Assert.Null(requests.Find(Encoding.UTF8.GetBytes(larger)));
    }

    [Fact]
    public void A_long_body_is_never_known()
    {
        var (longest, longer) = (Encoding.UTF8.GetBytes(new string('a', KnownRequests.MostBytes)), Encoding.UTF8.GetBytes(new string('a', KnownRequests.MostBytes + 1)));
        for (var time = 0; time < 2; time++)
        {
            known.Note(longest, Query("{ a }"));
            known.Note(longer, Query("{ a }"));
        }

        Assert.NotNull(known.Find(longest));
        Assert.Null(known.Find(longer));
    }

    private static void Seen(KnownRequests requests, params IEnumerable<string> bodies)
    {
        foreach (var body in bodies.Select(Encoding.UTF8.GetBytes))
        {
            requests.Note(body, Query("{ a }"));
            requests.Note(body, Query("{ a }"));
        }
    }

    private static RequestMembers Query(string? query) => new(query, query is null ? "report" : null, null, Inputs.Empty, Inputs.Empty);
}
