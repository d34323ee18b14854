using GraphQL.Types;
using Mass.Domain.Supports;
using Mass.Graph.Querying;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Supports;

/// <summary>What the public may not see of supports is behind no door.</summary>
public sealed class SupportAttackTests
{
    private static readonly string[] Closed = ["Participation", "Engagement", "Contact", "TopicRequest"];

    [Fact]
    public void No_type_of_the_public_schema_is_made_of_what_is_closed() => Assert.DoesNotContain(
        GraphFixture.Schema.AllTypes.Select(type => type.Name),
        name => Closed.Any(word => name.StartsWith(word, StringComparison.Ordinal)) || name is nameof(EngagementNeed) or nameof(ContactMode) or nameof(Completion));

    [Fact]
    public void No_field_argument_or_filter_of_the_public_schema_is_named_for_it()
    {
        var names = GraphFixture.Schema.AllTypes.OfType<IComplexGraphType>().SelectMany(type => type.Fields.Select(field => $"{type.Name}.{field.Name}"));
        Assert.DoesNotContain(names, name => new[] { ".participations", ".engagements", ".contacts", ".topicRequests", ".recording", ".requestedTopic", ".entryReason", ".facilitators" }.Any(closed => name.EndsWith(closed, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_id_leads_to_it()
    {
        var records = ToySupports.Records;
        var ids = records.Participations.Select(each => ("Participation", each.Id)).Concat(records.Engagements.Select(each => ("Engagement", each.Id)))
            .Concat(records.Contacts.Select(each => ("Contact", each.Id))).Concat(records.TopicRequests.Select(each => ("TopicRequest", each.Id)))
            .Append(("Cohort", ToySupports.SecretGroup.Id)).Append(("Session", ToySupports.SecretMeeting.Id))
            .Select(each => NodeId.Of(each.Item1, each.Item2)).ToList();
        foreach (var some in ids.Chunk(100))
        {
            var answer = Ask($"{{ nodes(ids: [{string.Join(", ", some.Select(id => $"\"{id}\""))}]) {{ id }} }}");
            Assert.All(answer["nodes"].EnumerateArray(), node => Assert.Equal(System.Text.Json.JsonValueKind.Null, node.ValueKind));
        }
    }

    [Theory]
    [InlineData("""{ cohorts(where: {name: {eq: "Zanzibar"}}) { totalCount } }""")]
    [InlineData("""{ sessions(where: {topic: {contains: "Zanzibar"}}) { totalCount } }""")]
    [InlineData("""{ supports(where: {cohorts: {some: {name: {eq: "Zanzibar"}}}}) { totalCount } }""")]
    [InlineData("""{ supports(where: {sessions: {some: {topic: {eq: "Zanzibar"}}}}) { totalCount } }""")]
    public void A_cohort_or_a_session_of_a_confidential_support_moves_no_count(string query) => Assert.Contains("\"totalCount\":0", Ask(query).Json.Replace(" ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ cohort(by: {code: "S"}) { name } }""")]
    [InlineData("""{ session(by: {code: "S1"}) { topic } }""")]
    public void Nor_is_it_found_by_its_code(string query) => Assert.DoesNotContain(ToySupports.Secret, Ask(query).Json, StringComparison.Ordinal);

    [Theory]
    [InlineData("{ sessions(order: [{recording: ASC}]) { totalCount } }")]
    [InlineData("{ sessions(where: {recording: {neq: null}}) { totalCount } }")]
    [InlineData("{ sessions(where: {participations: {any: true}}) { totalCount } }")]
    [InlineData("{ sessions(where: {requestedTopic: {neq: null}}) { totalCount } }")]
    [InlineData("{ supports(where: {engagements: {any: true}}) { totalCount } }")]
    [InlineData("{ associations(where: {contacts: {any: true}}) { totalCount } }")]
    public void What_cannot_be_selected_cannot_be_filtered_or_sorted_by(string query)
    {
        var answer = Ask(query);
        Assert.NotEmpty(answer.Errors);
        Assert.DoesNotContain(ToySupports.Secret, answer.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void As_of_a_day_before_a_confidential_support_was_offered_its_sessions_are_not_open_either()
    {
        var records = ToySupports.Records with { Supports = [.. ToySupports.Records.Supports.Select(support => support with { OfferedFrom = new(2024, 9, 5) })] };
        var answer = GraphFixture.Ask("""{ plans(asOf: "2024-09-03") { nodes { association { sessions { nodes { topic support { code } } } cohorts { nodes { name support { code } } } } } } }""", snapshot: GraphFixture.Load(records));
        Assert.Empty(answer.Errors);
        Assert.DoesNotContain(ToySupports.Secret, answer.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_can_be_selected_of_everything_the_secret_words_do_not_come_out()
    {
        foreach (var query in new[]
        {
            "{ supports { nodes { code name description cohorts { nodes { name sessions { nodes { topic } } } } sessions { nodes { topic skills presenters } } delivery(planYear: 2024) { cohorts { cohort { name } } } } } }",
            "{ cohorts { nodes { name } } sessions { nodes { topic } } }",
            """{ association(by: {slug: "supporting"}) { cohorts { nodes { name } } sessions { nodes { topic } } skillsLibrary { nodes { topic } } topicRanking(planYear: 2024) { topics { topic } } } }""",
        })
        {
            var answer = Ask(query);
            Assert.Empty(answer.Errors);
            Assert.DoesNotContain(ToySupports.Secret, answer.Json, StringComparison.Ordinal);
        }
    }

    private static Answer Ask(string query) => GraphFixture.Ask(query, snapshot: ToySupports.Snapshot);
}
