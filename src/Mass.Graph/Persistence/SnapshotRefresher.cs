using Mass.Graph.Live;
using Mass.Graph.Snapshots;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Persistence;

/// <summary>Notices that another program has changed the database, and publishes what it holds now and what has changed.</summary>
internal sealed partial class SnapshotRefresher(
    AssociationStore store, SnapshotStore snapshots, Happenings happenings, IOptions<SnapshotOptions> options, TimeProvider clock, ILogger<SnapshotRefresher> log) : BackgroundService
{
    private IReadOnlyDictionary<Guid, long> known = new Dictionary<Guid, long>();

    /// <summary>Publishes a state that was loaded, and remembers its revisions.</summary>
    public void Publish(IReadOnlyList<StoredAssociation> stored)
    {
        known = stored.ToDictionary(each => each.Records.Association.Id, each => each.Revision);
        snapshots.Publish([.. stored.Select(each => each.Records)], string.Join(' ', known.OrderBy(each => each.Key).Select(each => $"{each.Key:N}:{each.Value}")));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.RefreshInterval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var revisions = await store.RevisionsAsync(stoppingToken);
                if (revisions.Count != known.Count || revisions.Any(revision => known.GetValueOrDefault(revision.Key) != revision.Value))
                {
                    var before = snapshots.Current.Associations;
                    Publish(await store.LoadAllAsync(stoppingToken));
                    foreach (var happening in Differences.Between(before, snapshots.Current.Associations))
                    {
                        happenings.Publish(happening);
                    }

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
