using System.Diagnostics;
using System.Text.RegularExpressions;
using Mass.Domain.Fictitious;
using Microsoft.Data.Sqlite;

namespace Mass.Graph.Tests.CommandLine;

/// <summary>Keys are made, listed and revoked on the command line; a gateway that runs beside it takes and refuses them soon.</summary>
public sealed class KeyTests : IDisposable
{
    private const string Query = "{\"query\":\"{ viewer { name mayWrite roles { association { slug } role } } }\"}";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mass-");

    private string File => Path.Combine(folder.FullName, "mass.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_key_is_shown_once_and_its_hash_is_kept()
    {
        var (exit, output, error) = await Run("key", "make", "board-reports", "--role", "staff", "--association", "mass", "--days", "30");
        Assert.Equal((0, ""), (exit, error));
        var made = Regex.Match(output, "^Key:     (mass_[A-Za-z0-9_-]{43})\nName:    board-reports\nRoles:   mass:staff\nScope:   reads\nExpires: ([0-9TZ:-]+)\n");
        Assert.True(made.Success, output);
        Assert.InRange(DateTimeOffset.Parse(made.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture) - TimeProvider.System.GetUtcNow(), TimeSpan.FromDays(29), TimeSpan.FromDays(30));

        var key = made.Groups[1].Value;
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(key)));
        using (var connection = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT Sha256 FROM AccessKeys";
            Assert.Equal(hash, command.ExecuteScalar());
        }

        Assert.All(Directory.GetFiles(folder.FullName), file => Assert.DoesNotContain(key, System.Text.Encoding.Latin1.GetString(System.IO.File.ReadAllBytes(file)), StringComparison.Ordinal));
        var list = await Run("key", "list");
        Assert.Matches("board-reports +mass:staff +read +[0-9TZ:-]+ +[0-9TZ:-]+ +good\n", list.Output);
        Assert.DoesNotContain(hash, list.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(key, list.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_gateway_takes_a_new_key_and_refuses_one_that_is_revoked_or_has_expired()
    {
        await Run("key", "make", "early", "--role", "member", "--association", "*", "--never-expires");
        using var program = Process.Start(MassProgram.Start(folder.FullName, [.. Settings, "--urls", "http://127.0.0.1:0", "--Mass:Snapshots:RefreshInterval", "00:00:00.1"]))!;
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri((await MassProgram.ReadyAsync(program)).Split(' ')[3].TrimEnd(';')) };
            var late = KeyIn(await Run("key", "make", "late", "--grant", "mass:staff", "--grant", "mass:overseer", "--write"));
            await Until(client, late, "{\"data\":{\"viewer\":{\"name\":\"late\",\"mayWrite\":true,\"roles\":[{\"association\":{\"slug\":\"mass\"},\"role\":\"STAFF\"},{\"association\":{\"slug\":\"mass\"},\"role\":\"OVERSEER\"}]}}}");

            Assert.Equal((0, "The key \"late\" is revoked; a running gateway refuses it within 00:00:02.\n", ""), await Run("key", "revoke", "late"));
            await Until(client, late, "The key \\u0022late\\u0022 has been revoked. Ask for a new one.", "The key \\\"late\\\" has been revoked. Ask for a new one.");

            var brief = KeyIn(await Run("key", "make", "brief", "--grant", "mass:member", "--days", "1"));
            await Until(client, brief, "\"name\":\"brief\"");
            Execute("UPDATE AccessKeys SET ExpiresAt = '2026-01-01 00:00:00+00:00' WHERE Name = 'brief'");
            await Until(client, brief, "expired at 2026-01-01T00:00:00Z. Ask for a new one.");
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync();
        }

        var list = (await Run("key", "list")).Output;
        Assert.Matches("brief +mass:member +read .* expired\n", list);
        Assert.Matches("early +\\*:member +read .* never +good\n", list);
        Assert.Matches("late +mass:staff mass:overseer +write .* revoked [0-9TZ:-]+\n", list);
    }

