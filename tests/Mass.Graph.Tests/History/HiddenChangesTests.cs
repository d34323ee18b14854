using Mass.Domain.Metrics;
using Mass.Domain.Supports;
using Mass.Graph.Access;
using Mass.Graph.History;
using Mass.Graph.Persistence;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Metrics;
using Mass.Graph.Tests.Querying;
using Mass.Graph.Tests.Supports;

namespace Mass.Graph.Tests.History;

/// <summary>A change whose things someone may not see is neither seen nor counted by them, and leaves no trace.</summary>
public sealed class HiddenChangesTests
{
    private const string Hidden = "Hidden Helper";
    private static readonly Rights Staff = new(true, true, false, false, false, null);
    private static readonly Rights Overseer = new(true, true, false, true, false, null);

    [Fact]
    public void One_to_one_support_leaves_no_trace_for_the_staff()
    {
        var world = Helped();
        AssertNoTrace(world, Staff);
        AssertNoTrace(world, new Rights(true, false, false, false, false, null));
        Assert.Equal(1, world.Ask($$"""{ changes(where: { by: { eq: "{{Hidden}}" } }) { totalCount } }""", Overseer).Count("changes"));
    }

    [Fact]
    public void Supporters_see_the_changes_of_their_own_one_to_one_support()
    {
        var world = Helped();
        var (mine, other) = (ToySupports.Records.People[30].Id, ToySupports.Records.People[31].Id);
        Assert.Equal(["logContact"], world.Ask("{ changes { nodes { action } } }", Supporter(mine)).Rows("changes", "action"));
        Assert.Empty(world.Ask("{ changes { nodes { action } } }", Supporter(other)).Rows("changes", "action"));
        Assert.Equal(0, world.Ask("{ changes { totalCount } }", Supporter(other)).Count("changes"));

        static Rights Supporter(Guid person) => new(true, false, true, false, false, person);
    }

    [Fact]
    public void That_someone_identified_themselves_is_the_overseers_alone()
    {
        var world = PastWorld.Of(ToySupports.Records).Do("2026-03-10", "amendPerson", records => records.AmendPerson(records.People[0] with { Email = "a@example.org" }))
            .Do("2026-03-11", "recordSelfIdentification", records => records.RecordSelfIdentification(records.Members[0].Id, ["Zanzibari"]), Hidden);
        AssertNoTrace(world, Staff);
        var member = NodeId.Of("Member", ToySupports.Records.Members[0].Id);
        var query = $$"""{ members(where: { id: { eq: "{{member}}" } }) { nodes { revision changes { totalCount } } } changes { nodes { things { fields { field } } } } }""";
        Assert.Equal("""[{"revision":0,"changes":{"totalCount":0}}]""", world.Ask(query, Staff)["members.nodes"].GetRawText());
        Assert.Equal("""[{"revision":3,"changes":{"totalCount":1}}]""", world.Ask(query, Overseer)["members.nodes"].GetRawText());
        Assert.Contains("selfIdentifiedAs", world.Ask(query, Overseer).Json, StringComparison.Ordinal);

        // What the staff may not know of does not keep them from writing either.
        Assert.Equal(0, Revisions.Of(ToySupports.Records.Members[0].Id, world.State.Changes, world.Records, Staff));
        Assert.Equal(3, Revisions.Of(ToySupports.Records.Members[0].Id, world.State.Changes, world.Records, Overseer));
        Assert.Empty(Revisions.Since(0, ToySupports.Records.Members[0].Id, world.State.Changes, world.Records, Staff));
        Assert.Single(Revisions.Since(0, ToySupports.Records.Members[0].Id, world.State.Changes, world.Records, Overseer));
    }

