using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Mass.Graph.Tests.CommandLine;
using Mass.Graph.Tests.Persistence;

namespace Mass.Graph.Tests.Durability;

/// <summary>The gateway as a process of its own, which a test can stop, kill and take the disk away from.</summary>
internal sealed class GatewayProgram : IAsyncDisposable
{
    public const string Key = "mass_a-key-for-tests-of-durability-01234567";

    private readonly ConcurrentQueue<string> log = [];
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly Process process;

    private GatewayProgram(Process process) => this.process = process;

    public Uri Address => client.BaseAddress!;

    public int Id => process.Id;

    /// <summary>What it has written to its log so far.</summary>
    public string Log => string.Join('\n', log);

    public static Task<GatewayProgram> StartAsync(TemporaryDatabase file, params string[] settings) => StartAsync(file, "dotnet", [], settings);

    /// <summary>Starts it by a shell that does something first.</summary>
    public static Task<GatewayProgram> StartInShellAsync(TemporaryDatabase file, string before, params string[] settings) =>
        StartAsync(file, "/bin/sh", ["-c", $"{before}; exec dotnet \"$@\"", "sh"], settings);

    /// <summary>Sends a document with a key that may write.</summary>
    /// <exception cref="HttpRequestException">It gave no answer.</exception>
    public async Task<JsonNode> AskAsync(string query, JsonObject? variables = null)
    {
        using var content = new StringContent(new JsonObject { ["query"] = query, ["variables"] = variables?.DeepClone() }.ToJsonString(), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("graphql", UriKind.Relative)) { Content = content };
        request.Headers.Add("X-Api-Key", Key);
        using var response = await client.SendAsync(request);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>Ends it in the middle of what it does: nothing in it learns of that.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop, as the system does.</summary>
    public void Stop() => Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).Dispose();

    /// <summary>Waits until it has ended, and gives its exit code.</summary>
    public async Task<int> EndAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
        client.Dispose();
    }

    private static async Task<GatewayProgram> StartAsync(TemporaryDatabase file, string program, IReadOnlyList<string> before, string[] settings)
    {
        var start = MassProgram.Start(
            file.Folder,
            [
                "--urls", "http://127.0.0.1:0", "--ConnectionStrings:Mass", $"Data Source={file.File};Default Timeout=20", "--Mass:ImportOnFirstStart", "false", "--Mass:Graph:RatePoints", "0",
                "--Mass:Snapshots:RefreshInterval", "00:00:00.1", "--Mass:Access:ApiKeys:0:Name", "tests", "--Mass:Access:ApiKeys:0:Sha256",
                Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key))), "--Mass:Access:ApiKeys:0:Grants:0", "*:staff", "--Mass:Access:ApiKeys:0:MayWrite", "true", .. settings,
            ]);
        var arguments = start.ArgumentList.ToList();
        start.FileName = program;
        start.ArgumentList.Clear();
        foreach (var argument in before.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        var gateway = new GatewayProgram(Process.Start(start)!);
        gateway.process.ErrorDataReceived += (_, line) => gateway.log.Enqueue(line.Data ?? "");
        gateway.process.BeginErrorReadLine();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        gateway.process.OutputDataReceived += (_, line) =>
        {
            gateway.log.Enqueue(line.Data ?? "");
            if (line.Data is null)
            {
                address.TrySetException(new InvalidOperationException($"The gateway ended before it answered. {gateway.Log}"));
            }
            else if (line.Data.StartsWith("Mass answers at ", StringComparison.Ordinal))
            {
                address.TrySetResult(new Uri(line.Data.Split(' ')[3].TrimEnd(';').Replace("/graphql", "/", StringComparison.Ordinal)));
            }
        };
        gateway.process.BeginOutputReadLine();
        try
        {
            gateway.client.BaseAddress = await address.Task.WaitAsync(TimeSpan.FromSeconds(60));
            return gateway;
        }
        catch
        {
            await gateway.DisposeAsync();
            throw;
        }
    }
}
