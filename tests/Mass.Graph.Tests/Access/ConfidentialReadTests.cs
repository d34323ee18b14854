using System.Net;
using System.Text.Json;
using Mass.Graph.Querying;

namespace Mass.Graph.Tests.Access;

/// <summary>Whoever is shown what is confidential leaves a record, and is shown nothing when none can be left.</summary>
public sealed class ConfidentialReadTests(AccessGateway gateway) : IClassFixture<AccessGateway>
{
    [Theory]
    [InlineData("query Who { engagements(first: 2) { nodes { need } } }", "Engagement", 2)]
    [InlineData("query Who { engagements { totalCount } }", "Engagement", 0)]
    [InlineData("query Who { engagements { aggregations { count } } }", "Engagement", 0)]
    [InlineData("query Who { engagements { groupBy(fields: NEED) { aggregations { count } } } }", "Engagement", 0)]
    [InlineData("query Who { contacts(first: 3) { edges { node { on } } } }", "Contact", 3)]
    [InlineData("query Who { people(where: { engagements: { some: { need: { neq: null } } } }) { totalCount } }", "Engagement", 0)]
    [InlineData("query Who { supports(where: { engagements: { any: true } }) { totalCount } }", "Engagement", 0)]
    [InlineData("query Who { members(where: { selfIdentifiedAs: { any: true } }) { totalCount } }", "Member.selfIdentifiedAs", 0)]
    [InlineData("query Who { members(first: 4) { nodes { selfIdentifiedAs } } }", "Member.selfIdentifiedAs", 4)]
    [InlineData("query Who { observations(first: 2, where: { metric: { isConfidential: { eq: true } } }) { nodes { value } } }", "Observation", 2)]
    [InlineData("query Who { observationRows(first: 2, where: { metricCode: { eq: \"M-18\" } }) { nodes { text } } }", "Observation", 2)]
    public async Task Each_way_to_it_leaves_a_record(string query, string kind, int count)
    {
        var answer = await gateway.Send(query, null, AccessGateway.As("Overseer"));
        Assert.False(answer.HasErrors, answer.Text);
        var read = await Newest();
        Assert.Equal(("The Overseer", "Who", answer.Header("X-Request-Id")), (read.GetProperty("by").GetString(), read.GetProperty("operation").GetString(), read.GetProperty("requestId").GetString()));
        var things = read.GetProperty("things").EnumerateArray().Single(each => each.GetProperty("kind").GetString() == kind);
        Assert.Equal((count, count), (things.GetProperty("count").GetInt32(), things.GetProperty("ids").GetArrayLength()));
    }

    [Fact]
    public async Task A_node_and_a_table_leave_one_too_with_every_row()
    {
        var engagement = NodeId.Of("Engagement", AccessGateway.Records.Engagements[0].Id);
        await gateway.Send($"{{ node(id: \"{engagement}\") {{ __typename }} }}", null, AccessGateway.As("Supporter"));
        Assert.Equal(engagement, (await Newest()).GetProperty("things")[0].GetProperty("ids")[0].GetString());

        var before = await Count();
        var table = await gateway.Get($"graphql?format=csv&query={Uri.EscapeDataString("{ contacts { nodes { on } } }")}", AccessGateway.As("Overseer"));
        var rows = table.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1;
        Assert.True(rows > 0);
        Assert.Equal(AccessGateway.Records.Contacts.Count, rows);
        var slices = (await Reads((int)(await Count() - before))).Sum(read => read.GetProperty("things").EnumerateArray().Sum(things => things.GetProperty("count").GetInt32()));
        Assert.Equal(rows, slices);
    }

