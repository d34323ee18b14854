using System.Diagnostics;
using System.Globalization;

namespace Mass.Graph.Tests.Durability;

/// <summary>The disk or the file fails while the program runs: a write gets a clear error, reads go on, and writing works again when the fault is gone.</summary>
[Collection(DurabilityTests.Name)]
public sealed class FaultTests(SeededDatabase seeded)
{
    private readonly NumberedWrites writes = new(seeded.Records);

    [SkippableFact]
    public async Task A_disk_that_takes_nothing_more_refuses_writes_and_harms_nothing()
    {
        Skip.IfNot(File.Exists("/usr/bin/prlimit"), "There is no prlimit on this machine, which takes the room for files away.");
        using var file = seeded.Copy();
        await using var gateway = await GatewayProgram.StartInShellAsync(file, "trap '' XFSZ");
        var before = await DoneAsync(gateway, 0);

        await LimitFilesAsync(gateway, "0");
        await RefusedAsync(gateway, 1, "disk");
        await Task.WhenAll(Enumerable.Range(2, 10).Select(number => RefusedAsync(gateway, number, "disk")));
        await ReadsAsync(gateway);
        Assert.Contains($"The disk of {file.File}", gateway.Log, StringComparison.Ordinal);

        await LimitFilesAsync(gateway, "unlimited");
        var after = await DoneAsync(gateway, 1);
        await gateway.KillAsync();
        await writes.CheckAsync(file, new Dictionary<int, string> { [0] = before, [1] = after }, sent: 2);
    }

    [Fact]
    public async Task A_database_that_another_program_holds_for_too_long_refuses_writes_while_it_does()
    {
        using var file = seeded.Copy();
        await using var gateway = await GatewayProgram.StartAsync(file, "--ConnectionStrings:Mass", $"Data Source={file.File};Default Timeout=1");
        using (var holder = file.Open())
        using (holder.BeginTransaction(deferred: false))
        {
            await RefusedAsync(gateway, 0, "another program holds it");
            await ReadsAsync(gateway);
        }

        Assert.Contains($"Another program held {file.File}", gateway.Log, StringComparison.Ordinal);
        var done = await DoneAsync(gateway, 0);
        await gateway.KillAsync();
        await writes.CheckAsync(file, new Dictionary<int, string> { [0] = done }, sent: 1);
    }

    [Fact]
    public async Task Who_reads_never_waits_for_a_write()
    {
        using var file = seeded.Copy();
        await using var gateway = await GatewayProgram.StartAsync(file, "--ConnectionStrings:Mass", $"Data Source={file.File};Default Timeout=60");
        Task<(string? Change, string? Refusal)> writing;
        using (var holder = file.Open())
        using (holder.BeginTransaction(deferred: false))
        {
            writing = writes.SendAsync(gateway, 0);
            for (var i = 0; i < 20; i++)
            {
                await ReadsAsync(gateway);
            }

            Assert.False(writing.IsCompleted);
        }

        Assert.NotNull((await writing).Change);
    }

    [SkippableFact]
    public async Task A_file_that_is_gone_takes_no_writes_that_would_be_lost_with_it_and_takes_them_when_it_is_back()
    {
        Skip.If(OperatingSystem.IsWindows(), "A file that is open cannot be moved on Windows.");
        using var file = seeded.Copy();
        await using var gateway = await GatewayProgram.StartAsync(file);
        var first = await DoneAsync(gateway, 0);

        var aside = $"{file.File}.aside";
        File.Move(file.File, aside);
        await RefusedAsync(gateway, 1, "its file is not where it was");
        await ReadsAsync(gateway);
        Assert.False(File.Exists(file.File));
        Assert.Contains($"{file.File} was moved, deleted or replaced", gateway.Log, StringComparison.Ordinal);

        // Another file in its place is not the same one.
        File.Copy(aside, file.File);
        await RefusedAsync(gateway, 1, "its file is not where it was");
        await ReadsAsync(gateway);

        File.Move(aside, file.File, overwrite: true);
        var second = await DoneAsync(gateway, 1);
        await gateway.KillAsync();
        await writes.CheckAsync(file, new Dictionary<int, string> { [0] = first, [1] = second }, sent: 2);
    }

    [SkippableFact]
    public async Task A_log_that_was_deleted_beside_the_file_loses_nothing()
    {
        Skip.If(OperatingSystem.IsWindows(), "A file that is open cannot be deleted on Windows.");
        using var file = seeded.Copy();
        await using var gateway = await GatewayProgram.StartAsync(file);
        var done = new Dictionary<int, string> { [0] = await DoneAsync(gateway, 0) };

        File.Delete($"{file.File}-wal");
        for (var number = 1; number < 20; number++)
        {
            done[number] = await DoneAsync(gateway, number);
        }

        Assert.Contains($"beside {file.File} was deleted while it was in use; what it had is in the file itself now.", gateway.Log, StringComparison.Ordinal);
        await gateway.KillAsync();
        await writes.CheckAsync(file, done, sent: 20);
    }

    private async Task<string> DoneAsync(GatewayProgram gateway, int number)
    {
        var (change, refusal) = await writes.SendAsync(gateway, number);
        Assert.True(change is not null, refusal);
        return change;
    }

    private async Task RefusedAsync(GatewayProgram gateway, int number, string words)
    {
        var (_, refusal) = await writes.SendAsync(gateway, number);
        Assert.StartsWith("NOT_SAVED ", refusal, StringComparison.Ordinal);
        Assert.Contains(words, refusal, StringComparison.Ordinal);
        Assert.Contains("nothing was changed", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("/", refusal, StringComparison.Ordinal);
    }

    private async Task ReadsAsync(GatewayProgram gateway) => Assert.Equal(
        seeded.Records.Plans[0].Slug, (string?)(await gateway.AskAsync("{ plans { nodes { slug } } }"))["data"]!["plans"]!["nodes"]![0]!["slug"]);

    /// <summary>How far into a file the program may write; the room of a disk for a test.</summary>
    private static async Task LimitFilesAsync(GatewayProgram gateway, string bytes)
    {
        using var limit = Process.Start("prlimit", ["--pid", gateway.Id.ToString(CultureInfo.InvariantCulture), $"--fsize={bytes}:"]);
        await limit.WaitForExitAsync();
        Assert.Equal(0, limit.ExitCode);
    }
}
