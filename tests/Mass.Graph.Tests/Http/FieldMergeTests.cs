namespace Mass.Graph.Tests.Http;

/// <summary>The examples of section 5.3.2 of the specification, and some more.</summary>
public sealed class FieldMergeTests(ToyServerFixture fixture) : IClassFixture<ToyServerFixture>
{
    private readonly ToyServer _server = fixture.Server;

    [Theory]
    [InlineData("{ hello hello }")]
    [InlineData("{ x: hello x: hello }")]
    [InlineData("{ echo(text: \"a\") echo(text: \"a\") }")]
    [InlineData("query($t: String) { echo(text: $t) echo(text: $t) }")]
    [InlineData("{ thing { name } thing { thing { name } } }")]
    [InlineData("{ named { ...on Thing { x: name } ...on Other { x: name } } }")]
    [InlineData("{ count(where: {eq: 1, old: 2}) count(where: { eq: 1 old: 2 }) }")]
    [InlineData("{ ...F ...F } fragment F on Query { hello }")]
    [InlineData("{ named { ...on Thing { x: name } ...on Other { x: __typename } } }")]
    [InlineData("query A { x: hello } query B { x: nothing }")]
    [InlineData("{ __typename __typename __schema { queryType { name } } __schema { queryType { kind } } }")]
    public async Task Fields_that_ask_for_the_same_are_merged(string document)
    {
        var answer = await _server.PostAsync(document, operationName: document.StartsWith("query A", StringComparison.Ordinal) ? "A" : null);
        Assert.False(answer.HasErrors, answer.Text);
    }

    [Theory]
    [InlineData("{ x: hello x: nothing }", "hello and nothing are different fields")]
    [InlineData("{ hello: nothing hello }", "different fields")]
    [InlineData("{ echo(text: \"a\") echo(text: \"b\") }", "different arguments")]
    [InlineData("{ echo(text: \"a\") echo }", "different arguments")]
    [InlineData("query($t: String) { echo(text: $t) echo(text: \"a\") }", "different arguments")]
    [InlineData("{ x: hello ...F } fragment F on Query { x: nothing }", "different fields")]
    [InlineData("{ ...F ...G } fragment F on Query { x: hello } fragment G on Query { x: nothing }", "different fields")]
    [InlineData("{ thing { x: name } thing { x: __typename } }", "different fields")]
    [InlineData("{ thing { a { x: name } } thing { a { x: size } } }", "different fields")]
    [InlineData("{ named { ...on Thing { size } ...on Other { size } } }", "return String and Int")]
    [InlineData("{ named { x: name ...on Thing { x: size } } }", "different fields")]
    [InlineData("{ named { ...on Thing { x: thing { name } } ...on Other { x: name } } }", "return Thing and String")]
    [InlineData("{ hello } fragment F on Query { x: hello x: nothing }", "")]
    public async Task Fields_that_conflict_are_refused(string document, string reason)
    {
        var answer = await _server.PostAsync(document);
        Assert.Equal("INVALID_DOCUMENT", answer.Code);
        Assert.Contains(reason, answer.Message, StringComparison.Ordinal);
    }
}
