using Mass.Graph.Persistence.Sqlite;
using Mass.Graph.Snapshots;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Persistence;

/// <summary>Notices that another program has changed the database, and publishes what it holds now.</summary>
internal sealed partial class SnapshotRefresher(
    SqliteDatabase database, AssociationStore store, CurrentAssociations current, Loading loading, IOptions<SnapshotOptions> options, TimeProvider clock, ILogger<SnapshotRefresher> log)
    : BackgroundService
{
    private string? told;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await loading.ReadyAsync(stoppingToken);
        using var timer = new PeriodicTimer(options.Value.RefreshInterval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
                told = null;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The database may be locked or away for a while: the state at hand stays good, and the next look may succeed.
                // Said once, and not at each look.
                if (e.Message != told)
                {
                    LogFailed(log, SavingFailures.ForLog(e, database.File), e);
                    told = e.Message;
                }
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        if (current.Are(await store.RevisionsAsync(cancellation)))
        {
            return;
        }

        // This program's own writer may have been the one: asked again when it is done.
        using var entered = await current.EnterAsync(cancellation);
        if (!current.Are(await store.RevisionsAsync(cancellation)))
        {
            current.Publish(await store.LoadAllAsync(cancellation: cancellation));
            LogRefreshed(log);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Another program has changed the database; its present state is now answered from.")]
    private static partial void LogRefreshed(ILogger log);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database could not be read; the state that was read last is answered from. {Why}")]
    private static partial void LogFailed(ILogger log, string why, Exception exception);
}
