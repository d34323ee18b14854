using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Access.Credentials;

/// <summary>The keys of the configuration, and those of the database. Only their hashes are known here.</summary>
internal sealed class ApiKeys(IOptions<AccessOptions> options, TimeProvider clock)
{
    private readonly IReadOnlyList<KnownKey> configured = [.. options.Value.ApiKeys.Select(key => new KnownKey(
        key.Name,
        Convert.FromHexString(key.Sha256),
        [.. key.Grants.Select(text => GrantText.Parse(text, out _)!)],
        key.MayWrite,
        key.ExpiresAt))];

    private volatile IReadOnlyList<KnownKey> stored = [];

    /// <summary>A key is random and long, so one round of a fast hash protects it: there is nothing to guess.</summary>
    public static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    /// <summary>A new key.</summary>
    public static string Make() => $"mass_{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32))}";

    /// <summary>Makes these the keys of the database. Where the configuration has a key of the same name, that one counts: a name is of one caller.</summary>
    /// <returns>The names that are in both.</returns>
    public IReadOnlyList<string> Publish(IReadOnlyList<KnownKey> keys)
    {
        var names = configured.Select(key => key.Name).ToHashSet(StringComparer.Ordinal);
        stored = [.. keys.Where(key => !names.Contains(key.Name))];
        return [.. keys.Where(key => names.Contains(key.Name) && key.RevokedAt is null).Select(key => key.Name)];
    }

    /// <summary>The caller whose key it is.</summary>
    /// <exception cref="CredentialRefusedException">It is nobody's, or is not good any more.</exception>
    public Caller CallerOf(string presented) => Find(presented) switch
    {
        null => throw new CredentialRefusedException("The credential is not known here. Send a key of this server, or none to ask as anyone may."),
        { RevokedAt: not null } key => throw new CredentialRefusedException($"The key \"{key.Name}\" has been revoked. Ask for a new one."),
        { ExpiresAt: { } end } key when end <= clock.GetUtcNow() => throw new CredentialRefusedException(
            string.Create(CultureInfo.InvariantCulture, $"The key \"{key.Name}\" expired at {end.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}. Ask for a new one.")),
        var key => key.Caller,
    };

    /// <summary>Whether the key by which a caller has identified itself is still good, and gives the same rights.</summary>
    public bool StillTakes(Caller caller) => configured.Concat(stored).Any(key =>
        key.Name == caller.Id && key.RevokedAt is null && !(key.ExpiresAt <= clock.GetUtcNow()) && key.MayWrite == caller.MayWrite && key.Grants.SequenceEqual(caller.Grants));

    /// <summary>It takes as long whichever key it is.</summary>
    private KnownKey? Find(string presented)
    {
        var hash = Hash(presented);
        KnownKey? found = null;
        foreach (var key in configured.Concat(stored))
        {
            if (CryptographicOperations.FixedTimeEquals(hash, key.Hash))
            {
                found ??= key;
            }
        }

        return found;
    }
}
