using Mass.Domain.Committees;
using Mass.Domain.Supports;
using Mass.Domain.Tests.Committees;
using static Mass.Domain.Tests.Supports.SmallCatalogue;

namespace Mass.Domain.Tests.Supports;

public class TopicRankingTests
{
    private static readonly Committee South = SmallAssociation.Body("South", CommitteeKind.RoundTable);

    private static AssociationRecords Asked { get; } = Ask(Ask(Ask(Records with { Committees = [.. Records.Committees, South] }, "Budgets", 7), "AI in schools", 6), "Negotiation", 2);

    [Fact]
    public void The_most_wanted_topics_come_first_and_small_ones_last_without_an_order_that_tells() => Assert.Equal(
        [("AI in schools", null, null), ("Negotiation", null, null)],
        TopicRanking.Of(Asked, Year).Topics.Skip(1).Select(topic => (topic.Topic, topic.Requests.Count, topic.RoundTables)));

    [Fact]
    public void A_number_that_is_shown_says_through_how_many_round_tables_it_came()
    {
        var ranking = TopicRanking.Of(Asked, Year);
        Assert.Equal(("Budgets", 7, 2), (ranking.Topics[0].Topic, ranking.Topics[0].Requests.Count!.Value, ranking.Topics[0].RoundTables!.Value));
        Assert.Null(ranking.Requests.Count);
        Assert.Equal(15, TopicRanking.Of(Asked, Year, 1).Requests.Count);
    }

    [Fact]
    public void Who_asks_for_topics_of_ones_own_does_not_learn_how_many_asked_for_those_that_are_held_back()
    {
        var asked = Enumerable.Range(0, 3).Aggregate(Asked, (records, number) => records.CollectTopic(South.Id, Year, $"Mine {number}", Fall, Noon(Fall), Ada.Id));
        var ranking = TopicRanking.Of(asked, Year);
        Assert.Equal([7, 6], ranking.Topics.Where(topic => !topic.Requests.IsSuppressed).Select(topic => topic.Requests.Count!.Value));
        Assert.Null(ranking.Requests.Count);
    }

    [Fact]
    public void All_requests_are_counted_where_none_is_held_back() =>
        Assert.Equal(13, TopicRanking.Of(Asked with { TopicRequests = [.. Asked.TopicRequests.Where(request => request.Topic != "Negotiation")] }, Year).Requests.Count);

    [Fact]
    public void One_who_asks_twice_counts_once_and_letters_and_spaces_do_not_matter()
    {
        var twice = Records.CollectTopic(SmallAssociation.North.Id, Year, "School  safety", Fall, Noon(Fall), Ada.Id)
            .CollectTopic(SmallAssociation.North.Id, Year, "school safety ", Spring, Noon(Spring), Ada.Id)
            .CollectTopic(SmallAssociation.North.Id, Year, "School safety", Spring, Noon(Spring), Ben.Id)
            .CollectTopic(SmallAssociation.North.Id, new(2025), "School safety", Spring, Noon(Spring), Cleo.Id);
        var topic = Assert.Single(TopicRanking.Of(twice, Year, 1).Topics);
        Assert.Equal(("School  safety", 2), (topic.Topic, topic.Requests.Count!.Value));
    }

    [Fact]
    public void A_topic_is_answered_by_a_session_that_names_it_and_is_not_called_off()
    {
        var session = Session(Webinars, "W9", Spring) with { RequestedTopic = "budgets" };
        var planned = Asked.PlanSession(session);
        Assert.Equal(["Budgets"], TopicRanking.Of(planned, Year).Topics.Where(topic => topic.IsAnswered).Select(topic => topic.Topic));
        Assert.DoesNotContain(TopicRanking.Of(planned.CancelSession(session.Id), Year).Topics, topic => topic.IsAnswered);
    }

    private static AssociationRecords Ask(AssociationRecords records, string topic, int times) => Enumerable.Range(0, times)
        .Aggregate(records, (asked, number) => asked.CollectTopic(number % 2 == 0 ? SmallAssociation.North.Id : South.Id, Year, topic, Fall, Noon(Fall)));
}
