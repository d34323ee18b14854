using Mass.Graph.Access;
using Mass.Graph.Tests.Reviews;

namespace Mass.Graph.Tests.Advocacy;

/// <summary>Legislative sessions, bills, testimony and news are public, but for the text of the news.</summary>
public sealed class AdvocacyTests
{
    [Fact]
    public void A_bill_is_read_as_of_any_day()
    {
        const string Bill = "status stance isOpen daysSinceLastAction lastAction { on } testimonies { totalCount } earlierStances { stance lastDay }";
        var answer = Office.Ask($$"""
            { now: bill(by: { number: "H1" }) { {{Bill}} }
              then: bill(by: { number: "H1" }, asOf: "2025-03-03") { {{Bill}} }
              before: bill(by: { number: "H1" }, asOf: "2025-01-31") { {{Bill}} }
              ended: bill(by: { number: "H1" }, legislativeSession: { code: "194" }, asOf: "2027-01-01") { {{Bill}} } }
            """);
        Assert.Equal(("HEARD", "SUPPORT", true, 563), (answer["now.status"].GetString(), answer["now.stance"].GetString(), answer["now.isOpen"].GetBoolean(), answer["now.daysSinceLastAction"].GetInt32()));
        Assert.Equal(("FILED", "MONITOR", 30), (answer["then.status"].GetString(), answer["then.stance"].GetString(), answer["then.daysSinceLastAction"].GetInt32()));
        Assert.Equal((1, 0), (answer.Count("now.testimonies"), answer.Count("then.testimonies")));
        Assert.Equal(["2025-03-31"], answer.Rows("now.earlierStances", "lastDay"));
        Assert.Equal("null", answer["before"].GetRawText());
        Assert.False(answer["ended.isOpen"].GetBoolean());
    }

    [Fact]
    public void Sessions_priorities_and_steps_lead_to_each_other()
    {
        var answer = Office.Ask("""
            { legislativeSession(by: { code: "194" }) { level voices { opportunityCount testimonyCount voiceCount newVoiceCount } priorities { nodes { code rank bills { nodes { number } } actionSteps { nodes { code } } } } }
              earlier: legislativeSession(by: { code: "194" }, asOf: "2025-05-09") { voices { testimonyCount } }
              actionStep(by: { code: "A-1" }) { priorities { nodes { code } } advocacyUpdates { nodes { title } } }
              heard: bills(where: { status: { eq: HEARD }, legislativeSession: { level: { eq: STATE } }, daysSinceLastAction: { gt: 100 } }) { totalCount }
              many: legislativeSessions(where: { voices: { newVoiceCount: { gte: 1 } } }) { totalCount } }
            """);
        Assert.Equal((1, 1, 1, 1), (answer["legislativeSession.voices.opportunityCount"].GetInt32(), answer["legislativeSession.voices.testimonyCount"].GetInt32(), answer["legislativeSession.voices.voiceCount"].GetInt32(), answer["legislativeSession.voices.newVoiceCount"].GetInt32()));
        Assert.Equal(0, answer["earlier.voices.testimonyCount"].GetInt32());
        Assert.Equal(["H1"], answer.Rows("legislativeSession.priorities.nodes.0.bills", "number"));
        Assert.Equal(["A-1"], answer.Rows("legislativeSession.priorities.nodes.0.actionSteps"));
        Assert.Equal(["rural"], answer.Rows("actionStep.priorities"));
        Assert.Equal(["Heard"], answer.Rows("actionStep.advocacyUpdates", "title"));
        Assert.Equal((1, 1), (answer.Count("heard"), answer.Count("many")));
    }

    [Fact]
    public void News_is_counted_channel_by_channel()
    {
        var answer = Office.Ask("""{ association(by: { slug: "office" }) { updateCounts(planYear: 2024) { channel count stateCount lastOn } none: updateCounts(planYear: 2020) { count } } }""");
        Assert.Equal(["1", "0", "0", "0", "0", "0", "0"], answer.Rows("association.updateCounts", "count"));
        Assert.Equal(["0", "0", "0", "0", "0", "0", "0"], answer.Rows("association.none", "count"));
        Office.Ask("""{ association(by: { slug: "office" }) { updateCounts(planYear: 1) { count } } }""").IsRefused("HC0016", "1 is no plan year");
    }

    [Fact]
    public void The_text_of_news_is_for_the_members()
    {
        Assert.NotEmpty(Office.Ask("{ advocacyUpdates { nodes { text } } }").Errors);
        Assert.NotEmpty(Office.Ask("""{ advocacyUpdates(where: { text: { contains: "S" } }) { totalCount } }""").Errors);
        Assert.Equal(["SECRET text"], Office.Ask("{ advocacyUpdates { nodes { text } } }", AccessClass.Member).Rows("advocacyUpdates", "text"));
    }
}
