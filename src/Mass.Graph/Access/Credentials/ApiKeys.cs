using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Access.Credentials;

/// <summary>The keys of the configuration. Only their hashes are known here.</summary>
internal sealed class ApiKeys(IOptions<AccessOptions> options)
{
    private readonly List<(string Name, byte[] Hash)> keys = [.. options.Value.ApiKeys.Select(key => (key.Name, Convert.FromHexString(key.Sha256)))];

    /// <summary>A key is random and long, so one round of a fast hash protects it: there is nothing to guess.</summary>
    public static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    /// <summary>The name of the caller whose key it is; null when it is nobody's. It takes as long whichever key it is.</summary>
    public string? NameOf(string presented)
    {
        var hash = Hash(presented);
        string? name = null;
        foreach (var key in keys)
        {
            if (CryptographicOperations.FixedTimeEquals(hash, key.Hash))
            {
                name = key.Name;
            }
        }

        return name;
    }
}
