using System.Text.Json.Nodes;
using Mass.Graph.Access.Credentials;

namespace Mass.Graph.Tests.Writing;

/// <summary>A gateway with the shipped plan, and with keys of callers who have roles in its association.</summary>
public sealed class WritingGateway : Gateway
{
    private const string Association = "mass";

    public WritingGateway()
        : base([.. Key(0, "staff", $"{Association}:staff", mayWrite: true), .. Key(1, "reader", $"{Association}:staff", mayWrite: false), .. Key(2, "stranger", "other:staff", mayWrite: true)])
    {
    }

    /// <summary>Asks as someone.</summary>
    internal async Task<JsonNode> AskAs(string caller, string query, JsonObject? variables = null) =>
        JsonNode.Parse((await Send(query, variables, ("X-Api-Key", KeyOf(caller)))).Text)!;

    private static string KeyOf(string caller) => $"the-key-of-{caller}-which-is-long-enough";

    private static string[] Key(int place, string name, string grant, bool mayWrite) =>
    [
        $"--Mass:Access:ApiKeys:{place}:Name", name,
        $"--Mass:Access:ApiKeys:{place}:Sha256", Convert.ToHexStringLower(ApiKeys.Hash(KeyOf(name))),
        $"--Mass:Access:ApiKeys:{place}:Grants:0", grant,
        $"--Mass:Access:ApiKeys:{place}:MayWrite", mayWrite ? "true" : "false",
    ];
}
