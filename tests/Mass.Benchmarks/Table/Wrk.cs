using System.Diagnostics;
using System.Globalization;
using System.Text;
using Mass.Benchmarks.InProcess;

namespace Mass.Benchmarks.Table;

/// <summary>Loads servers with one request, sent again and again by <c>wrk</c> over sixteen connections.</summary>
internal static class Wrk
{
    private const string Report =
        """
        done = function(summary, latency, requests)
          local faults = summary.errors
          io.write(string.format("result %d %d %.0f %.0f %d\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
            faults.connect + faults.read + faults.write + faults.status + faults.timeout))
        end
        """;

    /// <summary>Loads servers that take turns; each has to give the expected answer before and after, and none may refuse one in between. The median of the rounds, each figure by itself.</summary>
    public static async Task<IReadOnlyList<Load>> Measure(Pace pace, Operation operation, byte[] expected, string folder, params IReadOnlyList<Uri> servers)
    {
        var script = Path.Combine(folder, $"{operation.Name}.lua");
        await File.WriteAllTextAsync(script, Script(operation));
        var rounds = servers.Select(_ => new List<Load>()).ToList();
        for (var round = 0; round < pace.Loads; round++)
        {
            for (var i = 0; i < servers.Count; i++)
            {
                await RequireSame(servers[i], operation, expected);
                if (round == 0)
                {
                    await Once(servers[i], script);
                }

                rounds[i].Add(await Once(servers[i], script));
                await RequireSame(servers[i], operation, expected);
            }
        }

        return [.. rounds.Select(each => new Load(Cost.Median(each, load => load.PerSecond), Cost.Median(each, load => load.P50), Cost.Median(each, load => load.P99)))];
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

    private static async Task<Load> Once(Uri server, string script)
    {
        var start = new ProcessStartInfo("wrk", ["-t1", "-c16", "-d1s", "-s", script, server.ToString()]) { RedirectStandardOutput = true };
        using var process = Start(start);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var line = output.Split('\n').FirstOrDefault(each => each.StartsWith("result ", StringComparison.Ordinal)) ?? throw new InvalidOperationException($"wrk says no result: {output}");
        var figures = line.Split(' ').Skip(1).Select(each => double.Parse(each, CultureInfo.InvariantCulture)).ToList();
        return figures is [var requests, var microseconds, var p50, var p99, 0] && requests > 0
            ? new Load(requests / microseconds * 1e6, p50 / 1000, p99 / 1000)
            : throw new InvalidOperationException($"Requests failed at {server}: {output}");
    }

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
