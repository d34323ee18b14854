using System.Security.Cryptography;
using System.Text;

namespace Mass.Graph.Tests.History;

/// <summary>The gateway with the shipped plan and a key with which its staff writes.</summary>
public sealed class StaffedGateway() : Gateway(
    "--Mass:Access:ApiKeys:0:Name", "office",
    "--Mass:Access:ApiKeys:0:Sha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key))),
    "--Mass:Access:ApiKeys:0:Grants:0", "mass:staff",
    "--Mass:Access:ApiKeys:0:MayWrite", "true")
{
    private const string Key = "mass_a-key-of-the-staff-0123456789";

    internal Task<Http.Answer> AskAsStaff(string query, params (string Name, string Value)[] headers) => Send(query, null, [("X-Api-Key", Key), .. headers]);

    /// <summary>Does something that is not refused, and gives the id of its thing.</summary>
    internal async Task<string> Do(string mutation, string thing, string input)
    {
        var answer = await AskAsStaff($$"""mutation { {{mutation}}(input: { {{input}} }) { {{thing}} { id } errors { __typename ... on Error { message path } } } }""");
        Assert.False(answer.HasErrors, answer.Text);
        var payload = answer.Data.GetProperty(mutation);
        Assert.True(payload.GetProperty("errors").ValueKind == System.Text.Json.JsonValueKind.Null, answer.Text);
        return payload.GetProperty(thing).GetProperty("id").GetString()!;
    }
}
