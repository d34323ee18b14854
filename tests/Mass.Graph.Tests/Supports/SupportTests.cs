using System.Text.Json;
using Mass.Graph.Access;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Supports;

/// <summary>Supports as everyone may see them.</summary>
public sealed class SupportTests
{
    [Fact]
    public void The_catalogue_is_at_the_root_and_under_what_supports_serve()
    {
        var answer = Ask(
            """
            { supports { nodes { code tiers isConfidential isOffered initiatives { number } actionSteps { nodes { code } } cohorts { nodes { code } } sessions { nodes { code topic isInLibrary } } } }
              support(by: {code: "WEB"}) { name } cohort(by: {code: "A"}) { support { code } } session(by: {code: "W1"}) { support { code } }
              actionSteps { nodes { code supports { nodes { code } } } } initiatives(first: 1) { nodes { supports { totalCount } } } }
            """);
        Assert.Empty(answer.Errors);
        Assert.Equal(["MENTOR", "WEB"], answer.Rows("supports"));
        Assert.Equal("A-1", answer["supports.nodes.1.actionSteps.nodes.0.code"].GetString());
        Assert.Equal("WEB", answer["actionSteps.nodes.0.supports.nodes.0.code"].GetString());
        Assert.True(answer["supports.nodes.1.sessions.nodes.0.isInLibrary"].GetBoolean());
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("""(skill: "negotiation")""", 1)]
    [InlineData("""(skill: "budgets")""", 0)]
    [InlineData("""(text: "hard web")""", 1)]
    [InlineData("""(text: "hard Zanzibar")""", 0)]
    public void The_skills_library_is_found_by_skill_and_by_words(string arguments, int found) =>
        Assert.Equal(found, Ask($$"""{ association(by: {slug: "supporting"}) { skillsLibrary{{arguments}} { totalCount nodes { code } } } }""").Count("association.skillsLibrary"));

    [Fact]
    public void Coverage_is_told_tier_by_tier_and_small_numbers_are_held_back()
    {
        var answer = Ask("""{ association(by: {slug: "supporting"}) { coverage(planYear: 2024, by: ROUND_TABLE) { countedOn tiers { tier whole { reached inScope percentage } groups { roundTable { name } isRest reach { reached notReached isSuppressed } } } } } }""");
        var some = answer["association.coverage.tiers.1"];
        Assert.Equal((17, 40), (Answer.At(some, "whole.reached").GetInt32(), Answer.At(some, "whole.inScope").GetInt32()));
        Assert.Equal([8, 9, 0], Answer.At(some, "groups").EnumerateArray().Select(group => Answer.At(group, "reach.reached").GetInt32()));
        var one = answer["association.coverage.tiers.2"];
        Assert.All(Answer.At(one, "groups").EnumerateArray().Take(2), group => Assert.Equal(JsonValueKind.Null, Answer.At(group, "reach.reached").ValueKind));
    }

    [Theory]
    [InlineData("ROUND_TABLE")]
    [InlineData("ROLE")]
    [InlineData("DISTRICT_KIND")]
    public void What_one_breakdown_holds_back_another_does_not_tell(string by)
    {
        // Two of one round table and six of the other have one-to-one support: a number of any group beside the whole would narrow the two down.
        var answer = Ask($$"""{ association(by: {slug: "supporting"}) { coverage(planYear: 2024, by: {{by}}) { tiers { groups { reach { reached inScope } } } } } }""");
        Assert.All(
            answer["association.coverage.tiers.2.groups"].EnumerateArray().Where(group => Answer.At(group, "reach.inScope").GetInt32() > 0),
            group => Assert.Equal(JsonValueKind.Null, Answer.At(group, "reach.reached").ValueKind));
    }

    [Fact]
    public void Numbers_of_people_of_a_plan_year_are_told_once_it_is_over()
    {
        const string Asked = "coverage(planYear: 2026) { countedOn } topicRanking(planYear: 2026) { requestCount } supports { nodes { participantCount(planYear: 2026) delivery(planYear: 2026) { sessionsHeld participantCount } } }";
        var answer = Ask($$"""{ association(by: {slug: "supporting"}) { {{Asked}} } }""");
        Assert.Equal(JsonValueKind.Null, answer["association.coverage"].ValueKind);
        Assert.Equal(JsonValueKind.Null, answer["association.topicRanking"].ValueKind);
        Assert.Equal(JsonValueKind.Null, answer["association.supports.nodes.1.participantCount"].ValueKind);
        Assert.Equal(0, answer["association.supports.nodes.1.delivery.sessionsHeld"].GetInt32());
        Assert.Equal(JsonValueKind.Null, answer["association.supports.nodes.1.delivery.participantCount"].ValueKind);
    }

