using System.Diagnostics;
using System.Globalization;
using System.Text;
using Mass.Benchmarks.InProcess;

namespace Mass.Benchmarks.Table;

/// <summary>Loads servers with one request, sent again and again by <c>wrk</c> over several connections.</summary>
internal static class Wrk
{
    /// <summary>How many connections send requests at once.</summary>
    public const int Connections = 16;

    private const string Report =
        """
        done = function(summary, latency, requests)
          local faults = summary.errors
          io.write(string.format("result %d %d %.0f %.0f %d\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
            faults.connect + faults.read + faults.write + faults.status + faults.timeout))
        end
        """;

    private const int Asks = 3;

    /// <summary>Loads servers that take turns; each has to give the expected answer before and after, and none may refuse one in between. The median of the rounds, each figure by itself.</summary>
    /// <param name="rounds">How many rounds.</param>
    /// <param name="seconds">How long one server is loaded in a round.</param>
    /// <param name="operation">What they are asked.</param>
    /// <param name="expected">What they answer.</param>
    /// <param name="folder">Where files may be put.</param>
    /// <param name="servers">The servers.</param>
    public static async Task<IReadOnlyList<Load>> Measure(int rounds, int seconds, Operation operation, byte[] expected, string folder, params IReadOnlyList<Uri> servers)
    {
        var script = Path.Combine(folder, $"{operation.Name}.lua");
        await File.WriteAllTextAsync(script, Script(operation));
        var loads = servers.Select(_ => new List<Load>()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < servers.Count; i++)
            {
                // Asked more than once: what a server works out for the second time and keeps is no part of the load.
                for (var ask = 0; ask < Asks; ask++)
                {
                    await RequireSame(servers[i], operation, expected);
                }

                loads[i].Add(await Once(servers[i], script, seconds));
                await RequireSame(servers[i], operation, expected);
            }
        }

        return [.. loads.Select(each => new Load(Cost.Median(each, load => load.PerSecond), Cost.Median(each, load => load.P50), Cost.Median(each, load => load.P99)))];
    }

    /// <summary>Asks a server once.</summary>
    public static async Task<(bool IsOk, byte[] Answer)> Ask(HttpClient client, Uri server, Operation operation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server) { Content = new ByteArrayContent(operation.Request) { Headers = { ContentType = new("application/json") } } };
        if (operation.AsStaff)
        {
            request.Headers.Authorization = new("Bearer", GatewayUnderTest.StaffKey);
        }

        using var response = await client.SendAsync(request);
        return (response.IsSuccessStatusCode, await response.Content.ReadAsByteArrayAsync());
    }

    private static async Task RequireSame(Uri server, Operation operation, byte[] expected)
    {
        using var client = new HttpClient();
        var (isOk, answer) = await Ask(client, server, operation);
        if (!isOk)
        {
            throw new InvalidOperationException($"{server} refuses {operation.Name}: {Encoding.UTF8.GetString(answer)}");
        }

        SameBytes.Require(operation, expected, answer);
    }

    private static string Script(Operation operation)
    {
        var key = operation.AsStaff ? $"wrk.headers[\"Authorization\"] = \"Bearer {GatewayUnderTest.StaffKey}\"\n" : "";
        return $"wrk.method = \"POST\"\nwrk.headers[\"Content-Type\"] = \"application/json\"\n{key}wrk.body = [==[{Encoding.UTF8.GetString(operation.Request)}]==]\n{Report}\n";
    }

    private static async Task<Load> Once(Uri server, string script, int seconds)
    {
        var start = new ProcessStartInfo("wrk", ["-t1", Text($"-c{Connections}"), Text($"-d{seconds}s"), "--timeout", "60s", "-s", script, server.ToString()]) { RedirectStandardOutput = true };
        using var process = Start(start);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var line = output.Split('\n').FirstOrDefault(each => each.StartsWith("result ", StringComparison.Ordinal)) ?? throw new InvalidOperationException($"wrk says no result: {output}");
        var figures = line.Split(' ').Skip(1).Select(each => double.Parse(each, CultureInfo.InvariantCulture)).ToList();
        return figures is [var requests, var microseconds, var p50, var p99, 0] && requests > 0
            ? new Load(requests / microseconds * 1e6, p50 / 1000, p99 / 1000)
            : throw new InvalidOperationException($"Requests failed at {server}: {output}");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new InvalidOperationException("The table needs wrk (apt-get install wrk).", e);
        }
    }
}
