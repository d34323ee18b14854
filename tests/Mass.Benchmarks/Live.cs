using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Reflection;
using System.Text;
using Mass.Domain.Planning;
using Mass.Graph.CommandLine;
using Mass.Graph.Http.Live;
using Mass.Graph.Live;
using Mass.Graph.Snapshots;
using Microsoft.Extensions.DependencyInjection;

namespace Mass.Benchmarks;

/// <summary>
/// What subscribers cost: the gateway in this process, its subscribers in another, each with a connection of its own. Told are the time from the moment in which a change
/// is published to the one in which the last subscriber has read its event, and the memory that one takes who waits.
/// </summary>
internal static class Live
{
    public const string ClientsMode = "live-clients";

    private const int Events = 50;
    private const int WarmUps = 10;
    private const string Document = "subscription { actionStepChanged { code title stage plan { slug title } } }";

    public static async Task<int> Measure(IReadOnlyList<int> subscribers)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Events} events after {WarmUps} to warm up, each told to every subscriber over graphql-transport-ws"));
        Console.WriteLine();
        Console.WriteLine("| subscribers | to the last, median ms | 95 % ms | longest ms | events a second | KB of a waiting subscriber on the heap | KB in all |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var count in subscribers)
        {
            await Measure(count);
        }

        return 0;
    }

    private static async Task Measure(int count)
    {
        var folder = Directory.CreateTempSubdirectory("mass-live-");
        await using var app = MassHost.Build(
        [
            "--urls", "http://127.0.0.1:0", "--ConnectionStrings:Mass", $"Data Source={Path.Combine(folder.FullName, "mass.db")}", "--Mass:Graph:RatePoints", "0",
            "--Mass:Live:MaxConnections", "1000000", "--Mass:Live:MaxConnectionsPerCaller", "1000000",
        ]);
        await MassHost.Prepare(app, CancellationToken.None);
        await app.StartAsync();
        var happenings = app.Services.GetRequiredService<Happenings>();
        var step = app.Services.GetRequiredService<SnapshotStore>().Current.All<ActionStep>()[0];
        var happening = new Happening(Guid.Empty, [TouchedThing.Of<ActionStep>(step.Id)]);

        var (heap, all) = Memory();
        using var clients = StartClients(app.Urls.Single(), count);
        while (happenings.Listeners < count)
        {
            if (clients.HasExited)
            {
                throw new InvalidOperationException("The clients have ended.");
            }

            await Task.Delay(20);
        }

        var (heapWith, allWith) = Memory();
        var times = new List<double>();
        for (var i = 0; i < WarmUps + Events; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            happenings.Publish(happening);
            var ended = long.Parse((await clients.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
            if (i >= WarmUps)
            {
                times.Add(Stopwatch.GetElapsedTime(begun, ended).TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {count:N0} | {times[times.Count / 2]:N1} | {times[(int)(times.Count * 0.95)]:N1} | {times[^1]:N1} | {count / times[times.Count / 2] * 1000:N0} | {(heapWith - heap) / 1024d / count:N1} | {(allWith - all) / 1024d / count:N1} |"));

        clients.StandardInput.Close();
        await clients.WaitForExitAsync();
        while (happenings.Listeners > 0 || app.Services.GetRequiredService<LiveConnections>().Count > 0)
        {
            await Task.Delay(20);
        }

        await app.StopAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    /// <summary>The subscribers: says a line with the time for each event that all of them have read, until its input ends.</summary>
    public static async Task<int> RunClients(Uri gateway, int count)
    {
        var left = new int[WarmUps + Events];
        Array.Fill(left, count);
        using var ended = new CancellationTokenSource();
        var tasks = new List<Task>();
        for (var i = 0; i < count; i++)
        {
            var socket = new ClientWebSocket();
            socket.Options.AddSubProtocol(LiveSockets.Protocol);
            await socket.ConnectAsync(gateway, ended.Token);
            await Say(socket, """{"type":"connection_init"}""");
            await Say(socket, $"{{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{{\"query\":\"{Document}\"}}}}");
            tasks.Add(Read(socket, left, ended.Token));
        }

        await Console.In.ReadToEndAsync(CancellationToken.None);
        await ended.CancelAsync();
        await Task.WhenAll(tasks);
        return 0;
    }

    private static async Task Read(ClientWebSocket socket, int[] left, CancellationToken ended)
    {
        var buffer = new byte[2048];
        var heard = -1;
        try
        {
            while (true)
            {
                var message = await socket.ReceiveAsync(buffer.AsMemory(), ended);
                if (message.MessageType == WebSocketMessageType.Close)
                {
                    throw new InvalidOperationException($"Closed with {socket.CloseStatus} {socket.CloseStatusDescription}.");
                }

                // The first is the greeting.
                if (message.EndOfMessage && ++heard > 0 && Interlocked.Decrement(ref left[heard - 1]) == 0)
                {
                    Console.WriteLine(Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture));
                }
            }
        }
        catch (OperationCanceledException)
        {
            socket.Dispose();
        }
    }

    private static Task Say(ClientWebSocket socket, string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    private static Process StartClients(string url, int count)
    {
        var program = Environment.ProcessPath!;
        string[] self = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Assembly.GetExecutingAssembly().Location] : [];
        return Process.Start(new ProcessStartInfo(program, [.. self, ClientsMode, new UriBuilder(new Uri(new Uri(url), "graphql")) { Scheme = "ws" }.Uri.ToString(), count.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    private static (long Heap, long All) Memory()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        using var self = Process.GetCurrentProcess();
        return (GC.GetTotalMemory(forceFullCollection: true), self.WorkingSet64);
    }
}
