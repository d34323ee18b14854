using System.Net;
using System.Text;
using Mass.Graph.Access;
using Mass.Graph.Access.Credentials;
using Mass.Graph.CommandLine;
using Mass.Graph.Persistence.Ledger;
using Mass.Graph.Tests.Http;
using Mass.Graph.Tests.Http.Rates;
using Mass.Graph.Tests.Persistence;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Mass.Graph.Tests.Access;

/// <summary>What a key is good for: its roles, until its end.</summary>
public sealed class KeyRoleTests
{
    private const string Key = "mass_one-key-for-tests-0123456789";
    private const string OtherKey = "mass_other-key-for-tests-0123456789";
    private const string Query = "{ viewer { name mayWrite expiresAt roles { association { slug } role } permissions { seesMemberData seesStaffData writesStaffData } } }";
    private static readonly string[] Configured = ["--Mass:Access:ApiKeys:0:Name", "reports", "--Mass:Access:ApiKeys:0:Sha256", Hash(Key)];

    [Fact]
    public async Task A_key_of_the_configuration_without_roles_is_a_named_caller_who_sees_what_anyone_does()
    {
        var gateway = await Gateway.StartAsync(Configured);
        try
        {
            Assert.Equal(
                """{"name":"reports","mayWrite":false,"expiresAt":null,"roles":[],"permissions":[{"seesMemberData":false,"seesStaffData":false,"writesStaffData":false}]}""",
                (await gateway.Send(Query, headers: ("X-Api-Key", Key))).Data.GetProperty("viewer").GetRawText());
        }
        finally
        {
            await gateway.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_key_of_the_configuration_has_the_roles_and_the_end_that_stand_there()
    {
        var gateway = await Gateway.StartAsync(
            [.. Configured, "--Mass:Access:ApiKeys:0:Grants:0", "mass:staff", "--Mass:Access:ApiKeys:0:Grants:1", "elsewhere:overseer", "--Mass:Access:ApiKeys:0:MayWrite", "true", "--Mass:Access:ApiKeys:0:ExpiresAt", "2126-06-30T23:59:59Z"]);
        try
        {
            foreach (var header in new[] { ("X-Api-Key", Key), ("Authorization", $"Bearer {Key}"), ("Authorization", $"Basic {Convert.ToBase64String(Encoding.ASCII.GetBytes($"anyone:{Key}"))}") })
            {
                Assert.Equal(
                    """{"name":"reports","mayWrite":true,"expiresAt":"2126-06-30T23:59:59Z","roles":[{"association":{"slug":"mass"},"role":"STAFF"}],"permissions":[{"seesMemberData":true,"seesStaffData":true,"writesStaffData":true}]}""",
                    (await gateway.Send(Query, headers: header)).Data.GetProperty("viewer").GetRawText());
            }
        }
        finally
        {
            await gateway.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_key_of_the_configuration_ends_when_it_says()
    {
        var gateway = await Gateway.StartAsync([.. Configured, "--Mass:Access:ApiKeys:0:ExpiresAt", "2026-01-01T00:00:00Z"]);
        try
        {
            var answer = await gateway.Send(Query, headers: ("X-Api-Key", Key));
            Assert.Equal((HttpStatusCode.Unauthorized, "AUTH_NOT_AUTHENTICATED"), (answer.Status, answer.Code));
            Assert.Equal("The key \"reports\" expired at 2026-01-01T00:00:00Z. Ask for a new one.", answer.Message);
            Assert.Contains("error_description=\"The key 'reports' expired at 2026-01-01T00:00:00Z. Ask for a new one.\"", answer.Header("WWW-Authenticate"), StringComparison.Ordinal);
        }
        finally
        {
            await gateway.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_key_of_one_database_is_not_known_to_another()
    {
        var gateway = new KeyedGateway();
        await gateway.InitializeAsync();
        var other = await Gateway.StartAsync();
        try
        {
            Assert.Equal("stored", (await gateway.Send(Query, headers: ("X-Api-Key", Key))).Data.GetProperty("viewer").GetProperty("name").GetString());
            Assert.Equal(HttpStatusCode.Unauthorized, (await other.Send(Query, headers: ("X-Api-Key", Key))).Status);
        }
        finally
        {
            await gateway.DisposeAsync();
            await other.DisposeAsync();
        }
    }

    [Fact]
    public void A_key_ends_at_its_moment_and_not_a_tick_later()
    {
        var clock = new HandClock();
        var keys = new ApiKeys(Options.Create(new AccessOptions()), clock);
        keys.Publish([new KnownKey("brief", ApiKeys.Hash(Key), [], false, DateTimeOffset.UnixEpoch.AddHours(1))]);
        clock.Pass(TimeSpan.FromHours(1) - TimeSpan.FromTicks(1));
        Assert.Equal("brief", keys.CallerOf(Key).Name);
        clock.Pass(TimeSpan.FromTicks(1));
        Assert.Equal(CredentialFault.Refused, Assert.Throws<CredentialRefusedException>(() => keys.CallerOf(Key)).Fault);
    }

    [Theory]
    [InlineData("UPDATE AccessKeys SET Grants = '[\"mass:boss\"]'")]
    [InlineData("UPDATE AccessKeys SET Grants = '[null]'")]
    [InlineData("UPDATE AccessKeys SET Grants = 'staff'")]
    [InlineData("UPDATE AccessKeys SET Grants = '{\"mass\":\"staff\"}'")]
    [InlineData("UPDATE AccessKeys SET Sha256 = 'abc'")]
    public async Task A_row_that_this_program_did_not_write_is_no_key_and_is_told_once(string sql)
    {
        using var database = new TemporaryDatabase();
        await database.Start.PrepareAsync();
        var store = new AccessKeyStore(database.Database);
        Assert.True(await store.AddAsync(Row("stored", Key)));
        var (keys, log) = (new ApiKeys(Options.Create(new AccessOptions()), TimeProvider.System), new RecordedLog());
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(log));
        using var stored = new StoredKeys(store, keys, new(TimeProvider.System, NullLogger<Mass.Graph.Persistence.Loading>.Instance), Options.Create(new Mass.Graph.Snapshots.SnapshotOptions()), TimeProvider.System, factory.CreateLogger<StoredKeys>());
        await stored.RefreshAsync();
        Assert.Equal("stored", keys.CallerOf(Key).Name);

        database.Execute(sql);
        await stored.RefreshAsync();
        await stored.RefreshAsync();
        Assert.Throws<CredentialRefusedException>(() => keys.CallerOf(Key));
        Assert.Single(log.Entries, entry => entry.Text.Contains("\"stored\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_in_the_configuration_is_not_also_of_a_key_in_the_database()
    {
        using var database = new TemporaryDatabase();
        await database.Start.PrepareAsync();
        var store = new AccessKeyStore(database.Database);
        await store.AddAsync(Row("reports", OtherKey));
        var options = new AccessOptions();
        options.ApiKeys.Add(new ApiKeyOptions { Name = "reports", Sha256 = Hash(Key) });
        var keys = new ApiKeys(Options.Create(options), TimeProvider.System);
        using var stored = new StoredKeys(store, keys, new(TimeProvider.System, NullLogger<Mass.Graph.Persistence.Loading>.Instance), Options.Create(new Mass.Graph.Snapshots.SnapshotOptions()), TimeProvider.System, NullLogger<StoredKeys>.Instance);
        await stored.RefreshAsync();
        Assert.Equal("reports", keys.CallerOf(Key).Name);
        Assert.Throws<CredentialRefusedException>(() => keys.CallerOf(OtherKey));
    }

    [Fact]
    public async Task What_is_stored_of_a_key_is_read_as_EF_Core_reads_it()
    {
        using var database = new TemporaryDatabase();
        await database.Start.PrepareAsync();
        var store = new AccessKeyStore(database.Database);
        var row = Row("stored", Key) with { ExpiresAt = new DateTimeOffset(2027, 1, 2, 3, 4, 5, 678, TimeSpan.Zero) };
        await store.AddAsync(row);
        Assert.False(await store.AddAsync(Row("stored", OtherKey)));
        var revoked = new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.True(await store.RevokeAsync("stored", revoked));
        Assert.False(await store.RevokeAsync("stored", revoked));

        Assert.Equal([row with { RevokedAt = revoked }], await store.LoadAsync());
        await using var context = database.Database.CreateContext();
        Assert.Equal([row with { RevokedAt = revoked }], context.Set<AccessKeyRow>().ToList());
    }

    [Theory]
    [InlineData("Grants:0", "mass:boss", "The Grants of the key \"reports\": There is no role \"boss\"")]
    [InlineData("Name", "a#b", "\"a#b\" is no name for a key.")]
    [InlineData("Grants", "mass:staff", "Mass:Access:ApiKeys:0:Grants is \"mass:staff\". A list is given item by item")]
    [InlineData("ExpiresAt", "soon", "Give a day or a time")]
    [InlineData("MayWrte", "true", "there is no Mass:Access:ApiKeys:N:MayWrte")]
    public async Task A_setting_of_a_key_that_cannot_be_right_stops_the_start(string name, string value, string said) =>
        await StopsTheStart(said, [.. Configured, $"--Mass:Access:ApiKeys:0:{name}", value]);

    [Theory]
    [InlineData("Mass:Access:Tokens:Audiences is empty", "Authority", "https://login.example.org")]
    [InlineData("Mass:Access:Tokens:Authority is \"http://login.example.org\"", "Authority", "http://login.example.org", "Audiences:0", "mass")]
    [InlineData("Mass:Access:Tokens:Authority is \"login\"", "Authority", "login", "Audiences:0", "mass")]
    [InlineData("Mass:Access:Tokens:Algorithms has \"none\"", "Algorithms:0", "none")]
    [InlineData("Mass:Access:Tokens:Issuers needs an Authority", "Issuers:0", "https://login.example.org")]
    [InlineData("Mass:Access:Tokens:ClockSkew has to be from 00:00:00 to 00:05:00", "ClockSkew", "01:00:00")]
    [InlineData("Mass:Access:Tokens:RolesClaim names no claim", "RolesClaim", "")]
    [InlineData("there is no Mass:Access:Tokens:Audience", "Audience", "mass")]
    public async Task A_setting_of_tokens_that_cannot_be_right_stops_the_start(string said, params string[] settings) =>
        await StopsTheStart(said, [.. settings.Chunk(2).SelectMany(pair => new[] { $"--Mass:Access:Tokens:{pair[0]}", pair[1] })]);

    [Theory]
    [InlineData("SigningKeys is shorter than 32 bytes", "c2hvcnQ=", "mass")]
    [InlineData("has a value that cannot be read", "!!!", "mass")]
    [InlineData("ValidAudiences is empty", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", "")]
    public async Task A_key_of_tokens_that_cannot_be_right_stops_the_start(string said, string key, string audience) => await StopsTheStart(said,
    [
        "--Authentication:Schemes:Bearer:ValidIssuer", "dotnet-user-jwts", "--Authentication:Schemes:Bearer:ValidAudience", audience,
        "--Authentication:Schemes:Bearer:SigningKeys:0:Issuer", "dotnet-user-jwts", "--Authentication:Schemes:Bearer:SigningKeys:0:Value", key,
    ]);

    private static async Task StopsTheStart(string said, string[] settings)
    {
        var error = new StringWriter();
        var exit = await Outcome.Of(settings, error, async () =>
        {
            await using var app = MassHost.Build(["--urls", "http://127.0.0.1:0", .. settings]);
            await app.StartAsync();
        });
        Assert.Equal(Outcome.Failed, exit);
        Assert.Contains(said, error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString().TrimEnd().Split('\n'));
    }

    private static AccessKeyRow Row(string name, string key) => new()
    {
        Id = Guid.CreateVersion7(),
        Name = name,
        Sha256 = Hash(key),
        Grants = StoredKeys.Write([new Grant("mass", Role.Staff)]),
        MayWrite = false,
        MadeAt = new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero),
    };

    private static string Hash(string key) => Convert.ToHexStringLower(ApiKeys.Hash(key));

    /// <summary>A gateway in whose database a key is.</summary>
    private sealed class KeyedGateway : Gateway
    {
        protected override async Task Fill(IReadOnlyList<string> database)
        {
            await using var app = MassHost.BuildQuietly(database);
            await ((Mass.Graph.Persistence.MassDatabase)app.Services.GetService(typeof(Mass.Graph.Persistence.MassDatabase))!).PrepareAsync();
            await ((AccessKeyStore)app.Services.GetService(typeof(AccessKeyStore))!).AddAsync(Row("stored", Key));
        }
    }
}
