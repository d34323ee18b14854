using System.Net;
using System.Text.Json.Nodes;
using Mass.Graph.Querying;

namespace Mass.Graph.Tests.Access;

/// <summary>Over HTTP each caller has their own schema and rows, and is told who may ask for what they may not.</summary>
public sealed class AccessHttpTests(AccessGateway gateway) : IClassFixture<AccessGateway>
{
    [Theory]
    [InlineData("", "{ members { totalCount } }", "members")]
    [InlineData("", "{ people { nodes { email } } }", "staff")]
    [InlineData("", "{ engagements { totalCount } }", "overseers")]
    [InlineData("", "{ people(where: { email: { eq: \"x\" } }) { totalCount } }", "staff")]
    [InlineData("", "{ people(order: [{ email: ASC }]) { totalCount } }", "staff")]
    [InlineData("", "{ observations { groupBy(fields: RECORDED_BY) { aggregations { count } } } }", "staff")]
    [InlineData("", "query Q($id: ID!) { node(id: $id) { ... on Member { since } } }", "members")]
    [InlineData("", "query Q($where: FinancialLineFilterInput) { financialLines(where: $where) { totalCount } }", "staff")]
    [InlineData("Member", "{ financialLines { totalCount } }", "staff")]
    [InlineData("Staff", "{ members { nodes { selfIdentifiedAs } } }", "overseers")]
    [InlineData("Overseer", "{ topicRequests { totalCount } }", "staff")]
    public async Task What_is_for_others_is_refused_with_who_they_are(string roles, string query, string who)
    {
        var answer = await gateway.Send(query, new JsonObject { ["id"] = "TWVtYmVyOgAAAAAAAAAAAAAAAAAAAAA=" }, AccessGateway.As(roles));
        Assert.All(answer.Json.GetProperty("errors").EnumerateArray(), error =>
        {
            Assert.Equal(roles.Length == 0 ? "AUTH_NOT_AUTHENTICATED" : "AUTH_NOT_AUTHORIZED", error.GetProperty("extensions").GetProperty("code").GetString());
            Assert.Contains(who, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        });
        Assert.False(answer.HasData);
    }

    [Fact]
    public async Task A_variable_that_holds_what_is_for_others_is_refused_too()
    {
        var variables = new JsonObject { ["where"] = new JsonObject { ["email"] = new JsonObject { ["eq"] = "x" } } };
        const string Query = "query Q($where: PersonFilterInput) { people(where: $where) { totalCount } }";
        var refused = await gateway.Send(Query, variables);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", refused.Code);
        Assert.Contains("'email' is for staff", refused.Message, StringComparison.Ordinal);
        Assert.False((await gateway.Send(Query, variables, AccessGateway.As("Staff"))).HasErrors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Staff")]
    public async Task What_no_schema_has_stays_a_mistake_and_what_is_suggested_is_the_callers(string roles)
    {
        var unknown = await gateway.Send("{ people { nodes { emial } } }", null, AccessGateway.As(roles));
        Assert.Equal(ErrorCodes.InvalidDocument, unknown.Code);
        Assert.Equal(roles == "Staff", unknown.Message.Contains("'email'", StringComparison.Ordinal));
        var both = await gateway.Send("{ people { nodes { nmae email } } }");
        Assert.Equal([ErrorCodes.InvalidDocument, "AUTH_NOT_AUTHENTICATED"], both.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString()!).OrderDescending());
    }

    [Fact]
    public async Task Each_caller_has_the_schema_that_is_theirs()
    {
        var texts = new Dictionary<string, string>();
        foreach (var roles in new[] { "", "Member", "Staff", "Supporter", "Overseer,Staff" })
        {
            texts[roles] = (await gateway.Get("graphql/schema.graphql", AccessGateway.As(roles))).Text;
            var types = (await gateway.Send("{ __schema { types { name } } }", null, AccessGateway.As(roles))).Text;
            Assert.Equal(texts[roles].Contains("type FinancialLine ", StringComparison.Ordinal), types.Contains("\"FinancialLine\"", StringComparison.Ordinal));
            Assert.Equal(texts[roles].Contains("type Engagement ", StringComparison.Ordinal), types.Contains("\"Engagement\"", StringComparison.Ordinal));
        }

        Assert.Equal(5, texts.Values.Distinct().Count());
        Assert.Equal(File.ReadAllText(Repository.File("src/Mass.Graph/schema.graphql")).Trim(), texts["Overseer,Staff"].ReplaceLineEndings("\n").Trim());
        Assert.DoesNotContain("type Engagement", texts[""], StringComparison.Ordinal);
        Assert.DoesNotContain("type Engagement", texts["Staff"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_was_found_valid_for_one_caller_is_not_for_the_next()
    {
        const string Query = "{ financialLines(first: 1) { nodes { code } } }";
        Assert.False((await gateway.Send(Query, null, AccessGateway.As("Staff"))).HasErrors);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await gateway.Send(Query)).Code);
        Assert.False((await gateway.Send(Query, null, AccessGateway.As("Staff"))).HasErrors);
    }

    [Theory]
    [InlineData("", false, HttpStatusCode.Unauthorized)]
    [InlineData("Member", false, HttpStatusCode.Forbidden)]
    [InlineData("Staff", true, HttpStatusCode.OK)]
    public async Task A_report_for_the_staff_is_told_of_and_answered_to_them_alone(string roles, bool isTheirs, HttpStatusCode status)
    {
        var caller = AccessGateway.As(roles);
        Assert.Equal(isTheirs, (await gateway.Send("{ reports { name } }", null, caller)).Text.Contains("\"finances\"", StringComparison.Ordinal));
        foreach (var form in new[] { "", "?format=csv" })
        {
            var answer = await gateway.Get($"graphql/persisted/finances{form}", caller);
            Assert.Equal(status, answer.Status);
            Assert.Equal(status == HttpStatusCode.Unauthorized, answer.Header("WWW-Authenticate") is not null);
            Assert.Equal(isTheirs, answer.Header("ETag") is not null);
        }

        var byId = await gateway.Get("graphql?documentId=finances", caller);
        Assert.Equal(isTheirs, !byId.HasErrors);
    }

    [Fact]
    public async Task Copies_of_a_query_are_good_for_those_with_the_same_rights_who_see_nothing_confidential()
    {
        var path = $"graphql?query={Uri.EscapeDataString("{ people { totalCount } metrics { totalCount } }")}";
        var tags = new Dictionary<string, string?>();
        foreach (var roles in new[] { "", "Member", "Staff", "Overseer", "Supporter", "Overseer,Staff" })
        {
            var answer = await gateway.Get(path, AccessGateway.As(roles));
            tags[roles] = answer.Header("ETag");
            Assert.Equal(tags[roles] is null ? "no-store" : roles == "" ? "public, no-cache" : "private, no-cache", answer.Header("Cache-Control"));
        }

        Assert.Equal(["", "Member", "Staff"], tags.Where(each => each.Value is not null).Select(each => each.Key).Order(StringComparer.Ordinal));
        Assert.Equal(3, tags.Values.OfType<string>().Distinct().Count());
        Assert.Equal(HttpStatusCode.NotModified, (await gateway.Get(path, [.. AccessGateway.As("Administrator,Staff"), ("If-None-Match", tags["Staff"]!)])).Status);
        foreach (var roles in new[] { "", "Member", "Overseer" })
            Assert.Equal(HttpStatusCode.OK, (await gateway.Get(path, [.. AccessGateway.As(roles), ("If-None-Match", tags["Staff"]!)])).Status);
    }

    [Fact]
    public async Task Who_looked_at_what_is_kept_by_nobody()
    {
        foreach (var query in new[] { "{ confidentialReads { totalCount } }", "{ association(by: { slug: \"fictitious-1\" }) { confidentialReads { totalCount } } }" })
        {
            var answer = await gateway.Get($"graphql?query={Uri.EscapeDataString(query)}", AccessGateway.As("Administrator,Staff"));
            Assert.False(answer.HasErrors);
            Assert.Equal(("no-store", null), (answer.Header("Cache-Control"), answer.Header("ETag")));
        }
    }

    [Fact]
    public async Task Copies_of_a_report_are_good_for_those_with_the_same_rights_alone()
    {
        const string Report = "graphql/persisted/metrics-against-targets";
        var staff = await gateway.Get(Report, AccessGateway.As("Staff"));
        var again = await gateway.Get(Report, [.. AccessGateway.As("Staff"), ("If-None-Match", staff.Header("ETag")!)]);
        var equal = await gateway.Get(Report, [.. AccessGateway.As("Administrator"), ("If-None-Match", staff.Header("ETag")!)]);
        var anyone = await gateway.Get(Report, ("If-None-Match", staff.Header("ETag")!));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.OK), (staff.Status, again.Status, equal.Status, anyone.Status));
        Assert.StartsWith("private", staff.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.StartsWith("public", anyone.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Contains("Authorization", anyone.Header("Vary"), StringComparison.Ordinal);
        Assert.NotEqual(staff.Text, anyone.Text);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public async Task Tables_hold_the_rows_of_their_reader(string format)
    {
        async Task<int> Lines(string roles) => (await gateway.Get($"graphql?format={format}&query={Uri.EscapeDataString("{ documents(where: { association: { slug: { eq: \"fictitious-1\" } } }) { nodes { code title } } }")}", AccessGateway.As(roles)))
            .Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
        var closed = AccessGateway.Records.Documents.Count(document => !document.IsPublished);
        Assert.True(closed > 0);
        Assert.Equal(await Lines("") + closed, await Lines("Staff"));
        Assert.Equal(await Lines(""), await Lines("Member"));
    }
}
