using Mass.Graph.Tests.Http;

namespace Mass.Graph.Tests.Samples;

/// <summary>A sample that runs as a program of its own.</summary>
internal static class SampleProgram
{
    /// <summary>The built client, which the tests refer to.</summary>
    public static string NetClient => Built("dotnet-client", "DotnetClient.dll");

    /// <summary>The built sample that writes, which the tests refer to.</summary>
    public static string LogWork => Built("log-work", "LogWork.dll");

    /// <summary>Runs a sample, with a key or with none.</summary>
    public static async Task<(int Exit, string Output)> Run(string program, string file, string address, string key = "")
    {
        try
        {
            return await ChildProcess.RunAsync(Path.GetTempPath(), new Dictionary<string, string> { ["MASS_KEY"] = key }, program, file, address);
        }
        catch (System.ComponentModel.Win32Exception) when (Environment.GetEnvironmentVariable("CI") != "true")
        {
            throw new SkipException($"{program} is not installed.");
        }
    }

    private static string Built(string folder, string file) =>
        Path.Combine(AppContext.BaseDirectory.Replace(Path.Combine("tests", "Mass.Graph.Tests"), Path.Combine("samples", folder), StringComparison.Ordinal), file);
}
