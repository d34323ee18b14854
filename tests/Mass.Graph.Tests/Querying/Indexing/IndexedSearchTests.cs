using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Mass.Domain;
using Mass.Domain.Fictitious;
using Mass.Graph.Access;
using Mass.Graph.Persistence;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Differential;
using Mass.Graph.Tests.Snapshots;
using Xunit.Abstractions;

namespace Mass.Graph.Tests.Querying.Indexing;

/// <summary>Whatever is asked of a list, indexes and kept orders find what going through its rows finds, also after a write.</summary>
public sealed class IndexedSearchTests(ITestOutputHelper output)
{
    private const int DrawsOfList = 2;
    private const int Writes = 20;

    private static readonly Lazy<AssociationRecords> First = new(() => FictitiousAssociation.Create(1));
    private static readonly Lazy<AssociationRecords> Second = new(() => FictitiousAssociation.Create(2, FictitiousAssociation.LeastMembers));
    private static readonly Lazy<ValuePool> Pool = new(Harvest);

    private static readonly AccessClass[] Classes = [AccessClass.Public, AccessClass.Member, AccessClass.Staff, AccessClass.Confidential];

    internal static ValuePool Values => Pool.Value;

    public static IEnumerable<object[]> Readers => Classes.SelectMany(reader => new[] { 1, 3 }.Select(associations => new object[] { $"{reader}", associations }));

    [Theory]
    [MemberData(nameof(Readers))]
    public void Indexes_and_kept_orders_find_what_going_through_the_rows_finds(string reader, int associations)
    {
        var (stored, asked, problems) = (Associations(associations), 0, new List<string>());
        var afresh = SnapshotComparison.Afresh(stored).Recorded.For(Viewer.Anyone).Present(GraphFixture.Today);
        var viewer = GraphFixture.ViewerOf(Enum.Parse<AccessClass>(reader), afresh);
        afresh = afresh.For(viewer);
        var store = new SnapshotStore(MassSchema.Subjects);
        store.Publish(stored);
        var snapshot = store.Current.Present(GraphFixture.Today).For(viewer);
        var (graph, dice) = (SearchedGraph.Of(viewer.Audience), new Dice((uint)(associations + (10 * reader.Length))));
        var before = graph.Lists.Sum(list => list.Indexed);
        foreach (var list in graph.Lists.Where(list => list.Count(snapshot) > 0))
        {
            for (var i = 0; i < DrawsOfList; i++)
            {
                var (where, order, spelled) = graph.Draw(list, Pool.Value, dice);
                asked++;
                if (list.Difference(snapshot, afresh, where, order, dice) is { } difference)
                {
                    problems.Add($"{spelled}\n{difference}");
                }
            }
        }

        var indexed = graph.Lists.Sum(list => list.Indexed) - before;
        output.WriteLine($"{asked} searches, {indexed} by indexes");
        Assert.True(indexed * 10 > asked, $"Of {asked} searches {indexed} were by indexes.");
        Assert.True(problems.Count == 0, string.Join("\n\n", problems.Take(5)));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    public void After_each_write_they_find_what_is_found_in_a_state_that_is_made_from_nothing(int associations, int seed)
    {
        var (stored, dice, problems) = (Associations(associations), new Dice((uint)seed), new List<string>());
        var store = new SnapshotStore(MassSchema.Subjects);
        store.Publish(stored);
        var viewers = Classes.Select(reader => GraphFixture.ViewerOf(reader, store.Current)).ToList();

        // The same few questions are asked again and again, so that the answers to them are kept from state to state.
        var questions = viewers.SelectMany(viewer => SearchedGraph.Of(viewer.Audience).Lists.Where(list => list.Count(store.Current.For(viewer)) >= 64)
            .SelectMany(list => Enumerable.Range(0, 2).Select(_ => (Viewer: viewer, List: list, Asked: SearchedGraph.Of(viewer.Audience).Draw(list, Pool.Value, dice))))).ToList();
        for (var write = 0; write < Writes && problems.Count == 0; write++)
        {
            var at = dice.Of(stored.Index().Where(each => Changeable(each.Item.Records).Count > 0).Select(each => each.Index).ToList());
            var (changed, what) = Changed(stored[at].Records, dice);
            stored = [.. stored.Select((each, i) => i == at ? new StoredAssociation(changed, each.Revision + 1) : each)];
            store.Publish(stored);
            var today = GraphFixture.Today.AddDays(dice.Chance(70) ? 0 : dice.Below(400));
            var afresh = SnapshotComparison.Afresh(stored).Recorded.For(Viewer.Anyone).Present(today);
            for (var i = 0; i < 15; i++)
            {
                var (viewer, list, (where, order, spelled)) = dice.Of(questions);
                if (list.Difference(store.Current.Present(today).For(viewer), afresh.For(viewer), where, order, dice) is { } difference)
                {
                    problems.Add($"After write {write}, {what}, on {today}, {viewer.Audience}: {spelled}\n{difference}");
                }
            }
        }

        output.WriteLine($"{questions.Count} questions");
        Assert.True(problems.Count == 0, string.Join("\n\n", problems.Take(5)));
    }

    /// <summary>Readers of all kinds, two of whom give one-to-one support, ask at once and in turn for the same few things.</summary>
    [Fact]
    public void Readers_who_ask_at_once_while_others_write_find_what_is_in_the_state_that_each_reads()
    {
        var (stored, store, asked, problems) = (Associations(3), new SnapshotStore(MassSchema.Subjects), 0, new ConcurrentQueue<string>());
        store.Publish(stored);
        var supporters = First.Value.Engagements.SelectMany(each => each.SupporterIds).Distinct().Take(2).ToList();
        List<Viewer> viewers =
        [
            .. Classes.Select(reader => GraphFixture.ViewerOf(reader, store.Current)),
            .. supporters.Select(id => Viewer.With([(First.Value.Association.Id, new Rights(IsMember: true, IsStaff: true, IsSupporter: true, IsOverseer: false, IsAdministrator: false, id))])),
        ];
        var draws = new Dice(7);
        var questions = viewers.SelectMany(viewer => SearchedGraph.Of(viewer.Audience).Lists.Where(list => list.Count(store.Current.For(viewer)) >= 64)
            .Select(list => (Viewer: viewer, List: list, Asked: SearchedGraph.Of(viewer.Audience).Draw(list, Pool.Value, draws)))).ToList();
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, reader =>
        {
            var dice = new Dice((uint)reader + 1);
            for (var i = 0; i < 60; i++)
            {
                if (reader == 0 && i % 6 == 0)
                {
                    var at = dice.Of(stored.Index().Where(each => Changeable(each.Item.Records).Count > 0).Select(each => each.Index).ToList());
                    var changed = Changed(stored[at].Records, dice).Records;
                    stored = [.. stored.Select((each, place) => place == at ? new StoredAssociation(changed, each.Revision + 1) : each)];
                    store.Publish(stored);
                }

                var (viewer, list, (where, order, spelled)) = dice.Of(questions);
                var snapshot = store.Current.Present(GraphFixture.Today).For(viewer);
                Interlocked.Increment(ref asked);
                if (list.Difference(snapshot, snapshot, where, order, dice) is { } difference)
                {
                    problems.Enqueue($"{viewer.Key}: {spelled}\n{difference}");
                }
            }
        });
        output.WriteLine($"{asked} of {questions.Count} questions");
        Assert.True(problems.IsEmpty, string.Join("\n\n", problems.Take(5)));
    }

