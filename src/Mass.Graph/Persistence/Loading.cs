using System.Globalization;

namespace Mass.Graph.Persistence;

/// <summary>How far the program has come with loading what it answers from. Until it is ready nothing is answered, for an empty state would look like a true one.</summary>
internal sealed partial class Loading(TimeProvider clock, ILogger<Loading> log)
{
    /// <summary>What takes no longer is not logged, and what takes longer is no oftener.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);

    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long start;
    private TimeSpan told;
    private volatile Progress? progress;

    public bool IsReady => ready.Task.IsCompleted;

    /// <summary>Where it is, as in "loading, 10 of 50 associations, 280,000 rows read".</summary>
    public override string ToString() => IsReady ? "ready" : progress is { } now
        ? string.Create(CultureInfo.InvariantCulture, $"loading, {now.Associations} of {now.All} associations, {now.Rows:N0} rows read")
        : "loading";

    /// <summary>Waits until the program is ready.</summary>
    public Task ReadyAsync(CancellationToken cancellation) => ready.Task.WaitAsync(cancellation);

    /// <summary>The database is open and holds so many associations.</summary>
    public void Begin(int associations)
    {
        start = clock.GetTimestamp();
        told = TimeSpan.Zero;
        progress = new(0, associations, 0);
    }

    /// <summary>So many more rows are read.</summary>
    public void Read(int rows) => Advance(progress! with { Rows = progress.Rows + rows });

    /// <summary>One more association is put together.</summary>
    public void PutTogether() => Advance(progress! with { Associations = progress.Associations + 1 });

    /// <summary>All that answers need is there.</summary>
    public void End() => ready.TrySetResult();

    private void Advance(Progress now)
    {
        progress = now;
        var passed = clock.GetElapsedTime(start);
        if (passed - told > Short || (now.Associations == now.All && passed > Short))
        {
            told = passed;
            LogLoaded(log, now.Associations, now.All, now.Rows, passed.TotalSeconds);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Loaded {Associations} of {All} associations ({Rows:N0} rows read) in {Seconds:F1} s.")]
    private static partial void LogLoaded(ILogger log, int associations, int all, long rows, double seconds);

    private sealed record Progress(int Associations, int All, long Rows);
}
