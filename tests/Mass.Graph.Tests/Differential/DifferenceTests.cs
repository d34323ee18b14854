using System.Text;

namespace Mass.Graph.Tests.Differential;

public sealed class DifferenceTests
{
    private const string Right = """{"data":{"a":1,"b":"Zoë"}}""";

    [Fact]
    public void Equal_answers_do_not_differ() => Assert.Null(Difference.Of(Of(Right), Of(Right)));

    [Theory]
    [InlineData("""{"data":{"b":"Zoë","a":1}}""", "byte 10 on", "»a\":1", "»b\":")]
    [InlineData("""{"data":{"a":1,"b":"Zoe"}}""", "byte 22 on", "\"Zo»", "\"Zo»e")]
    [InlineData("""{"data":{"a":1,"b":"Zoë"}""", "of 27 and 26", "}»}", "}»")]
    public void Answers_with_other_bytes_are_shown_from_where_they_differ(string other, params string[] words)
    {
        var difference = Difference.Of(Of(Right), Of(other));
        Assert.All(words, word => Assert.Contains(word, difference, StringComparison.Ordinal));
    }

    [Fact]
    public void Equal_bytes_with_another_status_or_another_record_of_what_was_shown_differ()
    {
        Assert.Contains("executed", Difference.Of(Of(Right), Of(Right) with { IsExecuted = false }), StringComparison.Ordinal);
        Assert.Contains("confidential", Difference.Of(Of(Right), Of(Right) with { Shown = "Engagement" }), StringComparison.Ordinal);
    }

    private static Written Of(string body) => new(Encoding.UTF8.GetBytes(body), IsExecuted: true, Shown: "");
}
