using System.Diagnostics;

namespace Mass.Benchmarks.Table;

/// <summary>What one operation costs in process.</summary>
/// <param name="Cpu">Time of the processor, in microseconds; of all threads of the process, so that what the collector and the compiler do in the background counts.</param>
/// <param name="Elapsed">Time that passes, in microseconds.</param>
/// <param name="Bytes">Bytes that are allocated.</param>
internal sealed record Cost(double Cpu, double Elapsed, double Bytes)
{
    /// <summary>Measures contestants that take turns, so that what else the machine does meets all alike; the median of the rounds, each figure by itself.</summary>
    public static async Task<IReadOnlyList<Cost>> Measure(Pace pace, params IReadOnlyList<Func<Task>> contestants)
    {
        var times = new List<int>();
        foreach (var contestant in contestants)
        {
            times.Add(await WarmUp(contestant, pace));
        }

        var rounds = contestants.Select(_ => new List<Cost>()).ToList();
        for (var round = 0; round < pace.Rounds; round++)
        {
            for (var i = 0; i < contestants.Count; i++)
            {
                rounds[i].Add(await Once(contestants[i], times[i]));
            }
        }

        return [.. rounds.Select(each => new Cost(Median(each, cost => cost.Cpu), Median(each, cost => cost.Elapsed), Median(each, cost => cost.Bytes)))];
    }

    /// <summary>The middle one.</summary>
    public static double Median<T>(IReadOnlyCollection<T> all, Func<T, double> figure) => all.Select(figure).Order().ElementAt(all.Count / 2);

    /// <summary>Runs a contestant until its code is compiled as it will stay, and finds out how often it has to run in a round.</summary>
    private static async Task<int> WarmUp(Func<Task> contestant, Pace pace)
    {
        var (start, last) = (Stopwatch.GetTimestamp(), TimeSpan.Zero);
        for (var i = 0; i < 3 || Stopwatch.GetElapsedTime(start) < pace.WarmUp; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            await contestant();
            last = Stopwatch.GetElapsedTime(begun);
        }

        return Math.Max(1, (int)(pace.Round / (last > TimeSpan.Zero ? last : TimeSpan.FromTicks(1))));
    }

    private static async Task<Cost> Once(Func<Task> contestant, int times)
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
