using System.Text.Json;
using System.Text.Json.Nodes;
using Mass.Graph.Tests.Http.Reports;
using Mass.Graph.Tests.Querying;

namespace Mass.Graph.Tests.Access.Tokens;

/// <summary>What a token says of its caller's roles is what the caller has here.</summary>
public sealed class TokenRoleTests(TokenServer server) : IClassFixture<TokenServer>
{
    private const string Query =
        """
        {
          viewer {
            isAuthenticated name mayWrite expiresAt
            roles { association { slug } role person { name } }
            permissions { association { slug } seesMemberData seesStaffData seesOwnEngagements seesAllEngagements writesStaffData writesEngagements administers }
          }
        }
        """;

    private static Mass.Domain.AssociationRecords Fictitious => GraphFixture.Fictitious.Associations[0];

    [Fact]
    public async Task Who_presents_nothing_is_nobody_and_may_what_anyone_may()
    {
        var viewer = (await server.Ask(null, Query)).Data.GetProperty("viewer");
        Assert.Equal((false, null, false, null), (viewer.GetProperty("isAuthenticated").GetBoolean(), viewer.GetProperty("name").GetString(), viewer.GetProperty("mayWrite").GetBoolean(), viewer.GetProperty("expiresAt").GetString()));
        Assert.Empty(RolesOf(viewer));
        Assert.Equal(["fictitious-1:", "mass:"], PermissionsOf(viewer));
    }

    [Fact]
    public async Task A_token_without_roles_is_a_caller_without_rights()
    {
        var viewer = await Viewer();
        Assert.True(viewer.GetProperty("isAuthenticated").GetBoolean());
        Assert.Equal("Maria Ruiz", viewer.GetProperty("name").GetString());
        Assert.NotNull(viewer.GetProperty("expiresAt").GetString());
        Assert.Empty(RolesOf(viewer));
        Assert.Equal(["fictitious-1:", "mass:"], PermissionsOf(viewer));
    }

    [Fact]
    public async Task Roles_come_as_a_list_or_as_a_text_with_spaces()
    {
        string[] roles = ["mass:STAFF", "mass:OVERSEER"];
        Assert.Equal(roles, RolesOf(await Viewer(("mass_roles", new JsonArray("mass:staff", "mass:overseer")))));
        Assert.Equal(roles, RolesOf(await Viewer(("mass_roles", " mass:staff  mass:overseer mass:staff "))));
    }

    [Fact]
    public async Task A_role_in_one_association_is_none_in_another()
    {
        var viewer = await Viewer(("mass_roles", "mass:staff"));
        Assert.Equal(["fictitious-1:", "mass:seesMemberData seesStaffData"], PermissionsOf(viewer));
    }

    [Fact]
    public async Task A_role_in_every_association_is_one_in_each_that_is_there()
    {
        var viewer = await Viewer(("mass_roles", "*:administrator"));
        Assert.Equal(["fictitious-1:ADMINISTRATOR", "mass:ADMINISTRATOR"], RolesOf(viewer).Order(StringComparer.Ordinal));
        Assert.Equal(["fictitious-1:seesMemberData seesStaffData administers", "mass:seesMemberData seesStaffData administers"], PermissionsOf(viewer));
    }

    [Fact]
    public async Task A_role_in_an_association_that_is_not_there_is_no_role_and_no_error()
    {
        var viewer = await Viewer(("mass_roles", "aasa:administrator Mass:staff"));
        Assert.Empty(RolesOf(viewer));
        Assert.Equal(["fictitious-1:", "mass:"], PermissionsOf(viewer));
    }

