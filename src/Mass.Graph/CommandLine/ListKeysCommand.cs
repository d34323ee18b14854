using System.CommandLine;
using System.Globalization;
using Mass.Graph.Access;
using Mass.Graph.Access.Credentials;
using Mass.Graph.Persistence;
using Mass.Graph.Persistence.Ledger;

namespace Mass.Graph.CommandLine;

/// <summary>Lists the keys of the database, and never what they are.</summary>
internal static class ListKeysCommand
{
    public static Command Create()
    {
        var command = new Command("list", "List the keys of the database: who has which roles, and until when.");
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellation) => Outcome.Of(result, () => Run(result.UnmatchedTokens, cancellation)));
        return command;
    }

    private static async Task Run(IReadOnlyList<string> settings, CancellationToken cancellation)
    {
        await using var app = MassHost.BuildQuietly(settings);
        await app.Services.GetRequiredService<MassDatabase>().PrepareAsync(cancellation: cancellation);
        var keys = await app.Services.GetRequiredService<AccessKeyStore>().LoadAsync(cancellation);
        if (keys.Count == 0)
        {
            Console.WriteLine("There are no keys; make one with key make.");
            return;
        }

        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        IReadOnlyList<string[]> rows = [["NAME", "ROLES", "SCOPE", "MADE", "EXPIRES", "STATE"], .. keys.Select(key => Row(key, now))];
        foreach (var row in rows)
        {
            Console.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(rows.Max(each => each[column].Length)))).TrimEnd());
        }
    }

    private static string[] Row(AccessKeyRow key, DateTimeOffset now) =>
    [
        key.Name,
        StoredKeys.Read(key.Grants) is { } grants ? string.Join(' ', grants.Select(GrantText.Write)) : "unreadable",
        key.MayWrite ? "write" : "read",
        Time(key.MadeAt),
        key.ExpiresAt is { } end ? Time(end) : "never",
        key.RevokedAt is { } revoked ? $"revoked {Time(revoked)}" : key.ExpiresAt <= now ? "expired" : "good",
    ];

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
