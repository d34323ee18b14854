using System.Security.Cryptography;
using System.Text;

namespace Mass.Graph.Tests.Documentation;

/// <summary>The gateway with the shipped plan and a key of its association's staff.</summary>
public sealed class OfficeGateway() : Gateway(
    "--Mass:Access:ApiKeys:0:Name", "office",
    "--Mass:Access:ApiKeys:0:Sha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key))),
    "--Mass:Access:ApiKeys:0:Grants:0", "mass:staff",
    "--Mass:Access:ApiKeys:0:MayWrite", "true")
{
    public const string Key = "mass_a-key-of-the-office-0123456789";
}
