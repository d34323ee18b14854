using System.Net;
using System.Text.Json.Nodes;
using Mass.Graph.Http;
using Mass.Graph.Tests.Http.Reports;
using Mass.Graph.Tests.Querying;
using Mass.Graph.Tests.Writing;

namespace Mass.Graph.Tests.Http;

/// <summary>Copies of answers to GET: whose they are, and how long they are good.</summary>
public sealed class AnswerCopyTests
{
    private const string Steps = "query Steps($first: Int) { actionSteps(first: $first) { totalCount nodes { code title } } }";
    private const string Seats = "/graphql/persisted/seats-and-vacancies?first=500";
    private const string Report = "graphql?documentId=seats-and-vacancies";

    [Fact]
    public async Task A_copy_of_a_query_is_good_until_the_data_the_question_or_the_form_is_another()
    {
        await using var server = await ReportServer.StartAsync();
        var path = Path(Steps, """{"first":2}""");
        var first = await server.GetAsync(path);
        var tag = first.Header("ETag")!;
        Assert.StartsWith("W/\"", tag, StringComparison.Ordinal);
        Assert.Equal("public, no-cache", first.Header("Cache-Control"));

        var again = await server.GetAsync(path, tag);
        Assert.Equal((HttpStatusCode.NotModified, "", tag), (again.Status, again.Text, again.Header("ETag")));
        Assert.Equal((first.Header("Cache-Control"), first.Header("Vary")), (again.Header("Cache-Control"), again.Header("Vary")));
        Assert.Equal(HttpStatusCode.NotModified, (await server.GetAsync(Path(Steps, """{ "first": 2 }"""), tag)).Status);

        foreach (var other in new[] { Path(Steps, """{"first":3}"""), Path(Steps, """{"first":2,"none":1}"""), Path(Steps + " "), Path(Steps), $"{path}&operationName=Steps", $"{path}&format=csv", $"{path}&format=csv&bom=true", $"{path}&format=ndjson" })
        {
            var answer = await server.GetAsync(other, tag);
            Assert.Equal((HttpStatusCode.OK, false), (answer.Status, answer.Header("ETag") == tag));
            Assert.Equal(HttpStatusCode.NotModified, (await server.GetAsync(other, answer.Header("ETag"))).Status);
        }

        server.Publish("2", GraphFixture.Records);
        var later = await server.GetAsync(path, tag);
        Assert.Equal((HttpStatusCode.OK, false), (later.Status, later.Header("ETag") == tag));
    }

    [Fact]
    public async Task A_write_ends_the_copies_that_were_made_before_it()
    {
        var gateway = new WritingGateway();
        await gateway.InitializeAsync();
        try
        {
            var path = Path("{ partners { totalCount } }");
            var before = await gateway.Get(path);
            Assert.Equal(HttpStatusCode.NotModified, (await gateway.Get(path, ("If-None-Match", before.Header("ETag")!))).Status);
            var association = (string)(await gateway.Ask("{ associations { nodes { id } } }"))["data"]!["associations"]!["nodes"]![0]!["id"]!;
            var written = await gateway.AskAs(
                "staff",
                "mutation ($id: ID!) { addPartner(input: { associationId: $id, name: \"New\", kind: ORGANIZATION }) { partner { id } errors { ... on Error { message } } } }",
                new JsonObject { ["id"] = association });
            Assert.NotNull(written["data"]?["addPartner"]?["partner"]);
            var after = await gateway.Get(path, ("If-None-Match", before.Header("ETag")!));
            Assert.Equal((HttpStatusCode.OK, false, false), (after.Status, after.Header("ETag") == before.Header("ETag"), after.Text == before.Text));
        }
        finally
        {
            await gateway.DisposeAsync();
        }
    }

