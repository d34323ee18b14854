using System.Diagnostics;

namespace Mass.Benchmarks.Table;

/// <summary>What one operation costs in process.</summary>
/// <param name="Cpu">Time of the processor, in microseconds; of all threads of the process, so that what the collector and the compiler do in the background counts.</param>
/// <param name="Elapsed">Time that passes, in microseconds.</param>
/// <param name="Bytes">Bytes that are allocated.</param>
internal sealed record Cost(double Cpu, double Elapsed, double Bytes)
{
    /// <summary>Runs contestants until their code is compiled as it will stay.</summary>
    public static async Task WarmUp(Pace pace, params IReadOnlyList<Func<Task>> contestants)
    {
        foreach (var contestant in contestants)
        {
            // Time of the processor, for on a busy machine little is done in the time that passes.
            for (var start = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - start < pace.WarmUp;)
            {
                await contestant();
            }
        }
    }

    /// <summary>Measures contestants that take turns, so that what else the machine does meets all alike; the median of the rounds, each figure by itself.</summary>
    public static async Task<IReadOnlyList<Cost>> Measure(Pace pace, params IReadOnlyList<Func<Task>> contestants)
    {
        var (times, rounds) = (new List<int>(), contestants.Select(_ => new List<Cost>()).ToList());
        foreach (var contestant in contestants)
        {
            times.Add(Math.Max(1, (int)(pace.Round.TotalMicroseconds / Math.Max(0.1, (await For(pace.Round / 4, contestant)).Cpu))));
        }

        for (var round = 0; round < pace.Rounds; round++)
        {
            for (var i = 0; i < contestants.Count; i++)
            {
                rounds[i].Add(await Times(times[i], contestants[i]));
            }
        }

        return [.. rounds.Select(each => new Cost(Median(each, cost => cost.Cpu), Median(each, cost => cost.Elapsed), Median(each, cost => cost.Bytes)))];
    }

    /// <summary>The middle one.</summary>
    public static double Median<T>(IReadOnlyCollection<T> all, Func<T, double> figure) => all.Select(figure).Order().ElementAt(all.Count / 2);

    /// <summary>Runs a contestant as often as it takes to use up a time of the processor.</summary>
    private static async Task<Cost> For(TimeSpan time, Func<Task> contestant)
    {
        for (var times = 1; ; times *= 2)
        {
            if (await Times(times, contestant) is var cost && cost.Cpu * times >= time.TotalMicroseconds)
            {
                return cost;
            }
        }
    }

    private static async Task<Cost> Times(int times, Func<Task> contestant)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var (cpu, start) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        for (var i = 0; i < times; i++)
        {
            await contestant();
        }

        var (taken, elapsed) = (Environment.CpuUsage.TotalTime - cpu, Stopwatch.GetElapsedTime(start));
        return new(taken.TotalMicroseconds / times, elapsed.TotalMicroseconds / times, (double)(GC.GetTotalAllocatedBytes(precise: true) - allocated) / times);
    }
}
