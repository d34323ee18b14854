using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Documents;
using Mass.Domain.Fictitious;
using Mass.Domain.Planning;
using Mass.Domain.Supports;
using Mass.Graph.Access;
using Mass.Graph.Live;
using Mass.Graph.Persistence;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Access;

/// <summary>What views share, and what a write leaves as it is.</summary>
public sealed class ViewTests
{
    private static readonly AssociationRecords One = GraphFixture.Records;
    private static readonly AssociationRecords Other = FictitiousAssociation.Create(1, FictitiousAssociation.LeastMembers);

    [Fact]
    public void A_write_to_one_association_leaves_what_was_made_of_the_others()
    {
        var (store, current) = Start();
        var before = Part(store.Current, Other);
        Assert.Same(before, Part(store.Current, Other));
        current.Publish([new(One with { Documents = [] }, 2), current.All[1]]);
        Assert.Same(before, Part(store.Current, Other));
        Assert.DoesNotContain(store.Current.All<Document>(), each => each.AssociationId == One.Association.Id);
        Assert.Contains(":2", store.Current.Revision, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_loaded_again_without_a_change_is_the_same_as_before()
    {
        var (store, current) = Start();
        var before = Part(store.Current, Other);
        current.Publish([new(One with { Documents = [] }, 2), new(Other with { }, 1)]);
        Assert.Same(before, Part(store.Current, Other));
        Assert.Equal(2, store.Current.Associations.Count);
        Assert.True(current.Are(new Dictionary<Guid, long> { [One.Association.Id] = 2, [Other.Association.Id] = 1 }));
        Assert.False(current.Are(new Dictionary<Guid, long> { [One.Association.Id] = 1, [Other.Association.Id] = 1 }));
        Assert.False(current.Are(new Dictionary<Guid, long> { [One.Association.Id] = 2 }));
    }

    [Fact]
    public void Those_who_see_the_same_share_a_view_and_supporters_share_all_but_their_own()
    {
        var open = GraphFixture.Load(One, Other);
        var supporters = Other.Engagements.SelectMany(each => each.SupporterIds).Distinct().Take(2).Select(id => open.For(Supporter(id))).ToList();
        Assert.NotSame(supporters[0], supporters[1]);
        Assert.Same(supporters[0].Shared, supporters[1].Shared);
        Assert.Same(supporters[0].Shared, open.For(Of(Role.Member)));
        Assert.Same(open.For(Of(Role.Staff)), open.For(Of(Role.Staff, Role.Administrator)));
        Assert.Same(open, open.For(Viewer.Anyone));
        Assert.Same(open.All<ActionStep>(), open.For(Viewer.Anyone).All<ActionStep>());
        Assert.NotEqual(supporters[0].All<Engagement>(), supporters[1].All<Engagement>());
    }

    [Fact]
    public void Many_viewers_come_and_go_at_once_and_each_sees_what_is_theirs()
    {
        var open = GraphFixture.Load(Other);
        var supporters = Other.Engagements.SelectMany(each => each.SupporterIds).Distinct().ToList();
        Parallel.For(0, 400, index =>
        {
            var supporter = index < 200 ? supporters[index % supporters.Count] : EntityId.From("nobody", index.ToString(System.Globalization.CultureInfo.InvariantCulture));
            var seen = open.Present(GraphFixture.Today).For(Supporter(supporter)).All<Engagement>();
            Assert.Equal(Other.Engagements.Where(each => each.SupporterIds.Contains(supporter)).Select(each => each.Id), seen.Select(each => each.Id));
        });
    }

    [Fact]
    public void A_view_of_any_rights_is_that_of_a_state_that_holds_nothing_else()
    {
        var random = new Random(20261125);
        for (var round = 0; round < 24; round++)
        {
            var (first, second) = (Draw(random), Draw(random));
            var viewer = Viewer.With([(AccessWorld.First.Association.Id, first), (AccessWorld.Second.Association.Id, second)]);
            var seen = AccessWorld.Snapshot.For(viewer);
            var closed = AccessWorld.ClosedTo(viewer);
            var open = AccessWorld.OpenTo(viewer);
            var met = Ids(seen).ToHashSet(StringComparer.Ordinal);
            Assert.DoesNotContain(met, closed.Contains);
            Assert.DoesNotContain(open, id => !met.Contains(id));
        }
    }

    private static IEnumerable<string> Ids(Snapshot snapshot)
    {
        return
        [
            .. Of<Person>(), .. Of<Member>(), .. Of<Mass.Domain.Committees.Attendance>(), .. Of<Mass.Domain.Committees.VolunteerOpportunity>(), .. Of<Mass.Domain.Committees.VolunteerSignup>(),
            .. Of<Document>(), .. Of<Cohort>(), .. Of<Session>(), .. Of<Participation>(), .. Of<TopicRequest>(), .. Of<Engagement>(), .. Of<Contact>(),
            .. Of<Mass.Domain.Metrics.Metric>(), .. Of<Mass.Domain.Metrics.Observation>(), .. Of<Mass.Domain.Finance.FiscalYear>(), .. Of<Mass.Domain.Finance.FinancialLine>(),
        ];

        IEnumerable<string> Of<T>()
            where T : class => AccessWorld.AllIds(typeof(T).Name).Where(id => Mass.Graph.Querying.NodeId.TryParse(id, out _, out var key) && snapshot.Find<T>(key) is not null);
    }

    private static Rights Draw(Random random)
    {
        bool[] flags = [.. Enumerable.Range(0, 3).Select(_ => random.Next(2) == 0)];
        var isSupporter = random.Next(2) == 0;
        return new(flags[0] || flags[1] || flags[2] || isSupporter, flags[1], isSupporter, flags[2], false, isSupporter ? AccessWorld.Supporter : null);
    }

    private static (SnapshotStore Store, CurrentAssociations Current) Start()
    {
        var store = new SnapshotStore(MassSchema.Subjects);
        var current = new CurrentAssociations(store, new Happenings(Microsoft.Extensions.Options.Options.Create(new LiveOptions())));
        current.Publish([new(One, 1), new(Other, 1)]);
        return (store, current);
    }

    private static object Part(Snapshot snapshot, AssociationRecords records) => snapshot.Get(AssociationsSubjectPeople, records.Association.Id);

    private static Relation<Association, Person> AssociationsSubjectPeople => Mass.Graph.Associations.AssociationsSubject.People;

    private static Viewer Of(params Role[] roles) => Viewer.Of(new Caller { Id = "a", Name = "A", Grants = [.. roles.Select(role => new Grant(Other.Association.Slug, role))] }, [One.Association, Other.Association]);

    private static Viewer Supporter(Guid person) => Viewer.Of(new Caller { Id = "a", Name = "A", Grants = [new(Other.Association.Slug, Role.Supporter, person)] }, [One.Association, Other.Association]);
}
