using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Mass.Graph.Tests.Http.Reports;

/// <summary>A request may name a document in place of sending it.</summary>
public sealed class DocumentIdTests
{
    private const string Query = "{ actionSteps { totalCount } }";
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query)));
    private static readonly string Extensions = JsonSerializer.Serialize(new { persistedQuery = new { version = 1, sha256Hash = Hash } });

    [Fact]
    public async Task A_saved_report_is_named_by_its_name_or_its_hash()
    {
        var server = await ReportServer.Shared;
        var expected = (await server.GetAsync("/graphql/persisted/due-this-year?first=1")).Text;
        var report = server.Reports.Find("due-this-year")!;
        foreach (var id in new[] { "\"documentId\": \"due-this-year\"", $"\"documentId\": \"{report.DocumentId}\"", $"\"id\": \"{report.Hash}\"", "\"id\": \"due-this-year\"" })
        {
            Assert.Equal(expected, (await server.PostAsync("/graphql", $$$"""{{{{id}}}, "variables": {"first": 1}}""")).Text);
        }

        Assert.Equal(expected, (await server.GetAsync("/graphql?documentId=due-this-year&variables={\"first\":1}")).Text);
        Assert.Equal(
            (await server.GetAsync("/graphql/persisted/due-this-year?format=csv")).Text, (await server.GetAsync("/graphql?documentId=due-this-year&format=csv")).Text);
    }

    [Theory]
    [InlineData("""{"documentId": "nope"}""", HttpStatusCode.OK, "HC0020")]
    [InlineData("""{"documentId": "sha256:00"}""", HttpStatusCode.OK, "HC0020")]
    [InlineData("""{"documentId": "due-this-year", "query": "{ __typename }"}""", HttpStatusCode.BadRequest, "HC0009")]
    [InlineData("""{"documentId": 7}""", HttpStatusCode.BadRequest, "HC0009")]
    [InlineData("""{"extensions": {"persistedQuery": 7}}""", HttpStatusCode.BadRequest, "HC0009")]
    [InlineData("""{"extensions": {"persistedQuery": {"version": 2, "sha256Hash": "00"}}}""", HttpStatusCode.BadRequest, "HC0009")]
    [InlineData("""{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "00"}}}""", HttpStatusCode.BadRequest, "HC0009")]
    [InlineData("{}", HttpStatusCode.BadRequest, "HC0013")]
    public async Task What_names_no_document_is_told(string body, HttpStatusCode status, string code)
    {
        var server = await ReportServer.Shared;
        var answer = await server.PostAsync("/graphql", body);
        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_document_that_was_sent_with_its_hash_is_found_by_the_hash()
    {
        await using var server = await ReportServer.StartAsync();
        var unknown = await server.PostAsync("/graphql", $$"""{"extensions": {{Extensions}}}""");
        Assert.Equal(("PersistedQueryNotFound", "HC0020"), (unknown.Message, unknown.Code));
        Assert.Contains("totalCount", (await server.PostAsync("/graphql", $$"""{"query": {{JsonSerializer.Serialize(Query)}}, "extensions": {{Extensions}}}""")).Text, StringComparison.Ordinal);
        Assert.Contains("totalCount", (await server.PostAsync("/graphql", $$"""{"extensions": {{Extensions}}}""")).Text, StringComparison.Ordinal);
        Assert.Contains("totalCount", (await server.GetAsync($"/graphql?extensions={Extensions}")).Text, StringComparison.Ordinal);
        Assert.Contains("totalCount", (await server.GetAsync($"/graphql?documentId=sha256:{Hash}")).Text, StringComparison.Ordinal);

        var wrong = await server.PostAsync("/graphql", $$"""{"query": "{ __typename }", "extensions": {{Extensions}}}""");
        Assert.Equal((HttpStatusCode.BadRequest, "HC0009"), (wrong.Status, wrong.Code));
        Assert.Contains("totalCount", (await server.PostAsync("/graphql", $$"""{"extensions": {{Extensions}}}""")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_can_answer_its_saved_reports_only()
    {
        await using var server = await ReportServer.StartAsync("--Mass:Graph:OnlySavedReports", "true");
        foreach (var body in new[] { """{"query": "{ __typename }"}""", """{"query": "{ __schema { types { name } } }"}""", $$"""{"query": {{JsonSerializer.Serialize(Query)}}, "extensions": {{Extensions}}}""" })
        {
            var answer = await server.PostAsync("/graphql", body);
            Assert.Equal((HttpStatusCode.BadRequest, "HC0067"), (answer.Status, answer.Code));
        }

        Assert.Equal("HC0020", (await server.PostAsync("/graphql", $$"""{"extensions": {{Extensions}}}""")).Code);
        Assert.False((await server.GetAsync("/graphql/persisted/due-this-year")).HasErrors);
        Assert.False((await server.PostAsync("/graphql", """{"documentId": "due-this-year"}""")).HasErrors);

        // Who sends the very text of a report asks for the report.
        Assert.False((await server.PostAsync("/graphql", $$"""{"query": {{JsonSerializer.Serialize(server.Reports.Find("due-this-year")!.Text)}}}""")).HasErrors);
    }
}
