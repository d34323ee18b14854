using Mass.Domain.Associations;
using Mass.Graph.Access;
using Mass.Graph.Persistence;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Writing.Acts;
using Microsoft.Extensions.DependencyInjection;

namespace Mass.Graph.Tests.Snapshots;

/// <summary>A state that is made from the one before answers as one that is made from nothing.</summary>
public sealed class PublishedStateTests(ActGateway gateway) : IClassFixture<ActGateway>
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);

    /// <summary>All that is recorded, the present state, and those of days before, amid and after what the acts do.</summary>
    private static readonly (string When, Func<Snapshot, Snapshot> Of)[] Readings =
    [
        ("as recorded", static snapshot => snapshot),
        ("at present", static snapshot => snapshot.Present(Today)),
        .. new DateOnly[] { new(2024, 7, 20), new(2024, 10, 15), Today.AddYears(1) }.Select(day => ($"as of {day:yyyy-MM-dd}", (Func<Snapshot, Snapshot>)(snapshot => snapshot.AsOf(day, Today)))),
    ];

    /// <summary>The acts of the table, and one by which someone becomes known to everyone who was not: of the table's people who are known for one thing, each is known for another already.</summary>
    private static readonly IReadOnlyList<TriedAct> Acts =
    [
        .. ActTable.All,
        new("recordTestimony", "staff", world => new { billId = ActWorld.Id(world.Own.Bills[^1]), personId = ActWorld.Id(Unknown(world)), on = "2024-04-02", form = "ORAL" }),
    ];

    [Fact]
    public async Task After_every_act_each_viewer_sees_what_they_would_see_if_the_state_were_made_from_nothing()
    {
        var store = gateway.Services.GetRequiredService<SnapshotStore>();
        IReadOnlyList<Viewer> viewers = [Viewer.Anyone, .. Grants().Select(grants => Viewer.Of(new() { Id = "test", Name = "Test", Grants = grants }, gateway.World.Stored.Select(each => each.Records.Association)))];
        Compare(store, gateway.World.Stored, viewers, "nothing");
        for (var i = 0; i < Acts.Count; i++)
        {
            var act = Acts[i];
            await gateway.Done(act.Name, act.Input(gateway.World), act.By);

            // Everyone looks after each act, and each of the others after several: what they then see is made from an older state.
            Same(store, gateway.World.Stored, viewers[0], Readings[1], act.Name);
            Same(store, gateway.World.Stored, viewers[i % viewers.Count], Readings[i / viewers.Count % Readings.Length], act.Name);
        }

        Compare(store, gateway.World.Stored, viewers, "all acts");
    }

    private static void Compare(SnapshotStore store, IReadOnlyList<StoredAssociation> stored, IReadOnlyList<Viewer> viewers, string after)
    {
        foreach (var viewer in viewers)
        {
            foreach (var reading in Readings)
            {
                Same(store, stored, viewer, reading, after);
            }
        }
    }

    private static void Same(SnapshotStore store, IReadOnlyList<StoredAssociation> stored, Viewer viewer, (string When, Func<Snapshot, Snapshot> Of) reading, string after)
    {
        var afresh = SnapshotComparison.Afresh(stored).Recorded.For(Viewer.Anyone);
        var difference = SnapshotComparison.Difference(reading.Of(store.Current).For(viewer), reading.Of(afresh).For(viewer));
        Assert.True(difference is null, $"After {after}, {reading.When}, {viewer.Key}: {difference}");
    }

    private static Person Unknown(ActWorld world)
    {
        var known = PublicPeople.Of(world.Own);
        return world.Own.People.First(person => !known.Contains(person.Id));
    }

    private static IEnumerable<IReadOnlyList<Grant>> Grants()
    {
        yield return [new("fictitious-1", Role.Member)];
        yield return [new("fictitious-1", Role.Staff)];
        yield return [new("fictitious-1", Role.Supporter, ActGateway.People["supporter"])];
        yield return [new("fictitious-1", Role.Overseer)];
        yield return [new("fictitious-1", Role.Staff), new("fictitious-1", Role.Overseer)];
        yield return [new("fictitious-2", Role.Staff), new("fictitious-1", Role.Member)];
        yield return [new(null, Role.Administrator)];
    }
}
