using System.Text.Json;
using Mass.Graph.Persistence;
using Mass.Graph.Persistence.Ledger;
using Mass.Graph.Snapshots;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Access.Credentials;

/// <summary>Keeps up with the keys of the database: a new one is taken, and a revoked one refused, when it has looked the next time.</summary>
internal sealed partial class StoredKeys(AccessKeyStore store, ApiKeys keys, Loading loading, IOptions<SnapshotOptions> options, TimeProvider clock, ILogger<StoredKeys> log) : BackgroundService
{
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private string? failure;

    /// <summary>Roles as a row has them.</summary>
    public static string Write(IEnumerable<Grant> grants) => JsonSerializer.Serialize(grants.Select(GrantText.Write));

    /// <summary>The roles of a row; null when something stands there that this program does not write.</summary>
    public static IReadOnlyList<Grant>? Read(string grants)
    {
        try
        {
            var read = (JsonSerializer.Deserialize<string[]>(grants) ?? []).Select(text => GrantText.Parse(text ?? "", out _)).ToList();
            return read.Contains(null) ? null : [.. read.OfType<Grant>()];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Takes the keys as they are in the database now. There are few, so all are read.</summary>
    public async Task RefreshAsync(CancellationToken cancellation = default)
    {
        var known = new List<KnownKey>();
        foreach (var row in await store.LoadAsync(cancellation))
        {
            if (Read(row.Grants) is { } grants && row.Sha256 is { Length: 64 } hex && hex.All(char.IsAsciiHexDigit))
            {
                known.Add(new KnownKey(row.Name, Convert.FromHexString(hex), grants, row.MayWrite, row.ExpiresAt, row.RevokedAt));
            }
            else if (told.Add(row.Name))
            {
                LogUnreadable(log, row.Name);
            }
        }

        foreach (var name in keys.Publish(known).Where(told.Add))
        {
            LogTwice(log, name);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await loading.ReadyAsync(stoppingToken);
        using var timer = new PeriodicTimer(options.Value.RefreshInterval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RefreshAsync(stoppingToken);
                failure = null;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The database may be locked or away for a while; the keys that were read last stay good until then.
                // Said once, and not at each look.
                if (e.Message != failure)
                {
                    LogFailed(log, e);
                    failure = e.Message;
                }
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The key \"{Name}\" in the database has roles or a hash that this program did not write, so it is not taken. Revoke it and make another.")]
    private static partial void LogUnreadable(ILogger log, string name);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A key named \"{Name}\" is in the configuration and in the database. The one in the configuration is taken; give one of them another name.")]
    private static partial void LogTwice(ILogger log, string name);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The keys in the database could not be read; those that were read last are taken.")]
    private static partial void LogFailed(ILogger log, Exception exception);
}