    [Fact]
    public async Task A_key_is_for_a_person_of_the_records_by_id_or_by_address()
    {
        Assert.Equal(0, (await Run("import", "--sample", "--members", "100")).ExitCode);
        var person = FictitiousAssociation.Create(1, 100).People.First(each => each.Email is not null);
        Assert.Contains($"Roles:   fictitious-1:supporter:{person.Id}\n", (await Run("key", "make", "one", "--role", "supporter", "--association", "fictitious-1", "--person", person.Id.ToString())).Output, StringComparison.Ordinal);
        Assert.Contains($"Roles:   fictitious-1:supporter:{person.Id}\n", (await Run("key", "make", "two", "--grant", $"fictitious-1:supporter:{person.Email}")).Output, StringComparison.Ordinal);
        await Refused("The records of fictitious-1 have no person with the id 0198c2a4-7d10-7c3e-9d55-0f6a1b2c3d4e", "make", "three", "--grant", "fictitious-1:supporter:0198c2a4-7d10-7c3e-9d55-0f6a1b2c3d4e");
        await Refused("have no person with the e-mail address 'nobody@example.org'", "make", "three", "--grant", "fictitious-1:supporter:nobody@example.org");
        await Refused("The database has no association 'fictitious-2'. Is fictitious-1 meant? It has fictitious-1, mass.", "make", "three", "--grant", "fictitious-2:staff");
    }

    [Theory]
    [InlineData("The key has no name", "make")]
    [InlineData("\"a#b\" is no name for a key.", "make", "a#b", "--grant", "mass:staff")]
    [InlineData("The key has no role", "make", "a")]
    [InlineData("name it with --association", "make", "a", "--role", "staff")]
    [InlineData("go with --role", "make", "a", "--association", "mass")]
    [InlineData("There is no role \"boss\"", "make", "a", "--role", "boss", "--association", "mass")]
    [InlineData("The database has no association 'mas'. Is mass meant?", "make", "a", "--role", "staff", "--association", "mas")]
    [InlineData("A supporter is a person", "make", "a", "--grant", "mass:supporter")]
    [InlineData("names a person of every association", "make", "a", "--grant", "*:supporter:maria@example.org")]
    [InlineData("--days is '0'", "make", "a", "--grant", "mass:staff", "--days", "0")]
    [InlineData("--days is 'soon'", "make", "a", "--grant", "mass:staff", "--days", "soon")]
    [InlineData("leave one out", "make", "a", "--grant", "mass:staff", "--days", "3", "--never-expires")]
    [InlineData("The database has no key \"none\"", "revoke", "none")]
    [InlineData("The key has no name", "revoke")]
    public async Task What_cannot_be_done_is_told_in_a_sentence(string said, params string[] arguments) => await Refused(said, arguments);

    [Fact]
    public async Task A_name_is_of_one_key_for_ever()
    {
        await Run("key", "make", "reports", "--grant", "mass:staff");
        await Refused("There is a key named \"reports\", or was one", "make", "reports", "--grant", "mass:staff");
        await Refused("Is \"reports\" meant?", "revoke", "report");
        await Run("key", "revoke", "reports");
        await Refused("There is a key named \"reports\", or was one", "make", "reports", "--grant", "mass:staff");
        await Refused("The key \"reports\" was revoked already, at ", "revoke", "reports");
        await Refused("The configuration has a key named \"website\"", "make", "website", "--grant", "mass:staff", "--Mass:Access:ApiKeys:0:Name", "website", "--Mass:Access:ApiKeys:0:Sha256", new string('a', 64));
    }

    [Fact]
    public async Task Without_keys_the_list_says_how_to_make_one() =>
        Assert.Equal((0, "There are no keys; make one with key make.\n", ""), await Run("key", "list"));

    [Fact]
    public async Task A_new_database_is_its_owners_only()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var program = Process.Start(MassProgram.Start(folder.FullName, [.. Settings, "--urls", "http://127.0.0.1:0"]))!;
        try
        {
            await MassProgram.ReadyAsync(program);
            var files = Directory.GetFiles(folder.FullName, "mass.db*");
            Assert.Equal(3, files.Length);
            foreach (var file in files)
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(file));
            }
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync();
        }
    }

    private static string KeyIn((int ExitCode, string Output, string Error) made) => Regex.Match(made.Output, "mass_[A-Za-z0-9_-]{43}").Value;

    private static Task Until(HttpClient client, string key, params string[] said) => Eventually.IsAsync(true, async () =>
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(Query, System.Text.Encoding.UTF8, "application/json"), Headers = { { "X-Api-Key", key } } };
        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return said.Any(each => text.Contains(each, StringComparison.Ordinal));
    }, pauseInMilliseconds: 50);

    private async Task Refused(string said, params string[] arguments)
    {
        var (exit, output, error) = await Run(["key", .. arguments]);
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private IEnumerable<string> Settings => ["--ConnectionStrings:Mass", $"Data Source={File}"];

    private Task<(int ExitCode, string Output, string Error)> Run(params IEnumerable<string> arguments) => MassProgram.Run(folder.FullName, [.. arguments, .. Settings]);
}