    [Theory]
    [InlineData("{ people(first: 5) { nodes { name } } }", "Overseer")]
    [InlineData("{ members(first: 5) { nodes { since } } }", "Overseer")]
    [InlineData("{ observations(first: 5, where: { metric: { isConfidential: { eq: false } } }) { nodes { value } } }", "Staff")]
    [InlineData("{ members(first: 5) { nodes { selfIdentifiedAs } } }", "Supporter")]
    [InlineData("{ engagements { totalCount } }", "Staff")]
    public async Task What_shows_nothing_confidential_leaves_none(string query, string roles)
    {
        var before = await Count();
        await gateway.Send(query, null, AccessGateway.As(roles));
        Assert.Equal(before, await Count());
    }

    [Fact]
    public async Task Nothing_is_shown_when_no_record_can_be_left()
    {
        await gateway.Run("ALTER TABLE ConfidentialReads RENAME TO Elsewhere");
        try
        {
            var answer = await gateway.Send("{ engagements(first: 2) { nodes { id need } } }", null, AccessGateway.As("Overseer"));
            Assert.Equal("ACCESS_NOT_RECORDED", answer.Code);
            Assert.Equal(JsonValueKind.Null, answer.Data.ValueKind);
            var table = await gateway.Get($"graphql?format=csv&query={Uri.EscapeDataString("{ contacts { nodes { on } } }")}", AccessGateway.As("Overseer"));
            Assert.Equal((HttpStatusCode.BadRequest, "ACCESS_NOT_RECORDED"), (table.Status, table.Code));
            Assert.False((await gateway.Send("{ people(first: 1) { nodes { name } } }", null, AccessGateway.As("Overseer"))).HasErrors);
        }
        finally
        {
            await gateway.Run("ALTER TABLE Elsewhere RENAME TO ConfidentialReads");
        }
    }

    [Fact]
    public async Task The_records_are_for_overseers_and_administrators()
    {
        await gateway.Send("{ engagements { totalCount } }", null, AccessGateway.As("Overseer"));
        const string Query = "{ confidentialReads(first: 1) { totalCount nodes { by } } association(by: { slug: \"fictitious-1\" }) { confidentialReads { totalCount } } }";
        foreach (var roles in new[] { "Overseer", "Administrator" })
        {
            var answer = await gateway.Send(Query, null, AccessGateway.As(roles));
            Assert.True(answer.Data.GetProperty("confidentialReads").GetProperty("totalCount").GetInt32() > 0);
            Assert.Equal(answer.Data.GetProperty("confidentialReads").GetProperty("totalCount").GetInt32(), answer.Data.GetProperty("association").GetProperty("confidentialReads").GetProperty("totalCount").GetInt32());
        }

        foreach (var roles in new[] { "Member", "Staff", "Supporter" })
        {
            Assert.Equal("AUTH_NOT_AUTHORIZED", (await gateway.Send("{ confidentialReads { totalCount } }", null, AccessGateway.As(roles))).Code);
            Assert.Contains("\"totalCount\":0", (await gateway.Send("{ association(by: { slug: \"fictitious-1\" }) { confidentialReads { totalCount } } }", null, AccessGateway.As(roles))).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task No_log_tells_what_was_shown()
    {
        var contact = AccessGateway.Records.Contacts.First(each => each.Note is not null);
        var answer = await gateway.Send($"{{ node(id: \"{NodeId.Of("Contact", contact.Id)}\") {{ ... on Contact {{ note }} }} }}", null, AccessGateway.As("Overseer"));
        Assert.Contains(contact.Note!, answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(gateway.Log.Entries);
        Assert.DoesNotContain(gateway.Log.Entries, entry => entry.Text.Contains(contact.Note!, StringComparison.Ordinal));
    }

    private async Task<JsonElement> Newest() => (await Reads(1))[0];

    private async Task<List<JsonElement>> Reads(int newest) =>
        [.. (await gateway.Send($"{{ confidentialReads(first: {newest}) {{ nodes {{ by operation requestId things {{ kind count ids }} }} }} }}", null, AccessGateway.As("Administrator"))).Data.GetProperty("confidentialReads").GetProperty("nodes").EnumerateArray()];

    private async Task<long> Count() => (long)(await gateway.Run("SELECT COUNT(*) FROM ConfidentialReads"))!;
}
