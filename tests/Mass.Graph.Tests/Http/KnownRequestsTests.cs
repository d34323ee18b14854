using System.Text;
using GraphQL;
using Mass.Graph.Http;

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

    private static RequestMembers Query(string? query) => new(query, query is null ? "report" : null, null, Inputs.Empty, Inputs.Empty);
}