    [Fact]
    public async Task Variables_that_look_alike_when_written_together_are_told_apart()
    {
        var server = await ReportServer.Shared;
        string?[] tags =
        [
            await TagOf(server, """{"a=1,b":2}"""),
            await TagOf(server, """{"a":1,"b":2}"""),
            await TagOf(server, """{"a":"1","b":2}"""),
            await TagOf(server, """{"a":[1],"b":2}"""),
            await TagOf(server, """{"a":[[1]],"b":2}"""),
        ];
        Assert.All(tags, tag => Assert.NotNull(tag));
        Assert.Equal(tags.Length, tags.Distinct().Count());
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task A_copy_is_as_good_compressed_as_plain(string method)
    {
        var server = await ReportServer.Shared;
        var plain = await server.GetAsync(Seats);
        foreach (var known in new[] { null, plain.Header("ETag") })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), Seats);
            request.Headers.Add("Accept-Encoding", "gzip");
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
            using var response = await server.Client.SendAsync(request);
            Assert.Equal(known is null ? HttpStatusCode.OK : HttpStatusCode.NotModified, response.StatusCode);
            Assert.Equal(known is null ? ["gzip"] : [], response.Content.Headers.ContentEncoding);
            Assert.Equal((plain.Header("ETag"), plain.Header("Vary")), (response.Headers.ETag!.ToString(), string.Join(", ", response.Headers.Vary)));
        }
    }

    [Fact]
    public async Task A_copy_of_a_saved_report_is_good_by_its_id_and_by_its_hash()
    {
        var server = await ReportServer.Shared;
        var byId = await server.GetAsync(Report);
        var report = server.Reports.Find("seats-and-vacancies")!;
        var byHash = await server.GetAsync($"graphql?documentId={report.DocumentId}", byId.Header("ETag"));
        Assert.Equal(("public, no-cache", HttpStatusCode.NotModified), (byId.Header("Cache-Control"), byHash.Status));
        var automatic = Uri.EscapeDataString($$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{report.Hash}}}"}}""");
        Assert.Equal(HttpStatusCode.NotModified, (await server.GetAsync($"graphql?extensions={automatic}", byId.Header("ETag"))).Status);
    }

    [Theory]
    [InlineData("{ reports { name } }")]
    [InlineData("{ viewer { name } }")]
    [InlineData("{ rateLimit { cost } }")]
    [InlineData("{ ... { other: viewer { name } } }")]
    [InlineData("{ ... on Query { viewer { name } } }")]
    [InlineData("{ plans { totalCount } ...More } fragment More on Query { rateLimit { cost } }")]
    [InlineData("{ plans { nodes { nope } } }")]
    [InlineData("{ plans(first: 501) { totalCount } }")]
    [InlineData("{ plans { totalCount } members { totalCount } }")]
    [InlineData("mutation { __typename }")]
    public async Task What_tells_of_the_gateway_or_the_caller_and_what_went_wrong_is_kept_by_nobody(string query)
    {
        var server = await ReportServer.Shared;
        foreach (var form in new[] { "", "&format=csv" })
        {
            var answer = await server.GetAsync(Path(query) + form);
            Assert.Equal(("no-store", null), (answer.Header("Cache-Control"), answer.Header("ETag")));
        }
    }

    [Fact]
    public async Task A_field_of_another_thing_with_the_name_of_one_that_tells_of_the_gateway_does_no_harm()
    {
        var server = await ReportServer.Shared;
        Assert.NotNull((await server.GetAsync(Path("{ associations { nodes { organizationChart { reports { __typename } } } } }"))).Header("ETag"));
    }

    [Fact]
    public async Task What_is_sent_by_POST_or_with_a_wish_for_the_cost_is_kept_by_nobody()
    {
        var server = await ReportServer.Shared;
        var posted = await server.PostAsync("graphql", """{"query":"{ plans { totalCount } }"}""");
        Assert.Equal(("no-store", null), (posted.Header("Cache-Control"), posted.Header("ETag")));
        foreach (var wish in new[] { "report", "validate" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Path("{ plans { totalCount } }"));
            request.Headers.Add("GraphQL-Cost", wish);
            using var response = await server.Client.SendAsync(request);
            Assert.Equal(("no-store", null), (response.Headers.CacheControl!.ToString(), response.Headers.ETag));
        }
    }

    [Fact]
    public async Task A_document_that_is_refused_is_refused_whatever_copy_the_client_has()
    {
        var server = await ReportServer.Shared;
        var refused = Path("{ members { totalCount } }");
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await server.GetAsync(refused, (await server.GetAsync(Path("{ plans { totalCount } }"))).Header("ETag"))).Code);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await server.GetAsync(refused, "*")).Code);
    }

    [Fact]
    public void What_the_state_does_not_decide_alone_is_named_as_the_schema_names_it() =>
        Assert.All([.. StateAlone.Others, StateAlone.Looked], name => Assert.NotNull(MassSchema.Create(Graph.Access.Audience.Whole).Query.Fields.Find(name)));

    private static async Task<string?> TagOf(ReportServer server, string variables) =>
        (await server.GetAsync(Path("{ plans { totalCount } }", variables))).Header("ETag");

    private static string Path(string query, string? variables = null) =>
        $"/graphql?query={Uri.EscapeDataString(query)}{(variables is null ? "" : $"&variables={Uri.EscapeDataString(variables)}")}";
}
