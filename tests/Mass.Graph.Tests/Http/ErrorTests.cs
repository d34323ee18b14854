using System.Net;
using Microsoft.Extensions.Logging;

namespace Mass.Graph.Tests.Http;

public sealed class ErrorTests(ToyServerFixture fixture) : IClassFixture<ToyServerFixture>
{
    private const string ResponseType = "application/graphql-response+json";
    private readonly ToyServer _server = fixture.Server;

    [Theory]
    [InlineData("{", "HC0014")]
    [InlineData("{ hello ", "HC0014")]
    [InlineData("{ hello } }", "HC0014")]
    [InlineData("{ echo(text: \"x) }", "HC0014")]
    [InlineData("query A { hello } query B { hello }", "HC0015")]
    [InlineData("fragment F on Query { hello }", "HC0015")]
    [InlineData("{ number(of: \"x\") }", "HC0016")]
    [InlineData("query($n: Int!) { number(of: $n) }", "HC0016")]
    [InlineData("query($n: Int! = \"x\") { number(of: $n) }", "HC0016")]
    [InlineData("{ count(where: { ne: 1 }) }", "HC0016")]
    [InlineData("{ page(first: 501) }", "HC0051")]
    [InlineData("{ unknown }", "INVALID_DOCUMENT")]
    [InlineData("{ number }", "INVALID_DOCUMENT")]
    [InlineData("{ thing }", "INVALID_DOCUMENT")]
    [InlineData("{ ...F } fragment F on Query { hello ...F }", "INVALID_DOCUMENT")]
    [InlineData("{ hello } type X { a: Int }", "INVALID_DOCUMENT")]
    public async Task An_operation_that_cannot_run_has_a_code_and_no_data(string document, string code)
    {
        var answer = await _server.PostAsync(document);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(code, answer.Code);
        Assert.False(answer.HasData);
        Assert.DoesNotContain("Exception", answer.Text, StringComparison.Ordinal);

        var strict = await _server.PostAsync(document, accept: ResponseType);
        Assert.Equal(HttpStatusCode.BadRequest, strict.Status);
        Assert.Equal(code, strict.Code);
        Assert.False(strict.HasData);
    }

    [Fact]
    public async Task An_operation_name_that_is_not_in_the_document_is_refused() =>
        Assert.Equal("HC0015", (await _server.PostAsync("query A { hello }", operationName: "B")).Code);

    [Fact]
    public async Task An_empty_document_is_refused() =>
        Assert.True((await _server.PostAsync("")).Code is "HC0014" or "HC0013" or "HC0015");

    [Fact]
    public async Task A_validation_error_names_its_rule_and_its_place()
    {
        var answer = await _server.PostAsync("{\n  helo\n}");
        Assert.Equal("5.3.1", answer.Extensions.GetProperty("rule").GetString());
        Assert.Equal(2, answer.Error.GetProperty("locations")[0].GetProperty("line").GetInt32());
        Assert.Contains("hello", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expected_error_keeps_its_code_its_words_its_extensions_and_its_path()
    {
        var answer = await _server.PostAsync("{ hello missing }", accept: ResponseType);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("NOT_FOUND", answer.Code);
        Assert.Equal("There is no such thing.", answer.Message);
        Assert.Equal("x", answer.Extensions.GetProperty("id").GetString());
        Assert.Equal("missing", answer.Error.GetProperty("path")[0].GetString());
        Assert.Equal(1, answer.Error.GetProperty("locations")[0].GetProperty("line").GetInt32());
        Assert.Equal("It's 5 < 6 & né", answer.Data.GetProperty("hello").GetString());
        Assert.Equal(["code", "requestId", "id"], answer.Extensions.EnumerateObject().Select(p => p.Name));
    }

    [Theory]
    [InlineData("broken", true)]
    [InlineData("uncoded", false)]
    [InlineData("wrapped", false)]
    public async Task An_unexpected_error_is_masked_and_logged_under_its_trace_id(string field, bool logged)
    {
        var answer = await _server.PostAsync($"{{ {field} }}");
        Assert.Equal("HC0008", answer.Code);
        Assert.Equal("Unexpected error.", answer.Message);
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
        var traceId = answer.Extensions.GetProperty("traceId").GetString()!;
        Assert.Equal(
            logged,
            _server.Log.Entries.Any(e => e.Level == LogLevel.Error && e.Text.Contains(traceId, StringComparison.Ordinal) && e.Exception is not null));
    }

    [Fact]
    public async Task Every_error_carries_the_id_of_its_request()
    {
        var answer = await _server.PostAsync("{ unknown }");
        Assert.Equal(answer.Header("X-Request-Id"), answer.Extensions.GetProperty("requestId").GetString());
        Assert.NotNull((await _server.PostAsync("{ hello }")).Header("X-Request-Id"));
    }

    [Fact]
    public async Task At_most_five_errors_are_told_and_the_last_says_how_many_are_left_out()
    {
        var answer = await _server.PostAsync("{ " + string.Concat(Enumerable.Range(0, 100).Select(i => $"wrong{i} ")) + "}");
        var errors = answer.Json.GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal(5, errors.Count);
        Assert.Equal(95, errors[4].GetProperty("extensions").GetProperty("leftOut").GetInt32());
        Assert.Contains("95 more errors are left out", errors[4].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(errors[3].GetProperty("extensions").TryGetProperty("leftOut", out _));
    }

    [Fact]
    public async Task Errors_of_execution_are_capped_as_well()
    {
        var answer = await _server.PostAsync("{ " + string.Concat(Enumerable.Range(0, 9).Select(i => $"m{i}: missing ")) + "}");
        Assert.Equal(5, answer.Json.GetProperty("errors").GetArrayLength());
        Assert.Equal(9, answer.Data.EnumerateObject().Count());
    }

    [Theory]
    [InlineData("{ number(of: \"", "x", "\") }")]
    [InlineData("{ number(of: \"", "🙂", "\") }")]
    [InlineData("{ ", "x", " }")]
    [InlineData("{ number(of: ", "9", ") }")]
    public async Task A_long_literal_does_not_come_back_whole(string start, string repeated, string end)
    {
        var answer = await _server.PostAsync(start + string.Concat(Enumerable.Repeat(repeated, 5000)) + end);
        Assert.True(answer.Message.Length <= 300, answer.Message);
        Assert.DoesNotContain('\uFFFD', answer.Message);
    }

    [Fact]
    public async Task An_answer_keeps_nulls_and_plain_characters()
    {
        var answer = await _server.PostAsync("{ hello nothing user }");
        Assert.Equal("""{"data":{"hello":"It's 5 < 6 & né","nothing":null,"user":"somebody"}}""", answer.Text);
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
    }
}
