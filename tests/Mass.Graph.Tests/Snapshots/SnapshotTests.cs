using Mass.Domain;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using Mass.Graph.Committees;
using Mass.Graph.Persistence;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Snapshots;

/// <summary>A snapshot is one state that never changes.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void A_snapshot_of_nothing_answers_with_nothing()
    {
        var empty = GraphFixture.Load();
        var answer = GraphFixture.Ask("""{ actionSteps { totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } plan(by: {slug: "x"}) { slug } associations { totalCount } }""", snapshot: empty);
        Assert.Equal(0, answer.Count("actionSteps"));
        Assert.Equal("""{"hasNextPage":false,"hasPreviousPage":false,"startCursor":null,"endCursor":null}""", answer["actionSteps.pageInfo"].GetRawText());
    }

    [Fact]
    public void An_operation_keeps_its_snapshot_when_another_is_published()
    {
        var store = new SnapshotStore(MassSchema.Subjects);
        Assert.Empty(store.Current.All<ActionStep>());
        store.Publish([GraphFixture.Records]);
        var mine = store.Current;
        store.Publish([]);
        Assert.Equal(27, mine.All<ActionStep>().Count);
        Assert.Empty(store.Current.All<ActionStep>());
    }

    [Fact]
    public void What_an_association_leads_to_stays_as_long_as_nothing_of_it_is_written()
    {
        var (store, records) = (new SnapshotStore(MassSchema.Subjects), GraphFixture.Records);
        store.Publish([new StoredAssociation(records, 1)]);
        var before = Seats();
        store.Publish([new StoredAssociation(records with { Meetings = [.. records.Meetings.Skip(1)] }, 2)]);
        Assert.Same(before, Seats());
        store.Publish([new StoredAssociation(records with { Seats = [.. records.Seats.Skip(1)] }, 3)]);
        Assert.NotSame(before, Seats());
        Assert.Equal(records.Seats.Count - 1, store.Current.Get(CommitteesSubject.Seats, records.Association.Id).Count);

        object? Seats() => store.Current.PartOf(records.Association.Id, isConfidential: false)!.At(CommitteesSubject.Seats.Slot);
    }

    [Fact]
    public void The_state_of_a_day_is_made_once()
    {
        var day = new DateOnly(2024, 7, 15);
        Assert.Same(GraphFixture.Shipped.AsOf(day, GraphFixture.Today), GraphFixture.Shipped.AsOf(day, GraphFixture.Today));
        Assert.Equal(day, GraphFixture.Shipped.AsOf(day, GraphFixture.Today).ReadAsOf);
        Assert.Null(GraphFixture.Shipped.ReadAsOf);
    }

    [Fact]
    public void The_state_as_of_a_day_after_all_that_happened_is_the_present_one()
    {
        const string Fields = "nodes { code title stage retiredOn initiatives { number } responsibilities { asWritten } amendments { nodes { key } } }";
        var answer = GraphFixture.Ask($$"""{ now: actionSteps(first: 500) { {{Fields}} } then: actionSteps(first: 500, asOf: "2026-11-24") { {{Fields}} } }""");
        Assert.Equal(answer["now"].GetRawText(), answer["then"].GetRawText());
    }

    [Fact]
    public void Many_days_can_be_asked_for_at_once_from_many_threads()
    {
        var snapshot = GraphFixture.Load(GraphFixture.Records);
        Parallel.For(0, 200, index =>
        {
            var day = new DateOnly(2024, 7, 22).AddDays(index % 20);
            Assert.Equal(day < new DateOnly(2024, 8, 1) ? 25 : 27, snapshot.AsOf(day, GraphFixture.Today).All<ActionStep>().Count);
        });
    }

    [Fact]
    public void A_thing_that_is_named_twice_is_listed_once()
    {
        var association = ToyPlans.Association("twice");
        var plan = ToyPlans.Plan(association, "plan");
        var snapshot = GraphFixture.Load(new AssociationRecords
        {
            Association = association,
            Committees = [Committee(association.Id, "PD"), Committee(association.Id, "LC")],
            Seats = [new Seat { AssociationId = association.Id, Label = "1", Kind = SeatKind.AtLarge, ProposedFor = ["PD", "LC", "PD", "gone"] }],
            Plans =
            [
                plan with
                {
                    AllSteps =
                    [
                        ToyPlans.With(ToyPlans.Step(plan, "A-1"), content => content with
                        {
                            Initiatives = ["1", "2", "1", "9"],
                            Responsibilities = [Named("PD"), Named("LC"), Named("PD")],
                        }),
                    ],
                },
            ],
        });
        var answer = GraphFixture.Ask(
            """
            { seats { nodes { proposedFor { name } } } committees { nodes { name proposedSeats { totalCount } actionSteps { totalCount } } }
              actionSteps { nodes { initiatives { number } responsibilities { committee { name } } } } initiatives { nodes { actionSteps { totalCount } } } }
            """,
            snapshot: snapshot);
        Assert.Equal(["PD", "LC"], answer.Rows("seats.nodes.0.proposedFor", "name"));
        Assert.Equal(["1", "2"], answer.Rows("actionSteps.nodes.0.initiatives", "number"));
        Assert.Equal(["PD", "LC", "PD"], answer.Rows("actionSteps.nodes.0.responsibilities", "committee.name"));
        Assert.Equal(["1", "1"], answer.Rows("committees", "proposedSeats.totalCount"));
        Assert.Equal(["1", "1"], answer.Rows("committees", "actionSteps.totalCount"));
        Assert.Equal(["1", "1", "0"], answer.Rows("initiatives", "actionSteps.totalCount"));
    }

    private static Committee Committee(Guid associationId, string name) => new() { AssociationId = associationId, Name = name, Kind = CommitteeKind.Standing };

    private static Responsibility Named(string key) => new() { AsWritten = key, Kind = ResponsibilityKind.Committee, CommitteeKey = key };
}
