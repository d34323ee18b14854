using System.Security.Cryptography;
using System.Text;

namespace Mass.Graph.Tests.Samples;

/// <summary>The gateway with the shipped plan and one API key.</summary>
public sealed class KeyedGateway() : Gateway("--Mass:Access:ApiKeys:0:Name", "samples", "--Mass:Access:ApiKeys:0:Sha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key))))
{
    public const string Key = "mass_a-key-of-the-samples-0123456789";
}