    [Theory]
    [InlineData("2024-09-01")]
    [InlineData("2025-06-30")]
    public void No_day_of_the_year_can_be_asked_for_to_see_who_came_when(string day)
    {
        var answer = Ask(
            $$"""
            { plans(asOf: "{{day}}") { nodes { association { coverage(planYear: 2024) { countedOn } topicRanking(planYear: 2024) { requestCount } } } }
              supports(asOf: "{{day}}") { nodes { participantCount(planYear: 2024) delivery(planYear: 2024) { participantCount cohorts { participantCount } } } } }
            """);
        Assert.DoesNotMatch(@"(Count|reached)"":\s*\d|countedOn", answer.Json);
    }

    [Fact]
    public void A_later_day_tells_no_more_than_the_present_one()
    {
        const string Asked = "nodes { association { coverage(planYear: 2026) { countedOn } } }";
        Assert.Equal(JsonValueKind.Null, Ask($$"""{ plans(asOf: "2030-01-01") { {{Asked}} } }""")["plans.nodes.0.association.coverage"].ValueKind);
        Assert.Equal("2025-06-30", Ask("""{ plans(asOf: "2026-01-01") { nodes { association { coverage(planYear: 2024) { countedOn } } } } }""")["plans.nodes.0.association.coverage.countedOn"].GetString());
    }

    [Fact]
    public void Topics_are_ranked_and_those_of_few_are_not_named()
    {
        var answer = Ask("""{ association(by: {slug: "supporting"}) { topicRanking(planYear: 2024) { requestCount topics { topic requestCount roundTableCount isAnswered } } } }""");
        Assert.DoesNotContain(ToySupports.Secret, answer.Json, StringComparison.Ordinal);
        Assert.NotEmpty(answer["association.topicRanking.topics"].EnumerateArray());
        Assert.Equal(JsonValueKind.Null, answer["association.topicRanking.requestCount"].ValueKind);
    }

    [Fact]
    public void Participants_are_counted_where_they_are_not_few_and_the_support_is_not_confidential()
    {
        var answer = Ask("{ sessions { nodes { code participantCount } } known: sessions(where: {participantCount: {gt: 0}}) { nodes { code } } supports { nodes { code participantCount(planYear: 2024) delivery(planYear: 2024) { sessionsArranged sessionsHeld participantCount cohorts { participantCount } } } } }");
        Assert.Equal(["W1", "W2"], answer.Rows("sessions"));
        Assert.Equal(8, answer["sessions.nodes.0.participantCount"].GetInt32());
        Assert.Equal(JsonValueKind.Null, answer["sessions.nodes.1.participantCount"].ValueKind);
        Assert.Equal(["W1"], answer.Rows("known"));
        Assert.Equal(17, answer["supports.nodes.1.participantCount"].GetInt32());
        Assert.Equal(2, answer["supports.nodes.1.delivery.sessionsHeld"].GetInt32());
        Assert.Equal(JsonValueKind.Null, answer["supports.nodes.0.participantCount"].ValueKind);
        Assert.Equal("[]", answer["supports.nodes.0.delivery.cohorts"].GetRawText());
    }

    [Fact]
    public void Above_the_public_everything_is_declared()
    {
        var answer = GraphFixture.Ask(
            "{ participations { totalCount nodes { support { code } cohort { code } session { code recording } } } topicRequests { totalCount nodes { roundTable { name topicRequests { totalCount } } } } engagements { totalCount nodes { support { code } } } contacts { nodes { note engagement { contacts { totalCount } } } } }",
            snapshot: ToySupports.Snapshot,
            served: AccessClass.Confidential);
        Assert.Empty(answer.Errors);
        Assert.Equal(29, answer.Count("participations"));
        Assert.Equal(8, answer.Count("engagements"));
        Assert.Equal(ToySupports.Secret, answer["contacts.nodes.0.note"].GetString());
    }

    private static Answer Ask(string query) => GraphFixture.Ask(query, snapshot: ToySupports.Snapshot);
}
