using System.Text.Json.Nodes;
using Mass.Graph.Tests.Http;
using Mass.Graph.Tests.Http.Reports;

namespace Mass.Graph.Tests.Access.Tokens;

/// <summary>A gateway that takes the tokens of an issuer, and those that are signed with a key of its configuration.</summary>
public sealed class TokenServer : IAsyncLifetime
{
    public const string DevelopmentIssuer = "dotnet-user-jwts";

    /// <summary>The key that <c>dotnet user-jwts</c> would have made.</summary>
    internal static readonly byte[] SharedKey = [.. Enumerable.Range(7, 32).Select(number => (byte)number)];

    internal Issuer Issuer { get; private set; } = null!;

    internal ReportServer Gateway { get; private set; } = null!;

    /// <summary>The settings as <c>dotnet user-jwts</c> writes them.</summary>
    internal static string[] Shared =>
    [
        "--Authentication:Schemes:Bearer:ValidIssuer", DevelopmentIssuer,
        "--Authentication:Schemes:Bearer:ValidAudiences:0", Issuer.Audience,
        "--Authentication:Schemes:Bearer:SigningKeys:0:Id", "1",
        "--Authentication:Schemes:Bearer:SigningKeys:0:Issuer", DevelopmentIssuer,
        "--Authentication:Schemes:Bearer:SigningKeys:0:Value", Convert.ToBase64String(SharedKey),
        "--Authentication:Schemes:Bearer:SigningKeys:0:Length", "32",
    ];

    internal static string[] Of(Issuer issuer) => ["--Mass:Access:Tokens:Authority", issuer.Name, "--Mass:Access:Tokens:Audiences:0", Issuer.Audience];

    /// <summary>Asks with a token, or with any other value of Authorization.</summary>
    internal static async Task<Answer> Ask(ReportServer gateway, string? token, string query = "{ viewer { name } }", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StringContent(new JsonObject { ["query"] = query }.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        foreach (var (name, value) in token is null ? headers : [("Authorization", $"Bearer {token}"), .. headers])
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await gateway.Client.SendAsync(request);
        return new Answer(response, await response.Content.ReadAsStringAsync());
    }

    public async Task InitializeAsync()
    {
        Issuer = await Issuer.StartAsync();
        Gateway = await ReportServer.StartAsync([.. Of(Issuer), .. Shared, "--Mass:Graph:RatePoints", "0"]);
    }

    public async Task DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await Issuer.DisposeAsync();
    }

    internal Task<Answer> Ask(string? token, string query = "{ viewer { name } }", params (string Name, string Value)[] headers) => Ask(Gateway, token, query, headers);
}
