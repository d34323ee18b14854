using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Mass.Benchmarks;

/// <summary>From the start of the process to its first answer, and the memory that it then takes, the second start of a database included.</summary>
internal static class Startup
{
    private const int Rounds = 5;

    /// <param name="program">The built or published gateway (Mass.Graph.dll); null for the one beside the benchmarks.</param>
    public static async Task<int> Measure(string? program)
    {
        program ??= Path.Combine(AppContext.BaseDirectory, "Mass.Graph.dll");
        var folder = Directory.CreateTempSubdirectory("mass-");
        try
        {
            Console.WriteLine("| start | first answer, ms | resident memory, MB |");
            Console.WriteLine("|---|---|---|");
            for (var round = 0; round < Rounds; round++)
            {
                var (milliseconds, megabytes) = await Once(program, Path.Combine(folder.FullName, "mass.db"));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {(round == 0 ? "first" : "later")} | {milliseconds:0} | {megabytes:0} |"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task<(double Milliseconds, double Megabytes)> Once(string program, string database)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [program, "--urls", "http://127.0.0.1:0", "--ConnectionStrings:Mass", $"Data Source={database}"])
        { RedirectStandardOutput = true })!;
        try
        {
            var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The gateway did not start.");
            var address = line.Split(' ')[3].TrimEnd(';');
            using var client = new HttpClient();
            using var content = new StringContent("""{"query":"{ actionSteps(first: 5) { totalCount nodes { code title } } }"}""", Encoding.UTF8, "application/json");
            using var response = await client.PostAsync(new Uri(address), content);
            response.EnsureSuccessStatusCode();
            var milliseconds = watch.Elapsed.TotalMilliseconds;
            process.Refresh();
            return (milliseconds, process.WorkingSet64 / 1048576.0);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }
}