    [Fact]
    public void What_confidential_metrics_were_found_to_be_is_the_overseers_alone()
    {
        var metric = MetricWorld.Confidential;
        var world = PastWorld.Of(MetricWorld.Records)
            .Do("2026-10-10", "setMetricBaseline", records => records.SetBaseline(metric.Code, new Baseline { Year = 2020, Text = "Some words", Value = null }), Hidden)
            .Do("2026-10-11", "recordObservation", records => records.RecordObservation(MetricWorld.Entry(metric.Code, "2021-01", 7), new(2026, 10, 11, 0, 0, 0, TimeSpan.Zero)), Hidden);
        AssertNoTrace(world, Staff);
        Assert.Equal(2, world.Ask("{ changes { totalCount } }", Overseer).Count("changes"));
    }

    [Theory]
    [InlineData("{ changes { nodes { things { fields { after { ... on TextValue { text } } } } } } }", true)]
    [InlineData("{ changes { nodes { reason } } }", true)]
    [InlineData("{ changeRows { nodes { after } } }", true)]
    [InlineData("{ changes { totalCount } }", false)]
    [InlineData("{ changes(where: { things: { some: { kind: { eq: \"Contact\" } } } }) { totalCount } }", false)]
    public void What_is_read_in_the_history_is_recorded_as_if_it_were_read_in_the_thing(string query, bool isShown)
    {
        var world = Helped().Do("2026-03-11", "recordSelfIdentification", records => records.RecordSelfIdentification(records.Members[0].Id, ["Zanzibari"]), Hidden);
        var shown = Shown(world, query, Overseer);
        Assert.Equal(isShown, shown.Any(each => each.Kind == "Contact" && each.Ids.SequenceEqual([world.Records.Contacts[^1].Id])));
        Assert.Equal(isShown, shown.Any(each => each.Kind == "Member.selfIdentifiedAs" && each.Ids.SequenceEqual([world.Records.Members[0].Id])));
        Assert.NotEmpty(shown);
        Assert.Empty(Shown(world, query, Staff));
    }

    [Fact]
    public void The_staff_of_another_association_see_nothing()
    {
        var world = Helped().Do("2026-03-12", "amendPerson", records => records.AmendPerson(records.People[0] with { Email = "a@example.org" }), Hidden);
        var other = new StoredAssociation(MetricWorld.Records, 1);
        var snapshot = new SnapshotState([world.State, other], MassSchema.Subjects, "").Recorded.For(Viewer.Anyone);
        var answer = GraphFixture.Ask("{ changes { totalCount } changeRows { totalCount } associations { nodes { changes { totalCount } changeRows { totalCount } } } }", snapshot: snapshot, viewer: Viewer.With([(MetricWorld.Records.Association.Id, Overseer)]));
        Assert.Equal("""{"changes":{"totalCount":0},"changeRows":{"totalCount":0},"associations":{"nodes":[{"changes":{"totalCount":0},"changeRows":{"totalCount":0}},{"changes":{"totalCount":0},"changeRows":{"totalCount":0}}]}}""", answer.Data.GetRawText());
    }

    [Fact]
    public void As_of_a_day_there_is_what_was_done_by_its_end()
    {
        var world = PastWorld.Of(ToySupports.Records).Do("2026-03-10", "first", records => records.AmendPerson(records.People[0] with { Email = "a@example.org" }))
            .Do("2026-03-12", "second", records => records.AmendPerson(records.People[0] with { Email = "b@example.org" }));
        Assert.Equal(["second", "first"], world.Ask("{ changes { nodes { action } } }", Staff).Rows("changes", "action"));
        Assert.Equal(["first"], world.Ask("""{ changes(asOf: "2026-03-11") { nodes { action } } }""", Staff).Rows("changes", "action"));
        Assert.Empty(world.Ask("""{ changes(asOf: "2026-03-09") { nodes { action } } }""", Staff).Rows("changes", "action"));
        Assert.Equal("""{"changes":{"totalCount":1},"email":"a@example.org"}""", world.Ask($$"""{ people(asOf: "2026-03-11", where: { id: { eq: "{{NodeId.Of("Person", world.Records.People[0].Id)}}" } }) { nodes { changes { totalCount } email } } }""", Staff)["people.nodes.0"].GetRawText());
    }

