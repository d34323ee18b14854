using Mass.Graph.Snapshots;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Persistence;

/// <summary>Notices that another program has changed the database, and publishes what it holds now.</summary>
internal sealed partial class SnapshotRefresher(
    AssociationStore store, SnapshotStore snapshots, IOptions<SnapshotOptions> options, TimeProvider clock, ILogger<SnapshotRefresher> log) : BackgroundService
{
    /// <summary>Publishes what was loaded.</summary>
    public void Publish(IReadOnlyList<StoredAssociation> stored) => snapshots.TryPublish(stored, snapshots.Current);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.RefreshInterval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var known = snapshots.Current;
                var revisions = await store.RevisionsAsync(stoppingToken);

                // What this program writes meanwhile is published by whoever writes it; another look will tell what else has changed.
                if (!known.HasRevisions(revisions) && snapshots.TryPublish(await store.LoadAllAsync(stoppingToken), known))
                {
                    LogRefreshed(log);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The database may be locked or away for a while: the state at hand stays good, and the next look may succeed.
                LogFailed(log, e);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Another program has changed the database; its present state is now answered from.")]
    private static partial void LogRefreshed(ILogger log);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database could not be read; the state that was read last is answered from.")]
    private static partial void LogFailed(ILogger log, Exception exception);
}