    [Fact]
    public async Task What_is_no_role_gives_none_and_is_logged_once()
    {
        await using var gateway = await ReportServer.StartAsync(TokenServer.Of(server.Issuer));
        var token = server.Issuer.Token(("mass_roles", new JsonArray("mass:boss", "admin", "mass:staff", 3, true, new JsonObject { ["mass"] = "staff" })));
        var viewer = (await TokenServer.Ask(gateway, token, Query)).Data.GetProperty("viewer");
        Assert.Equal(["mass:STAFF"], RolesOf(viewer));
        await TokenServer.Ask(gateway, token, Query);
        Assert.Single(gateway.Log.Entries, entry => entry.Text.Contains("\"mass:boss\" in its claim mass_roles", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("mass.write", true)]
    [InlineData("openid mass.write", true)]
    [InlineData("openid", false)]
    [InlineData("mass.write.all", false)]
    public async Task Only_a_token_with_the_scope_is_good_for_writing(string scope, bool mayWrite)
    {
        var viewer = await Viewer(("mass_roles", "mass:staff"), ("scope", scope));
        Assert.Equal(mayWrite, viewer.GetProperty("mayWrite").GetBoolean());
        Assert.Equal(mayWrite, PermissionsOf(viewer)[1].Contains("writesStaffData", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_without_any_scope_is_not_good_for_writing() =>
        Assert.False((await Viewer(("mass_roles", "*:staff"))).GetProperty("mayWrite").GetBoolean());

    [Fact]
    public async Task A_supporter_is_the_person_that_the_token_names()
    {
        var person = Fictitious.People[0].Id;
        var supporter = await Viewer(("mass_roles", "fictitious-1:supporter"), ("mass_person", $"fictitious-1:{person}"), ("scope", "mass.write"));
        Assert.Equal(["fictitious-1:seesMemberData seesOwnEngagements writesEngagements", "mass:"], PermissionsOf(supporter));
        var everywhere = await Viewer(("mass_roles", "*:supporter"), ("mass_person", new JsonArray($"fictitious-1:{person}")));
        Assert.Equal(["fictitious-1:seesMemberData seesOwnEngagements", "mass:seesMemberData"], PermissionsOf(everywhere));
        var elsewhere = await Viewer(("mass_roles", "fictitious-1:supporter"), ("mass_person", $"mass:{person} fictitious-1:nobody"));
        Assert.Equal(["fictitious-1:seesMemberData", "mass:"], PermissionsOf(elsewhere));
    }

    [Fact]
    public async Task A_person_without_a_role_has_no_rights()
    {
        var viewer = await Viewer(("mass_person", $"fictitious-1:{Fictitious.People[0].Id}"));
        Assert.Equal(["fictitious-1:", "mass:"], PermissionsOf(viewer));
    }

    [Fact]
    public async Task The_person_is_told_when_everyone_may_see_them()
    {
        var holder = Fictitious.Memberships[0].PersonId;
        var viewer = await Viewer(("mass_roles", "fictitious-1:member"), ("mass_person", $"fictitious-1:{holder}"));
        Assert.Equal(Fictitious.People.Single(person => person.Id == holder).Name, viewer.GetProperty("roles")[0].GetProperty("person").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_person_is_found_by_a_verified_address_only_where_the_option_says_so()
    {
        var person = Fictitious.People.First(each => each.Email is not null);
        (string, JsonNode?)[] claims = [("mass_roles", "*:supporter"), ("email", person.Email!.ToUpperInvariant()), ("email_verified", true)];
        Assert.Equal(["fictitious-1:seesMemberData", "mass:seesMemberData"], PermissionsOf(await Viewer(claims)));

        await using var gateway = await ReportServer.StartAsync([.. TokenServer.Of(server.Issuer), "--Mass:Access:Tokens:MatchPersonByEmail", "true"]);
        async Task<IReadOnlyList<string>> Ask(params (string, JsonNode?)[] changes) =>
            PermissionsOf((await TokenServer.Ask(gateway, server.Issuer.Token(changes), Query)).Data.GetProperty("viewer"));
        Assert.Equal(["fictitious-1:seesMemberData seesOwnEngagements", "mass:seesMemberData"], await Ask(claims));
        Assert.Equal(["fictitious-1:seesMemberData", "mass:seesMemberData"], await Ask([.. claims.Take(2), ("email_verified", false)]));
        Assert.Equal(["fictitious-1:seesMemberData", "mass:seesMemberData"], await Ask([.. claims.Take(2), ("email_verified", "true")]));
        Assert.Equal(["fictitious-1:seesMemberData", "mass:seesMemberData"], await Ask([.. claims.Take(2)]));
        Assert.Equal(["fictitious-1:", "mass:"], await Ask([.. claims.Skip(1)]));

        // An address that two people have is of nobody in particular.
        var twin = person with { Id = Guid.CreateVersion7(), Name = "A twin" };
        gateway.Publish("2", Fictitious with { People = [.. Fictitious.People, twin] });
        Assert.Equal(["fictitious-1:seesMemberData"], await Ask(claims));
    }

    [Fact]
    public async Task Claims_have_the_names_that_the_settings_give()
    {
        await using var gateway = await ReportServer.StartAsync(
        [
            .. TokenServer.Of(server.Issuer), "--Mass:Access:Tokens:RolesClaim", "roles", "--Mass:Access:Tokens:NameClaim", "nickname", "--Mass:Access:Tokens:ScopeClaim", "scp", "--Mass:Access:Tokens:WriteScope", "Plan.Write",
        ]);
        var viewer = (await TokenServer.Ask(gateway, server.Issuer.Token(("roles", "mass:staff"), ("mass_roles", "*:overseer"), ("nickname", "mr"), ("scp", "Plan.Write")), Query)).Data.GetProperty("viewer");
        Assert.Equal(("mr", true), (viewer.GetProperty("name").GetString(), viewer.GetProperty("mayWrite").GetBoolean()));
        Assert.Equal(["mass:STAFF"], RolesOf(viewer));
    }

    [Fact]
    public async Task A_caller_without_a_name_is_called_what_the_token_has_and_in_one_short_line()
    {
        Assert.Equal("mruiz", (await Viewer(("name", null), ("preferred_username", "mruiz"))).GetProperty("name").GetString());
        Assert.Equal("u-1", (await Viewer(("name", null))).GetProperty("name").GetString());
        var strange = (await Viewer(("name", "a\r\nb" + new string('x', 500)))).GetProperty("name").GetString()!;
        Assert.StartsWith("abxxx", strange, StringComparison.Ordinal);
        Assert.Equal(200, strange.Length);
    }

    [Fact]
    public async Task A_token_with_the_name_of_a_key_is_another_caller_than_the_key()
    {
        const string key = "mass_one-key-for-tests-0123456789";
        await using var gateway = await ReportServer.StartAsync(
        [
            .. TokenServer.Of(server.Issuer), "--Mass:Access:ApiKeys:0:Name", "reports", "--Mass:Access:ApiKeys:0:Sha256", Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(key))),
            "--Mass:Graph:RatePoints", "1", "--Mass:Graph:RateBurst", "1010", "--Mass:Graph:MaxFieldCost", "1000", "--Mass:Graph:MaxTypeCost", "1000",
        ]);
        var token = server.Issuer.Token(("name", "reports"), ("sub", "reports"));
        while ((await TokenServer.Ask(gateway, key)).Status == System.Net.HttpStatusCode.OK)
        {
        }

        Assert.Equal("reports", (await TokenServer.Ask(gateway, token)).Data.GetProperty("viewer").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_report_of_who_asks_is_kept_by_nobody()
    {
        var folder = Directory.CreateTempSubdirectory("mass-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "me.graphql"), "# Who asks\nquery { viewer { name } }");
            await using var gateway = await ReportServer.StartAsync([.. TokenServer.Of(server.Issuer), "--Mass:Reports:Folder", folder.FullName]);
            var answer = await gateway.GetAsync("/graphql/persisted/me");
            Assert.Equal(System.Net.HttpStatusCode.OK, answer.Status);
            Assert.Equal("no-store", answer.Header("Cache-Control"));
            Assert.Null(answer.Header("ETag"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] RolesOf(JsonElement viewer) =>
        [.. viewer.GetProperty("roles").EnumerateArray().Select(role => $"{role.GetProperty("association").GetProperty("slug").GetString()}:{role.GetProperty("role").GetString()}")];

    private static List<string> PermissionsOf(JsonElement viewer) => [.. viewer.GetProperty("permissions").EnumerateArray()
        .Select(each => $"{each.GetProperty("association").GetProperty("slug").GetString()}:{string.Join(' ', each.EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.True).Select(field => field.Name))}")
        .Order(StringComparer.Ordinal)];

    private async Task<JsonElement> Viewer(params (string Name, JsonNode? Value)[] claims) => (await server.Ask(server.Issuer.Token(claims), Query)).Data.GetProperty("viewer");
}
