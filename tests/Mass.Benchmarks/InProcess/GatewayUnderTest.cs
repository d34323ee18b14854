using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Mass.Domain;
using Mass.Graph;
using Mass.Graph.CommandLine;
using Mass.Graph.Persistence;
using Mass.Graph.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Mass.Benchmarks.InProcess;

/// <summary>The gateway from the bytes of a request to the bytes of its answer: all that answers HTTP but Kestrel and its sockets.</summary>
internal sealed class GatewayUnderTest : IAsyncDisposable
{
    private readonly InProcessServer server = new();
    private readonly WebApplication app;

    private GatewayUnderTest(SnapshotStore snapshots, Engine engine) => app = MassHost.Build(
        [.. Settings(engine), "--Logging:LogLevel:Default", "Warning"],
        builder =>
        {
            // Nothing is read from a database here, and nothing else is done besides answering.
            builder.Services.RemoveAll<IHostedService>();
            builder.Services.AddSingleton(snapshots);
            builder.Services.AddSingleton<IServer>(server);
        });

    /// <summary>Who has it is of the staff of all associations.</summary>
    public static string StaffKey { get; } = "mass_a-key-for-benchmarks-0123456789";

    /// <summary>The settings of a gateway that is measured: it refuses nobody, and knows the key of the staff.</summary>
    public static IReadOnlyList<string> Settings(Engine engine) =>
    [
        "--Mass:Graph:RatePoints", "0",
        "--Mass:Access:ApiKeys:0:Name", "benchmark",
        "--Mass:Access:ApiKeys:0:Sha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(StaffKey))),
        "--Mass:Access:ApiKeys:0:Grants:0", "*:staff",
        .. EngineSettings.Of(engine),
    ];

    public static Task<GatewayUnderTest> StartAsync(params IReadOnlyList<AssociationRecords> associations) => StartAsync(Publish(associations), Engine.Default);

    /// <summary>Starts a gateway over what is published; several may stand over the same.</summary>
    public static async Task<GatewayUnderTest> StartAsync(SnapshotStore snapshots, Engine engine)
    {
        var gateway = new GatewayUnderTest(snapshots, engine);
        gateway.app.Services.GetRequiredService<Loading>().End();
        await gateway.app.StartAsync();
        return gateway;
    }

    public static SnapshotStore Publish(IReadOnlyList<AssociationRecords> associations)
    {
        var snapshots = new SnapshotStore(MassSchema.Subjects);
        snapshots.Publish(associations);
        return snapshots;
    }

    public static byte[] Request(string query, JsonObject variables) =>
        Encoding.UTF8.GetBytes(new JsonObject { ["query"] = query, ["variables"] = variables.DeepClone() }.ToJsonString());

    public async Task<byte[]> Answer(byte[] request, string? accept = null)
    {
        using var body = new MemoryStream();
        await Answer(request, body, accept);
        return body.ToArray();
    }

    /// <summary>Answers into a stream, in the kind that is accepted.</summary>
    public Task Answer(byte[] request, Stream body, string? accept = null, bool asStaff = false) => server.AnswerAsync("/graphql", request, body, accept, asStaff ? StaffKey : null);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
