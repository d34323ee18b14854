using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Mass.Graph.Tests.Http.Reports;
using Microsoft.Extensions.Logging;

namespace Mass.Graph.Tests.Access.Tokens;

/// <summary>A token counts when everything about it is right, and is never answered as nobody's when something is not.</summary>
public sealed class TokenTests(TokenServer server) : IClassFixture<TokenServer>
{
    private static readonly RSA OtherRsa = RSA.Create(2048);

    /// <summary>Ways to be wrong: how the token is made of an issuer, and what is said of it.</summary>
    private static readonly Dictionary<string, (Func<Issuer, string> Make, string Said)> Wrong = new()
    {
        ["not signed"] = (issuer => Jwt.Write(new JsonObject { ["alg"] = "none", ["typ"] = "JWT" }, issuer.Claims(), Jwt.Unsigned), "The token is not signed."),
        ["not signed, in capitals"] = (issuer => Jwt.Write(new JsonObject { ["alg"] = "NONE" }, issuer.Claims(), Jwt.Unsigned), "signed in a way that is not taken here"),
        ["not signed, with the key of a good one"] = (issuer => Jwt.Write(new JsonObject { ["alg"] = "none", ["kid"] = "rsa-1" }, issuer.Claims(), Jwt.Rs256(OtherRsa)), "The token is not signed."),
        ["said to be signed, and without a signature"] = (issuer => Jwt.Write(issuer.Header("RS256"), issuer.Claims(), Jwt.Unsigned), "The signature of the token is not right"),
        ["signed with the public key as a shared one"] = (issuer => Jwt.Write(Changed(issuer.Header("HS256"), "kid", "rsa-1"), issuer.Claims(), Jwt.Hs256(issuer.PublicKey)), "The signature of the token is not right"),
        ["signed with the public key as it is written in PEM"] = (issuer => Jwt.Write(issuer.Header("HS256"), issuer.Claims(), Jwt.Hs256(Encoding.ASCII.GetBytes(issuer.PublicKeyAsPem))), "The signature of the token is not right"),
        ["signed with another key of the same name"] = (issuer => Jwt.Write(issuer.Header("RS256"), issuer.Claims(), Jwt.Rs256(OtherRsa)), "The signature of the token is not right"),
        ["signed with a key that is not known"] = (issuer => Jwt.Write(Changed(issuer.Header("RS256"), "kid", "unknown"), issuer.Claims(), Jwt.Rs256(OtherRsa)), "signed with a key that its issuer has not published"),
        ["signed with a key that it brings along"] = (issuer => Jwt.Write(WithKey(issuer.Header("RS256")), issuer.Claims(), Jwt.Rs256(OtherRsa)), "The signature of the token is not right"),
        ["signed with a hash that is too weak"] = (issuer => Jwt.Write(issuer.Header("RS1"), issuer.Claims(), data => OtherRsa.SignData(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1)), "signed in a way that is not taken here"),
        ["signed with a shared key for the issuer whose keys are published"] = (issuer => Jwt.Write(new JsonObject { ["alg"] = "HS256" }, issuer.Claims(), Jwt.Hs256(TokenServer.SharedKey)), "with the key of another issuer"),
        ["signed with a published key for the issuer whose key is shared"] = (issuer => issuer.Token(("iss", TokenServer.DevelopmentIssuer)), "with the key of another issuer"),
        ["signed with a shared key that is another"] = (issuer => Jwt.Write(new JsonObject { ["alg"] = "HS256", ["kid"] = "1" }, issuer.Claims(("iss", TokenServer.DevelopmentIssuer)), Jwt.Hs256(new byte[32])), "The signature of the token is not right"),
        ["expired"] = (issuer => issuer.Token(("exp", Now(-31)), ("nbf", Now(-600))), "The token expired at "),
        ["not yet valid"] = (issuer => issuer.Token(("nbf", Now(60))), "The token is not valid before "),
        ["without an end"] = (issuer => issuer.Token(("exp", null)), "it has no exp"),
        ["ended before it began"] = (issuer => issuer.Token(("exp", Now(10)), ("nbf", Now(20))), "ends before it begins"),
        ["for another audience"] = (issuer => issuer.Token(("aud", "accounts")), "Ask its issuer for one with the audience mass"),
        ["for other audiences"] = (issuer => issuer.Token(("aud", new JsonArray("accounts", "mass2"))), "The token is for someone else."),
        ["for no audience"] = (issuer => issuer.Token(("aud", null)), "The token is for someone else."),
        ["of another issuer"] = (issuer => issuer.Token(("iss", "https://login.example.com")), "an issuer whose tokens are not taken here"),
        ["of an issuer with nearly the same name"] = (issuer => issuer.Token(("iss", issuer.Name + "/")), "an issuer whose tokens are not taken here"),
        ["of no issuer"] = (issuer => issuer.Token(("iss", null)), "an issuer whose tokens are not taken here"),
        ["of nobody"] = (issuer => issuer.Token(("sub", null)), "it has no sub"),
        ["huge"] = (issuer => issuer.Token(("more", new string('x', 14_000))), "at most 16000 are read"),
        ["cut short"] = (issuer => issuer.Token()[..^40], "The signature of the token is not right"),
        ["cut before its signature"] = (issuer => issuer.Token()[..issuer.Token().LastIndexOf('.')], "The token cannot be read."),
        ["with claims that were changed"] = (issuer => WithOtherClaims(issuer), "The signature of the token is not right"),
        ["of letters that are none"] = (_ => "eyJ!.!.!", "The token cannot be read."),
        ["of claims that are no JSON"] = (_ => "eyJhbGciOiJSUzI1NiJ9.bm8.c2ln", "The token cannot be read."),
        ["encrypted"] = (_ => "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.YWFh.YWFh.YWFh.YWFh", "The token is encrypted."),
    };

