using System.Net;
using System.Text;
using Mass.Graph.Tests.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Tests.Access;

/// <summary>The ways in which a caller says who it is.</summary>
public sealed class CredentialTests
{
    private const string Key = "mass_one-key-for-tests-0123456789";
    private const string OtherKey = "mass_other-key-for-tests-0123456789";

    private static readonly (string, object)[] Keys =
    [
        ("Mass:Access:ApiKeys:0:Name", "reports"), ("Mass:Access:ApiKeys:0:Sha256", Hash(Key)),
        ("Mass:Access:ApiKeys:1:Name", "website"), ("Mass:Access:ApiKeys:1:Sha256", Hash(OtherKey).ToUpperInvariant()),
    ];

    private static readonly (string, object)[] InQuery = [.. Keys, ("Mass:Access:KeyInQuery", true)];

    public static TheoryData<string, string> Carriers => new()
    {
        { "Authorization", $"Bearer {Key}" },
        { "Authorization", $"bearer  {Key}" },
        { "Authorization", $"ApiKey {Key}" },
        { "Authorization", $"Basic {Base64($"anyone:{Key}")}" },
        { "Authorization", $"Basic {Base64($":{Key}")}" },
        { "X-Api-Key", Key },
    };

    public static TheoryData<string, string> Unknown => new()
    {
        { "Authorization", "Bearer mass_unknown" },
        { "Authorization", $"Bearer {Hash(Key)}" },
        { "Authorization", $"Digest {Key}" },
        { "Authorization", "Bearer" },
        { "Authorization", "Bearer " },
        { "Authorization", Key },
        { "Authorization", "Basic !!!" },
        { "Authorization", $"Basic {Base64(Key)}" },
        { "Authorization", $"Basic {Base64("user:")}" },
        { "Authorization", $"Basic {Base64($"{Key}:")}" },
        { "X-Api-Key", "mass_unknown" },
        { "X-Api-Key", Key + "x" },
        { "X-Api-Key", "" },
    };

    [Theory]
    [MemberData(nameof(Carriers))]
    public async Task A_key_is_taken_from_each_carrier(string header, string value)
    {
        await using var server = await ToyServer.StartAsync(Keys);
        Assert.Equal("reports", await NameOf(server, (header, value)));
    }

    [Fact]
    public async Task Who_presents_nothing_is_nobody_in_particular()
    {
        await using var server = await ToyServer.StartAsync(Keys);
        Assert.Null(await NameOf(server));
        Assert.Equal("website", await NameOf(server, ("X-Api-Key", OtherKey)));
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public async Task A_credential_that_is_not_known_is_refused_and_not_taken_for_nobody(string header, string value)
    {
        await using var server = await ToyServer.StartAsync(Keys);
        var answer = await Send(server, "/graphql?query={hello}", (header, value));
        Assert.Equal((HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED"), (answer.Status, answer.Code));
        Assert.Contains("Bearer realm=\"Mass\"", answer.Header("WWW-Authenticate"), StringComparison.Ordinal);
        Assert.False(answer.HasData);
        Assert.DoesNotContain(Key, answer.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send(server, "/graphql/schema.graphql", (header, value))).Status);
    }

    [Fact]
    public async Task Two_different_credentials_are_refused_and_the_same_one_twice_is_not()
    {
        await using var server = await ToyServer.StartAsync(InQuery);
        var answer = await Send(server, "/graphql?query={hello}", ("X-Api-Key", Key), ("Authorization", $"Bearer {OtherKey}"));
        Assert.Equal((HttpStatusCode.BadRequest, "HC0009"), (answer.Status, answer.Code));
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(server, $"/graphql?query={{hello}}&apiKey={OtherKey}", ("X-Api-Key", Key))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(server, $"/graphql?query={{hello}}&apiKey={OtherKey}&apikey={Key}")).Status);
        Assert.Equal("reports", await NameOf(server, ("X-Api-Key", Key), ("Authorization", $"Bearer {Key}")));
    }