    /// <summary>What a query leaves to be recorded.</summary>
    private static IReadOnlyList<ConfidentialAccess.Shown> Shown(PastWorld world, string query, Rights rights)
    {
        var viewer = Viewer.With([(world.AssociationId, rights)]);
        var state = new RequestState(new SnapshotState([world.State], MassSchema.Subjects, "").Recorded.For(viewer), GraphFixture.Today, GraphFixture.ManyNodes) { Viewer = viewer };
        Assert.Empty(GraphFixture.Ask(query, viewer: viewer, state: state).Errors);
        return state.Confidential.Take();
    }

    private static PastWorld Helped()
    {
        var engagement = ToySupports.Records.Engagements[0].Id;
        return PastWorld.Of(ToySupports.Records with { Engagements = [.. ToySupports.Records.Engagements.Select(each => each.Id == engagement ? each with { SupporterIds = [ToySupports.Records.People[30].Id], CloseReason = null } : each)] })
            .Do("2026-03-10", "logContact", records => records.LogContact(
                engagement, new(2026, 3, 9), ContactMode.Phone, new(2026, 3, 10, 0, 0, 0, TimeSpan.Zero), note: "A note"), Hidden);
    }

    /// <summary>No list, count, group, order, cursor, filter, table or id tells of what the hidden helper did.</summary>
    private static void AssertNoTrace(PastWorld world, Rights rights)
    {
        var isServed = rights.IsStaff;
        Assert.Contains(world.State.Changes, change => change.CallerName == Hidden);
        var ids = world.State.Changes.Where(change => change.CallerName == Hidden).Select(change => NodeId.Of("Change", change.Id)).ToList();
        var seen = world.State.Changes.Count(change => change.CallerName != Hidden);
        var answer = world.Ask($$"""
            { all: changes { totalCount nodes { by action reason requestId things { kind fields { field } } } pageInfo { hasNextPage } }
              by: changes(where: { by: { eq: "{{Hidden}}" } }) { totalCount }
              not: changes(where: { by: { neq: "{{Hidden}}" } }) { totalCount }
              last: changes(last: 1, order: [{ by: DESC }]) { nodes { by } }
              things: changes(where: { things: { some: { kind: { in: ["Contact", "Engagement", "Observation"] } } } }) { totalCount }
              groups: changes { groupBy(fields: [BY, ACTION]) { fields { by action } } aggregations { count } }
              nodes(ids: ["{{string.Join("\", \"", ids)}}"]) { id }
              {{(isServed ? "rows: changeRows { totalCount nodes { by action before after } } association(by: { id: \"" + NodeId.Of("Association", world.AssociationId) + "\" }) { changes { totalCount } changeRows(where: { by: { eq: \"" + Hidden + "\" } }) { totalCount } }" : "")}} }
            """, rights);
        Assert.DoesNotContain(Hidden, answer.Json, StringComparison.Ordinal);
        Assert.All(world.State.Changes.Where(change => change.CallerName == Hidden), change => Assert.DoesNotContain(change.Action, answer.Json, StringComparison.Ordinal));
        seen = isServed ? seen : 0;
        Assert.Equal((seen, 0, seen, 0), (answer.Count("all"), answer.Count("by"), answer.Count("not"), answer.Count("things")));
        Assert.Equal(seen, answer["groups.groupBy"].GetArrayLength());
        Assert.All(answer["nodes"].EnumerateArray(), node => Assert.Equal("null", node.GetRawText()));
        if (isServed)
        {
            Assert.Equal(seen, answer["association.changes.totalCount"].GetInt32());
            Assert.Equal(0, answer["association.changeRows.totalCount"].GetInt32());
        }
    }
}
