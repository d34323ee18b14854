using Mass.Domain.Committees;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Tests.Metrics;
using Mass.Graph.Tests.Reviews;
using Mass.Graph.Tests.Supports;

namespace Mass.Graph.Tests.History;

/// <summary>To read as of an earlier day opens nothing that is closed now, nor what was closed then.</summary>
public sealed class ClosedPastTests
{
    private static readonly Rights Staff = new(true, true, false, false, false, null);
    private static readonly Rights Overseer = new(true, true, false, true, false, null);

    [Fact]
    public void A_document_that_was_not_published_then_is_closed_then()
    {
        var world = PastWorld.Of(Office.Records).Do("2026-03-10", "publishDocument", records => records.PublishDocument($"{Office.Secret}-draft"));
        const string Query = """{ documents(asOf: "2026-03-09") { nodes { code } } }""";
        Assert.Contains($"{Office.Secret}-draft", world.Ask("{ documents { nodes { code } } }").Rows("documents"));
        Assert.Equal(["policy-1", "policy-2"], world.Ask(Query).Rows("documents"));
        Assert.Contains($"{Office.Secret}-draft", world.Ask(Query, Staff).Rows("documents"));
    }

    [Fact]
    public void A_document_that_is_withdrawn_now_is_not_opened_by_the_past()
    {
        var world = PastWorld.Of(Office.Records).Do("2026-03-10", "withdrawDocument", records => records.WithdrawDocument("policy-2"));
        Assert.Equal(["policy-1"], world.Ask("""{ documents(asOf: "2026-03-09") { nodes { code } } }""").Rows("documents"));
        Assert.Contains("policy-2", world.Ask("""{ documents(asOf: "2026-03-09") { nodes { code } } }""", Staff).Rows("documents"));
    }

    [Fact]
    public void A_metric_that_became_confidential_or_was_withdrawn_is_not_opened_by_the_past()
    {
        var open = MetricWorld.Records.Metrics.First(metric => metric is { IsPublished: true, IsConfidential: false } && MetricWorld.Records.Observations.Any(each => each.MetricId == metric.Id));
        var closed = PastWorld.Of(MetricWorld.Records).Do("2026-10-10", "amendMetric", records => records.AmendMetric(open with { IsConfidential = true }));
        var query = $$"""{ metrics(asOf: "2026-10-09", where: { code: { eq: "{{open.Code}}" } }) { nodes { isConfidential baseline { planYear } observations { totalCount } } } }""";
        Assert.Equal((true, 0), Seen(closed.Ask(query)));
        Assert.True(Seen(closed.Ask(query, Overseer)).Count > 0);

        var withdrawn = PastWorld.Of(MetricWorld.Records).Do("2026-10-10", "withdrawMetric", records => records.WithdrawMetric(open.Code));
        Assert.Empty(withdrawn.Ask(query).Rows("metrics", "isConfidential"));
        Assert.Single(withdrawn.Ask(query, Staff).Rows("metrics", "isConfidential"));

        static (bool, int Count) Seen(Querying.Answer answer) =>
            (answer["metrics.nodes.0.isConfidential"].GetBoolean(), answer["metrics.nodes.0.observations.totalCount"].GetInt32());
    }

    [Fact]
    public void A_support_that_became_confidential_is_not_opened_by_the_past()
    {
        var world = PastWorld.Of(ToySupports.Records).Do("2026-03-10", "amendSupport", records => records.AmendSupport(ToySupports.Webinars with { IsConfidential = true }));
        const string Query = """{ sessions(asOf: "2026-03-09") { totalCount } cohorts(asOf: "2026-03-09") { totalCount } }""";
        var (before, now, overseen) = (PastWorld.Of(ToySupports.Records).Ask(Query), world.Ask(Query), world.Ask(Query, Overseer));
        Assert.Equal((2, 1), (before.Count("sessions"), before.Count("cohorts")));
        Assert.Equal((0, 0), (now.Count("sessions"), now.Count("cohorts")));
        Assert.True(overseen.Count("sessions") >= 2);
    }

    [Fact]
    public void Who_handed_one_to_one_support_over_reads_it_as_of_no_day_and_who_took_it_over_not_as_of_before()
    {
        var (first, second) = (ToySupports.Records.People[30].Id, ToySupports.Records.People[31].Id);
        var engagement = ToySupports.Records.Engagements[0];
        var world = PastWorld.Of(ToySupports.Records with { Engagements = [.. ToySupports.Records.Engagements.Select(each => each.Id == engagement.Id ? each with { SupporterIds = [first], CloseReason = null } : each)] })
            .Do("2026-03-10", "handOverEngagement", records => records.HandOverEngagement(engagement.Id, [second]));
        Assert.Equal((0, 0), (Count(first, ""), Count(first, """(asOf: "2026-03-09")""")));
        Assert.Equal((1, 0), (Count(second, ""), Count(second, """(asOf: "2026-03-09")""")));

        int Count(Guid person, string asOf) => world.Ask($"{{ engagements{asOf} {{ totalCount }} }}", new Rights(true, false, true, false, false, person)).Count("engagements");
    }

    [Fact]
    public void A_person_whom_nothing_makes_public_any_more_is_not_opened_by_the_past()
    {
        var world = PastWorld.Fictitious();
        var known = PublicPeople.Of(world.Records);
        var person = world.Records.People.First(each => !known.Contains(each.Id));
        var meeting = world.Records.Meetings.First(each => each.Status == MeetingStatus.Planned && world.Records.CommitteeOf(each.CommitteeId)!.AgendaSections.Count == 0);
        world.Do("2026-03-01", "setAgenda", records => records.SetAgenda(meeting.Id, [new AgendaItem { Title = "A talk", PresenterId = person.Id }]))
            .Do("2026-03-10", "setAgenda", records => records.SetAgenda(meeting.Id, [new AgendaItem { Title = "A talk" }]));
        var query = $$"""{ meetings(asOf: "2026-03-05", where: { id: { eq: "{{NodeId.Of("Meeting", meeting.Id)}}" } }) { nodes { agenda { title presenter { name } } } } }""";
        Assert.Equal("""[{"title":"A talk","presenter":null}]""", world.Ask(query)["meetings.nodes.0.agenda"].GetRawText());
        Assert.Equal(person.Name, world.Ask(query, Staff)["meetings.nodes.0.agenda.0.presenter.name"].GetString());
    }

    [Fact]
    public void How_people_identify_themselves_is_read_as_of_no_earlier_day()
    {
        var world = PastWorld.Fictitious();
        var member = world.Records.Members.First(each => each.SelfIdentifiedAs.Count > 0);
        world.Do("2026-03-10", "recordSelfIdentification", records => records.RecordSelfIdentification(member.Id, []));
        Assert.Empty(world.RecordedBy("2026-03-09").Members.Single(each => each.Id == member.Id).SelfIdentifiedAs);
    }
}
