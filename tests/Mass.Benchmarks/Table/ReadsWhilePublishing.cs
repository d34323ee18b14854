using System.Diagnostics;
using System.Text.Json.Nodes;
using Mass.Benchmarks.InProcess;
using Mass.Graph.Persistence;
using Mass.Graph.Snapshots;

namespace Mass.Benchmarks.Table;

/// <summary>Measures what reads take while changes are published, from the bytes of the request to those of the answer, beside what they take when nothing is.</summary>
internal static class ReadsWhilePublishing
{
    private const int PerSecond = 200;

    public static async Task<IReadOnlyList<ReadLine>> Measure(int scale, SnapshotStore snapshots, IReadOnlyList<StoredAssociation> stored, TimeSpan reading)
    {
        await using var gateway = await GatewayUnderTest.StartAsync(snapshots, Engine.Default);
        var body = new MemoryStream();
        var lines = new List<ReadLine>();
        foreach (var operation in new[] { Operations.StepByCode, Operations.StepPage, Operations.AttendancePage })
        {
            await Answer(operation);
            if (JsonNode.Parse(body.ToArray())!["errors"] is { } errors)
            {
                throw new InvalidOperationException($"{operation.Title}: {errors.ToJsonString()}");
            }

            foreach (var perSecond in new[] { 0, PerSecond })
            {
                using var end = new CancellationTokenSource();
                var publishing = Task.Run(() => Publish(perSecond, snapshots, stored, end.Token));
                var times = new List<double>();
                var watch = Stopwatch.StartNew();
                while (watch.Elapsed < reading)
                {
                    var start = Stopwatch.GetTimestamp();
                    await Answer(operation);
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                }

                await end.CancelAsync();
                (stored, var done) = await publishing;
                times.Sort();
                lines.Add(new(operation, scale, done / watch.Elapsed.TotalSeconds, times.Count, times[times.Count / 2], times[times.Count * 99 / 100]));
            }
        }

        return lines;

        Task Answer(Operation operation)
        {
            body.SetLength(0);
            return gateway.Answer(operation.Request, body, asStaff: operation.AsStaff);
        }
    }

    private static async Task<(IReadOnlyList<StoredAssociation> Stored, int Done)> Publish(int perSecond, SnapshotStore snapshots, IReadOnlyList<StoredAssociation> stored, CancellationToken end)
    {
        var done = 0;
        var watch = Stopwatch.StartNew();
        while (!end.IsCancellationRequested)
        {
            while (done < watch.Elapsed.TotalSeconds * perSecond)
            {
                stored = Change.All[done % Change.All.Count].In(stored, done);
                snapshots.Publish(stored);
                done++;
            }

            await Task.Delay(1, CancellationToken.None);
        }

        return (stored, done);
    }
}
