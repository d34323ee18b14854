using System.Diagnostics;

namespace Mass.Graph.Tests;

/// <summary>Waits for what happens on the server without anybody being told.</summary>
internal static class Eventually
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    public static Task IsAsync<T>(T expected, Func<T> actual) => IsAsync(expected, () => Task.FromResult(actual()));

    public static async Task IsAsync<T>(T expected, Func<Task<T>> ask, int pauseInMilliseconds = 5)
    {
        var waited = Stopwatch.StartNew();
        for (var actual = await ask(); !EqualityComparer<T>.Default.Equals(expected, actual); actual = await ask())
        {
            Assert.True(waited.Elapsed < s_patience, $"It is still {actual} and not {expected}.");

            // Asked again and again, for nobody tells: the pause only leaves the processor to those who are waited for.
            await Task.Delay(pauseInMilliseconds);
        }
    }
}
