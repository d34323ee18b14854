using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Mass.Benchmarks.InProcess;

namespace Mass.Benchmarks.Table;

/// <summary>A server in a process of its own, which ends with it.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>How long it took from the start of the process to the first answer.</summary>
    public TimeSpan FirstAnswer { get; private set; }

    /// <summary>How long it took from the start of the process until it said that it is healthy.</summary>
    public TimeSpan Healthy { get; private set; }

    /// <summary>The memory that it takes from the system, in bytes.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Starts <c>mass serve</c> and waits until it answers an operation and is healthy.</summary>
    /// <param name="file">Its database.</param>
    /// <param name="engine">By what it answers.</param>
    /// <param name="first">What it is asked first; an answer with a step in it counts.</param>
    public static async Task<ServerProcess> StartGateway(string file, Engine engine, Operation first)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        var start = Stopwatch.GetTimestamp();
        var server = new ServerProcess(
            Start([Path.Combine(AppContext.BaseDirectory, "Mass.Graph.dll"), "--urls", address.OriginalString, "--ConnectionStrings:Mass", $"Data Source={file}", .. GatewayUnderTest.Settings(engine)]), address);
        try
        {
            using var client = new HttpClient();
            var healthy = server.Until(start, async () =>
            {
                using var response = await client.GetAsync(new Uri(address, "health"));
                return response.IsSuccessStatusCode;
            });
            server.FirstAnswer = await server.Until(start, async () =>
            {
                var (isOk, answer) = await Wrk.Ask(client, new Uri(address, "graphql"), first);
                return isOk && answer.AsSpan().StartsWith("{\"data\":{"u8) && answer.AsSpan().IndexOf("\"code\":"u8) > 0;
            });
            server.Healthy = await healthy;
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Starts the program with the baselines.</summary>
    public static async Task<ServerProcess> StartBaselines(string file)
    {
        var process = Start([typeof(ServerProcess).Assembly.Location, BaselineServer.Mode, file]);
        return await process.StandardOutput.ReadLineAsync() is { } address
            ? new ServerProcess(process, new Uri(address))
            : throw new InvalidOperationException("The baselines did not start.");
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static Process Start(IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;

    /// <summary>How long it takes until something is so.</summary>
    private async Task<TimeSpan> Until(long start, Func<Task<bool>> isSo)
    {
        while (true)
        {
            try
            {
                if (await isSo())
                {
                    return Stopwatch.GetElapsedTime(start);
                }
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                // It does not listen yet.
            }

            await Task.Delay(2);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
