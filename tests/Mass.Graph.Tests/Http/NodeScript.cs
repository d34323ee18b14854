using System.Diagnostics;

namespace Mass.Graph.Tests.Http;

/// <summary>Runs a script of <c>tests/audits</c> with Node.js, or skips the test where that cannot be.</summary>
internal static class NodeScript
{
    private static readonly string s_folder = Path.Combine(Root(), "tests", "audits");

    public static async Task<(int Exit, string Output)> RunAsync(string script, params string[] arguments)
    {
        if (!Directory.Exists(Path.Combine(s_folder, "node_modules")))
        {
            var (exit, output) = await StartAsync(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            Skip.If(exit != 0, $"npm could not restore tests/audits: {output}");
        }

        return await StartAsync("node", [script, .. arguments]);
    }

    private static async Task<(int Exit, string Output)> StartAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = s_folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new SkipException($"{program} is not installed; the audits need Node.js 20 or newer.");
        }

        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, await output + await errors);
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Mass.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run from within the repository.");
        return folder.FullName;
    }
}