    [Fact]
    public async Task A_key_in_the_address_is_taken_only_where_the_option_says_so()
    {
        await using var closed = await ToyServer.StartAsync(Keys);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send(closed, $"/graphql?query={{hello}}&apiKey={Key}")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send(closed, $"/graphql?%61piKey={Key}&query={{hello}}")).Status);

        await using var open = await ToyServer.StartAsync(InQuery);
        Assert.Equal("reports", (await Send(open, $"/graphql?query={{caller}}&apiKey={Key}")).Data.GetProperty("caller").GetString());
        Assert.Equal("reports", (await Send(open, $"/graphql?apikey={Key}&query={{caller}}")).Data.GetProperty("caller").GetString());
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send(open, "/graphql?query={hello}&apiKey=")).Status);
    }

    [Fact]
    public async Task A_key_in_the_address_is_in_no_log_and_no_redirect()
    {
        await using var server = await ToyServer.StartAsync(InQuery);
        server.Log.Lowest = LogLevel.Trace;
        using var page = new HttpRequestMessage(HttpMethod.Get, $"/graphql?apiKey={Key}&x=1");
        page.Headers.Add("Accept", "text/html");
        var redirect = await server.SendAsync(page);
        await Send(server, $"/graphql?query={{broken}}&apiKey={Key}");
        await Send(server, $"/nowhere?a=b&%61piKey={Key}");
        Assert.DoesNotContain(Key, $"{redirect.Header("Location")} {redirect.Text}", StringComparison.Ordinal);
        Assert.Contains(server.Log.Entries, entry => entry.Text.Contains("/nowhere", StringComparison.Ordinal) && entry.Text.Contains("a=b", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Log.Entries, entry => $"{entry.Text} {entry.Exception}".Contains(Key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_caller_with_a_key_has_points_of_its_own()
    {
        await using var server = await ToyServer.StartAsync([.. Keys, ("MaxFieldCost", 10), ("MaxTypeCost", 10), ("RateBurst", 20), ("RatePoints", 1)]);
        Assert.Equal(HttpStatusCode.OK, (await Send(server, "/graphql?query={hello}")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Send(server, "/graphql?query={hello}")).Status);
        Assert.Equal("reports", await NameOf(server, ("X-Api-Key", Key)));
        Assert.Equal("website", await NameOf(server, ("X-Api-Key", OtherKey)));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Send(server, "/graphql?query={hello}", ("X-Api-Key", Key))).Status);
    }

    [Theory]
    [InlineData("Mass:Access:ApiKeys:0:Sha256", "abc", "hash-key")]
    [InlineData("Mass:Access:ApiKeys:0:Name", " ", "Name")]
    [InlineData("Mass:Access:ApiKeys:0:Name", "website", "named \"website\"")]
    [InlineData("Mass:Access:KnownProxies:0", "proxy", "\"proxy\" is no address")]
    public async Task An_option_that_cannot_be_right_stops_the_start(string option, string value, string said)
    {
        var wrong = await Assert.ThrowsAsync<OptionsValidationException>(() => ToyServer.StartAsync([.. Keys.Where(each => each.Item1 != option), (option, value)]));
        Assert.Contains(said, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_key_for_two_callers_stops_the_start()
    {
        var wrong = await Assert.ThrowsAsync<OptionsValidationException>(() => ToyServer.StartAsync(
            ("Mass:Access:ApiKeys:0:Name", "a"), ("Mass:Access:ApiKeys:0:Sha256", Hash(Key)), ("Mass:Access:ApiKeys:1:Name", "b"), ("Mass:Access:ApiKeys:1:Sha256", Hash(Key))));
        Assert.Contains("\"a\" and \"b\" are one key", wrong.Message, StringComparison.Ordinal);
    }

    private static async Task<string?> NameOf(ToyServer server, params (string, string)[] headers)
    {
        var answer = await Send(server, "/graphql?query={caller}", headers);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Data.GetProperty("caller").GetString();
    }

    private static async Task<Answer> Send(ToyServer server, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await server.SendAsync(request);
    }

    private static string Hash(string key) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
