using System.CommandLine;
using System.Globalization;
using Mass.Graph.Persistence;
using Mass.Graph.Persistence.Ledger;
using Mass.Graph.Snapshots;
using Microsoft.Extensions.Options;

namespace Mass.Graph.CommandLine;

/// <summary>Ends a key of the database. It stays in the list, for the history names its caller.</summary>
internal static class RevokeKeyCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("NAME") { Description = "The name of the key.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("revoke", "End a key. A running gateway refuses it from the next time on that it looks at the database.") { name };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellation) =>
        {
            var (given, settings) = KeyCommand.Split(result.GetValue(name), result.UnmatchedTokens);
            return Outcome.Of(settings, () => Run(settings, KeyCommand.RequireName(given), cancellation));
        });
        return command;
    }

    private static async Task Run(IReadOnlyList<string> settings, string name, CancellationToken cancellation)
    {
        await using var app = MassHost.BuildQuietly(settings);
        await app.Services.GetRequiredService<MassDatabase>().PrepareAsync(cancellation: cancellation);
        var store = app.Services.GetRequiredService<AccessKeyStore>();
        if (!await store.RevokeAsync(name, app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellation))
        {
            throw new CommandException(Why(name, await store.LoadAsync(cancellation)));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"The key \"{name}\" is revoked; a running gateway refuses it within {app.Services.GetRequiredService<IOptions<SnapshotOptions>>().Value.RefreshInterval:c}."));
    }

    private static string Why(string name, IReadOnlyList<AccessKeyRow> keys)
    {
        if (keys.FirstOrDefault(key => key.Name == name) is { RevokedAt: { } at })
        {
            return string.Create(CultureInfo.InvariantCulture, $"The key \"{name}\" was revoked already, at {at.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}.");
        }

        var advice = Spelling.Near(name, keys.Where(key => key.RevokedAt is null).Select(key => key.Name)) is { } near ? $" Is \"{near}\" meant?" : "";
        return $"The database has no key \"{name}\".{advice} key list shows those that it has; one of the configuration ends when it is taken out there.";
    }
}