    private static IReadOnlyList<StoredAssociation> Associations(int count) =>
        [.. new[] { First.Value, GraphFixture.Records, Second.Value }.Take(count).Select(records => new StoredAssociation(records, 1))];

    private static IReadOnlyList<IRegister> Changeable(AssociationRecords records) => [.. Registers.All.Where(each => each.Of(records).Count > 1)];

    /// <summary>The records with one row taken out, put elsewhere, or given a value that another row has.</summary>
    private static (AssociationRecords Records, string What) Changed(AssociationRecords records, Dice dice)
    {
        var register = dice.Of(Changeable(records));
        var items = register.Of(records).ToList();
        var (at, other) = (dice.Below(items.Count), dice.Below(items.Count));
        if (dice.Chance(15))
        {
            (items[at], items[other]) = (items[other], items[at]);
            return (register.With(records, items), $"{register.Name} {at} and {other} have changed places");
        }

        if (dice.Chance(15) && register.Name is "Attendances" or "Observations" or "FinancialLines" or "VolunteerSignups" or "Contacts")
        {
            items.RemoveAt(at);
            return (register.With(records, items), $"{register.Name} {at} is gone");
        }

        var member = dice.Of(register.ItemType.GetProperties().Where(each => each.SetMethod is not null && IsPlain(each)).ToList());
        var changed = register.ItemType.GetMethod("<Clone>$")!.Invoke(items[at], [])!;
        member.SetValue(changed, member.GetValue(items[other]));
        items[at] = changed;
        return (register.With(records, items), $"{register.Name} {at} has the {member.Name} of {other}");
    }

    /// <summary>Whether it is a value that tells nothing of what else there is.</summary>
    private static bool IsPlain(PropertyInfo member) => (Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType) is var type
        && (type.IsEnum || type == typeof(DateOnly) || type == typeof(bool) || type == typeof(int) || type == typeof(decimal)
            || (type == typeof(string) && member.Name is "Name" or "Title" or "Notes" or "Place" or "Description" or "Topic")
            || (type == typeof(Guid) && member.Name is "DistrictId" or "PersonId" or "MeetingId"));

    private static ValuePool Harvest()
    {
        var snapshot = GraphFixture.Load(First.Value, GraphFixture.Records, Second.Value);
        return ValuePool.Harvest(new SchemaMap(GraphFixture.Whole), request => JsonDocument.Parse(GraphFixture.Ask(request.Document, snapshot: snapshot, served: AccessClass.Confidential).Json).RootElement);
    }
}
