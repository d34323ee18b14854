using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Mass.Graph.Tests.CommandLine;

public sealed class CommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mass-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task What_is_exported_is_the_shipped_plan_and_importing_it_again_changes_nothing()
    {
        var (exit, document, _) = await Run("export", "--plan", "mass-2024-2029");
        Assert.Equal(0, exit);
        Assert.Equal(await File.ReadAllTextAsync(Repository.File("samples/plans/mass-2024-2029.json")), document);

        Write("plan.json", document);
        Assert.Equal((0, "The database says what the document says; nothing was changed.\n", ""), await Run("import", "plan.json"));
    }

    [Fact]
    public async Task An_edited_document_becomes_an_amendment()
    {
        var (_, document, _) = await Run("export", "--plan", "mass-2024-2029");
        Write("plan.json", document.Replace("\"Fill open FTE staff position\"", "\"Fill the open position\"", StringComparison.Ordinal));
        var (exit, output, _) = await Run("import", "plan.json", "--on", "2026-07-01", "--by", "EC", "--reason", "Annual review");
        Assert.Equal(0, exit);
        Assert.Equal("AS-01 changed on 2026-07-01: title.\n", output);

        var (_, amended, _) = await Run("export", "--plan", "mass-2024-2029");
        Assert.Contains("\"Annual review\"", amended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_says_what_an_import_would_do_and_changes_nothing()
    {
        var (_, document, _) = await Run("export", "--plan", "mass-2024-2029");
        Write("plan.json", document.Replace("\"Fill open FTE staff position\"", "\"Fill the open position\"", StringComparison.Ordinal));

        Assert.Equal((0, "AS-01 changed on 2026-07-01: title.\nThis was a dry run; nothing was changed.\n", ""), await Run("import", "plan.json", "--on", "2026-07-01", "--dry-run"));

        Assert.Equal(document, (await Run("export", "--plan", "mass-2024-2029")).Output);
    }

    [Fact]
    public async Task A_broken_document_is_refused_with_its_line_and_changes_nothing()
    {
        var (_, before, _) = await Run("export", "--plan", "mass-2024-2029");
        Write("plan.json", before.Replace("\"section\": \"actionSteps\"", "\"section\": \"somewhere\"", StringComparison.Ordinal));
        var (exit, _, error) = await Run("import", "plan.json");
        Assert.Equal(1, exit);
        Assert.Contains("nothing was changed", error, StringComparison.Ordinal);
        Assert.Contains("$.plan.steps[0].section: 'somewhere' is not one of actionSteps, standingOperations.", error, StringComparison.Ordinal);
        Assert.Contains("$.plan.steps[16].section", error, StringComparison.Ordinal);
        Assert.Equal(before, (await Run("export", "--plan", "mass-2024-2029")).Output);
    }

    [Fact]
    public async Task A_file_that_is_not_there_and_a_plan_that_is_not_there_are_named()
    {
        Assert.Contains("nowhere.json cannot be read", (await Run("import", "nowhere.json")).Error, StringComparison.Ordinal);
        Assert.Equal((1, "", "There is no plan 'other'; there are mass-2024-2029 (mass).\n"), await Run("export", "--plan", "other"));
    }

    [Fact]
    public async Task A_word_that_is_no_command_is_refused()
    {
        Assert.Equal((1, "", "'improt' is no command and no setting; see --help.\n"), await Run("improt", "plan.json"));
    }

    [Fact]
    public async Task Help_names_the_commands()
    {
        var (exit, output, _) = await MassProgram.Run(folder.FullName, "--help");
        Assert.Equal(0, exit);
        Assert.All(["import", "export", "schema", "hash-key"], command => Assert.Contains(command, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_is_made_once_with_the_hash_that_the_configuration_takes()
    {
        var (exit, output, error) = await MassProgram.Run(folder.FullName, "hash-key");
        Assert.Equal((0, ""), (exit, error));
        var made = System.Text.RegularExpressions.Regex.Match(output, "^Key:    (mass_[A-Za-z0-9_-]{43})\nSha256: ([0-9a-f]{64})\n$");
        Assert.True(made.Success, output);
        Assert.Equal(made.Groups[2].Value, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(made.Groups[1].Value))));
        Assert.NotEqual(output, (await MassProgram.Run(folder.FullName, "hash-key")).Output);
    }

    [Fact]
    public async Task A_database_that_is_none_stops_the_start_with_one_sentence()
    {
        Write("mass.db", "This is a text, and a long one, and no database at all; whoever put it here was mistaken.");
        var (exit, output, error) = await Run("--urls", "http://127.0.0.1:0");
        Assert.Equal((1, ""), (exit, output));
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.Contains("is no SQLite database", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_stops_the_start_with_one_sentence()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var (exit, _, error) = await Run("--urls", $"http://{listener.LocalEndpoint}");
        Assert.Equal(1, exit);
        Assert.Contains("address already in use", error, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("--urls", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_setting_out_of_range_or_unknown_stops_the_start_with_its_name()
    {
        var (exit, _, error) = await Run("--urls", "http://127.0.0.1:0", "--Mass:Graph:MaxDepth", "1000");
        Assert.Equal(1, exit);
        Assert.Contains("MaxDepth", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_started_gateway_says_where_it_answers()
    {
        using var program = Process.Start(MassProgram.Start(folder.FullName, [.. Settings, "--urls", "http://127.0.0.1:0"]))!;
        try
        {
            var line = await MassProgram.ReadyAsync(program);
            Assert.Matches("^Mass answers at http://127.0.0.1:[0-9]+/graphql", line);
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync();
        }
    }

    [Fact]
    public async Task An_import_beside_a_running_gateway_is_answered_from_soon()
    {
        var (_, document, _) = await Run("export", "--plan", "mass-2024-2029");
        using var program = Process.Start(MassProgram.Start(folder.FullName, [.. Settings, "--urls", "http://127.0.0.1:0", "--Mass:Snapshots:RefreshInterval", "00:00:00.1"]))!;
        try
        {
            var address = (await MassProgram.ReadyAsync(program)).Split(' ')[3].TrimEnd(';');
            Write("plan.json", document.Replace("\"Fill open FTE staff position\"", "\"Fill the open position\"", StringComparison.Ordinal));
            Assert.Equal(0, (await Run("import", "plan.json", "--on", "2026-07-01")).ExitCode);

            using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            var title = new Uri($"{address}?query={Uri.EscapeDataString("{ actionStep(by: { code: \"AS-01\" }) { title } }")}");
            using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
            while (!(await client.GetStringAsync(title, patience.Token)).Contains("Fill the open position", StringComparison.Ordinal))
            {
                Assert.True(await timer.WaitForNextTickAsync(patience.Token));
            }
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync();
        }
    }

    private IEnumerable<string> Settings => ["--ConnectionStrings:Mass", $"Data Source={Path.Combine(folder.FullName, "mass.db")}"];

    private Task<(int ExitCode, string Output, string Error)> Run(params IEnumerable<string> arguments) =>
        MassProgram.Run(folder.FullName, [.. arguments, .. Settings]);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);
}
