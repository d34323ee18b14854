using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Mass.Graph.Tests.Durability;

/// <summary>The program ends in the middle of its work, again and again, and asked to.</summary>
[Collection(DurabilityTests.Name)]
public sealed class KillTests(SeededDatabase seeded)
{
    private const int Clients = 8;
    private const int Writes = 1000;
    private const int Kills = 10;

    [Fact]
    public async Task What_was_acknowledged_is_there_once_and_nothing_by_half_however_often_the_program_is_killed()
    {
        using var file = seeded.Copy();
        var writes = new NumberedWrites(seeded.Records);
        var acknowledged = new ConcurrentDictionary<int, string>();
        var lost = new ConcurrentBag<int>();
        var repeated = new ConcurrentBag<int>();
        var refused = new ConcurrentBag<string>();
        var news = Channel.CreateUnbounded<int>();
        var running = Task.FromResult(await GatewayProgram.StartAsync(file));
        var next = -1;

        async Task SendAllAsync()
        {
            for (var number = Interlocked.Increment(ref next); number < Writes; number = Interlocked.Increment(ref next))
            {
                for (var attempt = 0; ; attempt++)
                {
                    var gateway = await Volatile.Read(ref running);
                    try
                    {
                        var (change, refusal) = await writes.SendAsync(gateway, number);
                        if (change is null || !acknowledged.TryAdd(number, change))
                        {
                            refused.Add($"{number}: {refusal}");
                        }

                        if (attempt > 0)
                        {
                            repeated.Add(number);
                        }

                        break;
                    }
                    catch (Exception e) when (e is HttpRequestException or ObjectDisposedException or OperationCanceledException { InnerException: not TimeoutException })
                    {
                        // The answer is lost, with the connection or with the client of the program that was killed. Most ask again with their key, some never learn what came of it.
                        if (number % 5 == 4)
                        {
                            lost.Add(number);
                            break;
                        }
                    }
                }

                await news.Writer.WriteAsync(number);
            }
        }

        async Task KillNowAndThenAsync()
        {
            var random = new Random(7);
            for (var kill = 0; kill < Kills; kill++)
            {
                for (var left = random.Next(1, Writes / Kills); left > 0; left--)
                {
                    await news.Reader.ReadAsync();
                }

                var restarted = new TaskCompletionSource<GatewayProgram>(TaskCreationOptions.RunContinuationsAsynchronously);
                var killed = await Interlocked.Exchange(ref running, restarted.Task);
                await Task.Delay(random.Next(20));
                await killed.KillAsync();
                await killed.DisposeAsync();
                try
                {
                    restarted.SetResult(await GatewayProgram.StartAsync(file));
                }
                catch (Exception e)
                {
                    restarted.SetException(e);
                    throw;
                }
            }
        }

        await Task.WhenAll([KillNowAndThenAsync(), .. Enumerable.Range(0, Clients).Select(_ => SendAllAsync())]);
        await using (var last = await running)
        {
            last.Stop();
            await last.EndAsync();
        }

        Assert.Empty(refused);
        Assert.NotEmpty(repeated);
        Assert.Equal(Writes, acknowledged.Count + lost.Count);
        var there = await writes.CheckAsync(file, acknowledged, Writes);
        Assert.Empty(there.Except(acknowledged.Keys).Except(lost));
    }

    [Fact]
    public async Task A_stop_ends_what_is_under_way_and_loses_nothing_that_was_acknowledged()
    {
        using var file = seeded.Copy();
        var writes = new NumberedWrites(seeded.Records);
        var acknowledged = new ConcurrentDictionary<int, string>();
        var refused = new ConcurrentBag<string>();
        var next = -1;
        await using var gateway = await GatewayProgram.StartAsync(file);
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        async Task SendUntilStoppedAsync()
        {
            while (true)
            {
                var number = Interlocked.Increment(ref next);
                try
                {
                    var (change, refusal) = await writes.SendAsync(gateway, number);
                    if (change is not null)
                    {
                        acknowledged[number] = change;
                    }
                    else
                    {
                        refused.Add(refusal!);
                    }
                }
                catch (HttpRequestException)
                {
                    return;
                }

                if (acknowledged.Count > 30)
                {
                    begun.TrySetResult();
                }
            }
        }

        var clients = Enumerable.Range(0, 24).Select(_ => SendUntilStoppedAsync()).ToList();
        await begun.Task;
        gateway.Stop();
        await Task.WhenAll(clients);

        Assert.Equal(0, await gateway.EndAsync());
        Assert.All(refused, refusal => Assert.StartsWith("NOT_SAVED The server is stopping", refusal, StringComparison.Ordinal));
        var there = await writes.CheckAsync(file, acknowledged, next + 1);
        Assert.Equal(acknowledged.Keys.Order(), there.Order());
    }
}