    public static TheoryData<string> WaysToBeWrong => [.. Wrong.Keys];

    [Theory]
    [InlineData("RS256")]
    [InlineData("PS256")]
    [InlineData("ES256")]
    public async Task A_token_of_the_issuer_says_who_asks(string algorithm)
    {
        var answer = await server.Ask(server.Issuer.Sign(algorithm, server.Issuer.Claims()));
        Assert.Equal((HttpStatusCode.OK, "Maria Ruiz"), (answer.Status, answer.Data.GetProperty("viewer").GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_token_of_user_jwts_says_who_asks()
    {
        var token = Jwt.Write(new JsonObject { ["alg"] = "HS256", ["kid"] = "1" }, server.Issuer.Claims(("iss", TokenServer.DevelopmentIssuer)), Jwt.Hs256(TokenServer.SharedKey));
        Assert.Equal("Maria Ruiz", (await server.Ask(token)).Data.GetProperty("viewer").GetProperty("name").GetString());
    }

    [Theory]
    [MemberData(nameof(WaysToBeWrong))]
    public async Task A_token_that_is_not_right_is_refused_with_the_reason_and_not_taken_for_nobody(string way)
    {
        var (make, said) = Wrong[way];
        var token = make(server.Issuer);
        var answer = await server.Ask(token);
        Assert.Equal((HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED"), (answer.Status, answer.Code));
        Assert.Contains(said, answer.Message, StringComparison.Ordinal);
        Assert.False(answer.HasData);
        var challenge = answer.Header("WWW-Authenticate")!;
        Assert.StartsWith("Bearer realm=\"Mass\", error=\"invalid_token\", error_description=\"", challenge, StringComparison.Ordinal);
        Assert.Contains(said, challenge, StringComparison.Ordinal);
        Assert.All(token.Split('.').Where(part => part.Length > 20), part => Assert.DoesNotContain(part, answer.Text + challenge, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_is_good_while_clocks_differ_a_little()
    {
        Assert.Equal(HttpStatusCode.OK, (await server.Ask(server.Issuer.Token(("exp", Now(-5)), ("nbf", Now(-600))))).Status);
        Assert.Equal(HttpStatusCode.OK, (await server.Ask(server.Issuer.Token(("nbf", Now(5))))).Status);
    }

    [Fact]
    public async Task A_token_comes_as_a_bearer_and_in_no_other_way()
    {
        var token = server.Issuer.Token();
        foreach (var (name, value) in new[] { ("X-Api-Key", token), ("Authorization", $"ApiKey {token}"), ("Authorization", $"Basic {Convert.ToBase64String(Encoding.ASCII.GetBytes($"me:{token}"))}") })
        {
            var answer = await server.Ask(null, headers: (name, value));
            Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
            Assert.Contains("Authorization: Bearer only", answer.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_token_and_a_key_are_two_credentials()
    {
        var answer = await server.Ask(server.Issuer.Token(), headers: ("X-Api-Key", "mass_one-key-for-tests-0123456789"));
        Assert.Equal((HttpStatusCode.BadRequest, "HC0009"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Keys_that_the_issuer_changes_are_followed()
    {
        await using var issuer = await Issuer.StartAsync();
        await using var gateway = await ReportServer.StartAsync(TokenServer.Of(issuer));
        var before = issuer.Token();
        Assert.Equal(HttpStatusCode.OK, (await TokenServer.Ask(gateway, before)).Status);

        issuer.Rotate();

        // The new keys are fetched beside the request that first names one.
        await Eventually.IsAsync(HttpStatusCode.OK, async () => (await TokenServer.Ask(gateway, issuer.Token())).Status, pauseInMilliseconds: 50);

        Assert.Equal(HttpStatusCode.Unauthorized, (await TokenServer.Ask(gateway, before)).Status);
    }

    [Fact]
    public async Task An_issuer_that_does_not_answer_is_told_as_such_and_keys_are_taken_meanwhile()
    {
        const string key = "mass_one-key-for-tests-0123456789";
        var issuer = await Issuer.StartAsync();
        var token = issuer.Token();
        var settings = TokenServer.Of(issuer);
        await issuer.DisposeAsync();
        await using var gateway = await ReportServer.StartAsync(
            [.. settings, "--Mass:Access:ApiKeys:0:Name", "reports", "--Mass:Access:ApiKeys:0:Sha256", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)))]);
        var answer = await TokenServer.Ask(gateway, token);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "AUTH_ISSUER_UNAVAILABLE", "5"), (answer.Status, answer.Code, answer.Header("Retry-After")));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await TokenServer.Ask(gateway, token)).Status);
        Assert.Single(gateway.Log.Entries, entry => entry.Text.Contains("keys of the issuer", StringComparison.Ordinal));
        Assert.Equal("reports", (await TokenServer.Ask(gateway, key)).Data.GetProperty("viewer").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_gateway_that_knows_no_issuer_says_that_it_takes_no_tokens()
    {
        await using var gateway = await ReportServer.StartAsync();
        var answer = await TokenServer.Ask(gateway, server.Issuer.Token());
        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Contains("takes no tokens", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_key_is_no_reason_to_take_shared_signatures_where_none_is_configured()
    {
        await using var gateway = await ReportServer.StartAsync(TokenServer.Of(server.Issuer));
        var answer = await TokenServer.Ask(gateway, Jwt.Write(server.Issuer.Header("HS256"), server.Issuer.Claims(), Jwt.Hs256(server.Issuer.PublicKey)));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Contains("Taken are RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512.", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_algorithms_that_are_chosen_are_taken()
    {
        await using var gateway = await ReportServer.StartAsync([.. TokenServer.Of(server.Issuer), "--Mass:Access:Tokens:Algorithms:0", "ES256"]);
        Assert.Equal(HttpStatusCode.OK, (await TokenServer.Ask(gateway, server.Issuer.Sign("ES256", server.Issuer.Claims()))).Status);
        Assert.Contains("Taken are ES256.", (await TokenServer.Ask(gateway, server.Issuer.Token())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_configuration_turns_a_check_off()
    {
        await using var gateway = await ReportServer.StartAsync(
            [.. TokenServer.Of(server.Issuer), "--Authentication:Schemes:Bearer:ValidateIssuer", "false", "--Authentication:Schemes:Bearer:ValidateAudience", "false"]);
        Assert.Equal(HttpStatusCode.OK, (await TokenServer.Ask(gateway, server.Issuer.Token())).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await TokenServer.Ask(gateway, server.Issuer.Token(("aud", "accounts")))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await TokenServer.Ask(gateway, server.Issuer.Token(("iss", "https://login.example.com")))).Status);
    }

    [Fact]
    public async Task Nothing_of_a_token_is_logged()
    {
        await using var gateway = await ReportServer.StartAsync([.. TokenServer.Of(server.Issuer), "--Logging:LogLevel:Default", "Trace", "--Logging:LogLevel:Microsoft.AspNetCore", "Trace", "--Logging:LogLevel:Mass.Graph.Access.Credentials.CredentialHandler", "Trace"]);
        gateway.Log.Lowest = LogLevel.Trace;
        string[] tokens = [server.Issuer.Token(), server.Issuer.Token(("exp", Now(-600)), ("nbf", Now(-1200))), Wrong["not signed"].Make(server.Issuer), Wrong["signed with a key that is not known"].Make(server.Issuer)];
        foreach (var token in tokens)
        {
            await TokenServer.Ask(gateway, token);
        }

        Assert.Contains(gateway.Log.Entries, entry => entry.Text.Contains("was not authenticated", StringComparison.Ordinal));
        var log = string.Join('\n', gateway.Log.Entries.Select(entry => $"{entry.Text} {entry.Exception}"));
        Assert.All(tokens.SelectMany(token => token.Split('.')).Where(part => part.Length > 0), part => Assert.DoesNotContain(part, log, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_guesses_is_stopped_and_others_from_the_same_address_with_a_good_credential_are_not()
    {
        await using var gateway = await ReportServer.StartAsync(
            [.. TokenServer.Of(server.Issuer), "--Mass:Graph:RatePoints", "1", "--Mass:Graph:RateBurst", "2500", "--Mass:Graph:MaxFieldCost", "1000", "--Mass:Graph:MaxTypeCost", "1000"]);
        var wrong = server.Issuer.Token(("aud", "accounts"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await TokenServer.Ask(gateway, wrong)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await TokenServer.Ask(gateway, "mass_guess")).Status);
        var stopped = await TokenServer.Ask(gateway, "mass_another-guess");
        Assert.Equal((HttpStatusCode.TooManyRequests, "RATE_LIMITED"), (stopped.Status, stopped.Code));
        Assert.NotNull(stopped.Header("Retry-After"));
        Assert.Equal(HttpStatusCode.OK, (await TokenServer.Ask(gateway, server.Issuer.Token())).Status);
    }

    private static JsonNode Now(int seconds) => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + seconds;

    private static JsonObject Changed(JsonObject header, string name, string value)
    {
        header[name] = value;
        return header;
    }

    private static JsonObject WithKey(JsonObject header)
    {
        var key = OtherRsa.ExportParameters(includePrivateParameters: false);
        header["jwk"] = new JsonObject { ["kty"] = "RSA", ["n"] = System.Buffers.Text.Base64Url.EncodeToString(key.Modulus), ["e"] = System.Buffers.Text.Base64Url.EncodeToString(key.Exponent) };
        header["jku"] = "http://127.0.0.1:9/keys";
        return header;
    }

    private static string WithOtherClaims(Issuer issuer)
    {
        var (good, other) = (issuer.Token().Split('.'), issuer.Token(("mass_roles", "*:administrator")).Split('.'));
        return $"{good[0]}.{other[1]}.{good[2]}";
    }
}
