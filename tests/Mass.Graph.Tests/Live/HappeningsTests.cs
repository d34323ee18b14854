using Mass.Graph.Live;
using Mass.Graph.Querying;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Tests.Live;

/// <summary>What happens reaches those who listen, in order, once while it waits, and never without bound.</summary>
public sealed class HappeningsTests
{
    private readonly Happenings happenings = new(Options.Create(new LiveOptions { MaxWaitingChanges = 4 }));

    [Fact]
    public async Task A_listener_takes_what_is_of_its_types_in_the_order_in_which_it_happened()
    {
        using var listener = happenings.Listen(new HashSet<string> { "A", "B" });
        var things = Enumerable.Range(0, 3).Select(i => new TouchedThing(i == 1 ? "B" : "A", NewId.Next())).ToList();
        Publish(new TouchedThing("C", NewId.Next()));
        Publish(things[0], new TouchedThing("C", NewId.Next()), things[1]);
        Publish(things[2]);
        Assert.Equal(things, await listener.TakeAsync(CancellationToken.None));
        var next = listener.TakeAsync(CancellationToken.None);
        Assert.False(next.IsCompleted);
        Publish(things[0]);
        Assert.Equal([things[0]], await next);
    }

    [Fact]
    public async Task A_thing_that_changes_again_while_it_waits_is_kept_once()
    {
        using var listener = happenings.Listen(new HashSet<string> { "A" });
        var thing = new TouchedThing("A", NewId.Next());
        for (var i = 0; i < 100; i++)
            Publish(thing);
        Assert.Equal([thing], await listener.TakeAsync(CancellationToken.None));
    }

    [Fact]
    public async Task More_than_is_kept_ends_the_listening_of_the_one_for_whom_it_waits_and_of_nobody_else()
    {
        using var slow = happenings.Listen(new HashSet<string> { "A" });
        using var other = happenings.Listen(new HashSet<string> { "B" });
        for (var i = 0; i < 4; i++)
            Publish(new TouchedThing("A", NewId.Next()));
        Assert.Equal(2, happenings.Listeners);
        Publish(new TouchedThing("A", NewId.Next()), new TouchedThing("B", Guid.Empty));
        Assert.Equal(1, happenings.Listeners);
        Assert.Equal(ErrorCodes.SlowConsumer, (await Assert.ThrowsAsync<QueryError>(() => slow.TakeAsync(CancellationToken.None))).Code);
        Assert.Single(await other.TakeAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Who_listens_no_more_is_gone_whatever_is_told_meanwhile()
    {
        var telling = Task.Run(() =>
        {
            for (var i = 0; i < 20_000; i++)
                Publish(new TouchedThing("A", NewId.Next()));
        });
        for (var i = 0; i < 2_000; i++)
            happenings.Listen(new HashSet<string> { "A" }).Dispose();
        await telling;
        Assert.Equal(0, happenings.Listeners);
    }

    [Fact]
    public async Task Nothing_is_missed_between_two_takes()
    {
        var all = new Happenings(Options.Create(new LiveOptions { MaxWaitingChanges = 100_000 }));
        using var listener = all.Listen(new HashSet<string> { "A" });
        var told = Enumerable.Range(0, 20_000).Select(_ => new TouchedThing("A", NewId.Next())).ToList();
        var telling = Task.Run(() => told.ForEach(thing => all.Publish(new Happening(Guid.Empty, [thing]))));
        var heard = new List<TouchedThing>();
        while (heard.Count < told.Count)
            heard.AddRange(await listener.TakeAsync(CancellationToken.None));
        await telling;
        Assert.Equal(told, heard);
    }

    private void Publish(params TouchedThing[] things) => happenings.Publish(new Happening(Guid.Empty, things));
}
