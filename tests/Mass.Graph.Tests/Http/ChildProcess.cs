using System.Diagnostics;

namespace Mass.Graph.Tests.Http;

/// <summary>Runs another program to its end, or ends it when it hangs.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    public static Task<(int Exit, string Output)> RunAsync(string folder, string program, params IReadOnlyList<string> arguments) =>
        RunAsync(folder, new Dictionary<string, string>(), program, arguments);

    /// <summary>The same, with variables of the environment beside those that are there.</summary>
    public static async Task<(int Exit, string Output)> RunAsync(string folder, IReadOnlyDictionary<string, string> variables, string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return (-1, $"{program} {string.Join(' ', arguments)} did not end and was stopped. {await output}{await errors}");
        }

        return (process.ExitCode, await output + await errors);
    }
}
