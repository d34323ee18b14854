using System.Diagnostics;

namespace Mass.Graph.Tests.CommandLine;

/// <summary>Runs the program as a person does, as a process of its own.</summary>
internal static class MassProgram
{
    public static ProcessStartInfo Start(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Mass.Graph.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return start;
    }

    /// <summary>Waits until it says where it answers, and gives that line; what its log says before, as when it loads slowly, is passed over.</summary>
    public static async Task<string> ReadyAsync(Process program)
    {
        while (await program.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Mass answers at ", StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The gateway ended before it answered. {await program.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> Run(string folder, params IEnumerable<string> arguments)
    {
        using var program = Process.Start(Start(folder, arguments))!;
        var output = program.StandardOutput.ReadToEndAsync();
        var error = program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return (program.ExitCode, await output, await error);
    }
}
