namespace Mass.Graph.Tests.Http;

/// <summary>Runs a script of a folder under <c>tests</c> with Node.js, or skips the test where that cannot be; the continuous integration can.</summary>
internal static class NodeScript
{
    private static readonly SemaphoreSlim s_restoring = new(1);

    /// <summary>Runs a script of <c>tests/audits</c>.</summary>
    public static Task<(int Exit, string Output)> RunAsync(string script, params string[] arguments) => RunInAsync("audits", script, arguments);

    /// <summary>Runs a script of a folder under <c>tests</c>; the folder's packages are restored when they are not there or another lock file came.</summary>
    public static async Task<(int Exit, string Output)> RunInAsync(string name, string script, params string[] arguments)
    {
        var folder = Repository.File(Path.Combine("tests", name));
        await s_restoring.WaitAsync();
        try
        {
            var restored = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
            if (!restored.Exists || restored.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json")))
            {
                var (exit, output) = await StartAsync(folder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
                SkipIf(exit != 0, $"npm could not restore tests/{name}: {output}");
            }
        }
        finally
        {
            s_restoring.Release();
        }

        return await StartAsync(folder, "node", [script, .. arguments]);
    }

    private static async Task<(int Exit, string Output)> StartAsync(string folder, string program, params string[] arguments)
    {
        try
        {
            return await ChildProcess.RunAsync(folder, program, arguments);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            SkipIf(true, $"{program} is not installed; tests/{Path.GetFileName(folder)} needs Node.js 20 or newer.");
            throw;
        }
    }

    private static void SkipIf(bool isMissing, string reason)
    {
        Assert.False(isMissing && Environment.GetEnvironmentVariable("CI") == "true", reason);
        Skip.If(isMissing, reason);
    }
}
