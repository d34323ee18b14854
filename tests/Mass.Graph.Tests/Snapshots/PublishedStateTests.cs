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

    /// <summary>The days as of which states are read beside the present one: before, amid and after what the acts do.</summary>
    private static readonly DateOnly[] Days = [new(2024, 7, 20), new(2024, 10, 15), Today.AddYears(1)];

    [Fact]
    public async Task After_every_act_each_viewer_sees_what_they_would_see_if_the_state_were_made_from_nothing()
    {
        var store = gateway.Services.GetRequiredService<SnapshotStore>();
        IReadOnlyList<Viewer> viewers = [Viewer.Anyone, .. Grants().Select(grants => Viewer.Of(new() { Id = "test", Name = "Test", Grants = grants }, gateway.World.Stored.Select(each => each.Records.Association)))];
        Compare(store, gateway.World.Stored, viewers, Days);
        for (var i = 0; i < ActTable.All.Count; i++)
        {
            var act = ActTable.All[i];
            await gateway.Done(act.Name, act.Input(gateway.World), act.By);

            // Some look after each act, and others come back after several: what they then see is made from an older state.
            Compare(store, gateway.World.Stored, [.. viewers.Where((_, viewer) => viewer == 0 || (i + viewer) % 3 == 0)], [Days[i % Days.Length]], act.Name);
        }

        Compare(store, gateway.World.Stored, viewers, Days);
    }

    private static void Compare(SnapshotStore store, IReadOnlyList<StoredAssociation> stored, IReadOnlyList<Viewer> viewers, IReadOnlyList<DateOnly> days, string after = "nothing")
    {
        var published = store.Current;
        var afresh = SnapshotComparison.Afresh(stored).Recorded.For(Viewer.Anyone);
        foreach (var viewer in viewers)
        {
            Same("recorded", each => each.For(viewer));
            Same("present", each => each.Present(Today).For(viewer));
            foreach (var day in days)
            {
                Same($"as of {day}", each => each.AsOf(day, Today).For(viewer));
            }

            void Same(string when, Func<Snapshot, Snapshot> read)
            {
                var difference = SnapshotComparison.Difference(read(published), read(afresh));
                Assert.True(difference is null, $"After {after}, {when}, {viewer.Key}: {difference}");
            }
        }
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
