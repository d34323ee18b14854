using System.Diagnostics;

namespace Mass.Graph.Tests.Http.Live;

/// <summary>Waits for what happens on the server without anybody being told.</summary>
internal static class Eventually
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    public static async Task IsAsync<T>(T expected, Func<T> actual)
    {
        var waited = Stopwatch.StartNew();
        while (!EqualityComparer<T>.Default.Equals(expected, actual()))
        {
            Assert.True(waited.Elapsed < s_patience, $"It is still {actual()} and not {expected}.");
            await Task.Delay(5);
        }
    }

    public static async Task IsAsync<T>(T expected, Func<Task<T>> ask)
    {
        var waited = Stopwatch.StartNew();
        for (var actual = await ask(); !EqualityComparer<T>.Default.Equals(expected, actual); actual = await ask())
        {
            Assert.True(waited.Elapsed < s_patience, $"It is still {actual} and not {expected}.");
            await Task.Delay(5);
        }
    }
}
