using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Mass.Graph.Tests.Access.Tokens;

/// <summary>An OpenID Connect issuer on the loopback: a discovery document, the keys that it names, and tokens signed with them.</summary>
internal sealed class Issuer : IAsyncDisposable
{
    public const string Audience = "mass";
    private readonly WebApplication app;
    private RSA rsa = RSA.Create(2048);
    private ECDsa ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private int generation = 1;

    private Issuer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapGet("/.well-known/openid-configuration", () => Results.Text(new JsonObject { ["issuer"] = Name, ["jwks_uri"] = $"{Name}/keys" }.ToJsonString(), "application/json"));
        app.MapGet("/keys", () => Results.Text(Keys().ToJsonString(), "application/json"));
    }

    /// <summary>Its name, which is its address.</summary>
    public string Name => app.Urls.Single();

    /// <summary>What everyone knows of its RSA key, as it stands in a certificate.</summary>
    public byte[] PublicKey => rsa.ExportSubjectPublicKeyInfo();

    public string PublicKeyAsPem => rsa.ExportSubjectPublicKeyInfoPem();

    public static async Task<Issuer> StartAsync()
    {
        var issuer = new Issuer();
        await issuer.app.StartAsync();
        return issuer;
    }

    /// <summary>Signs with new keys from now on, and publishes only them.</summary>
    public void Rotate()
    {
        (rsa, ec) = (RSA.Create(2048), ECDsa.Create(ECCurve.NamedCurves.nistP256));
        generation++;
    }

    /// <summary>What a good token says; a test changes what it is about.</summary>
    public JsonObject Claims(params (string Name, JsonNode? Value)[] changes)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var claims = new JsonObject { ["iss"] = Name, ["aud"] = Audience, ["sub"] = "u-1", ["name"] = "Maria Ruiz", ["iat"] = now, ["nbf"] = now, ["exp"] = now + 600 };
        foreach (var (name, value) in changes)
        {
            if (value is null)
            {
                claims.Remove(name);
            }
            else
            {
                claims[name] = value.DeepClone();
            }
        }

        return claims;
    }

    public string Token(params (string Name, JsonNode? Value)[] changes) => Sign("RS256", Claims(changes));

    public string Sign(string algorithm, JsonObject claims) => Jwt.Write(Header(algorithm), claims, algorithm switch
    {
        "RS256" => Jwt.Rs256(rsa),
        "PS256" => Jwt.Ps256(rsa),
        _ => Jwt.Es256(ec),
    });

    public JsonObject Header(string algorithm) => new() { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = $"{(algorithm == "ES256" ? "ec" : "rsa")}-{generation}" };

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        rsa.Dispose();
        ec.Dispose();
    }

    private JsonObject Keys()
    {
        var (own, curve) = (rsa.ExportParameters(includePrivateParameters: false), ec.ExportParameters(includePrivateParameters: false));
        return new JsonObject
        {
            ["keys"] = new JsonArray(
                new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = $"rsa-{generation}", ["n"] = Base64Url.EncodeToString(own.Modulus), ["e"] = Base64Url.EncodeToString(own.Exponent) },
                new JsonObject { ["kty"] = "EC", ["use"] = "sig", ["kid"] = $"ec-{generation}", ["crv"] = "P-256", ["x"] = Base64Url.EncodeToString(curve.Q.X), ["y"] = Base64Url.EncodeToString(curve.Q.Y) }),
        };
    }
}
