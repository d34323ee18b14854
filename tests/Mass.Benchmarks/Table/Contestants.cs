using System.Buffers;
using Mass.Benchmarks.InProcess;
using Mass.Graph.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;

namespace Mass.Benchmarks.Table;

/// <summary>
/// Those who answer the operations in process: the gateway, the gateway that takes the executor for everything, the program by hand, and a server that has the answer ready, from which is seen what
/// of the gateway's costs is the way of a request through ASP.NET. The program by hand is called without that way.
/// </summary>
internal sealed class Contestants : IAsyncDisposable
{
    private readonly MemoryStream body = new();
    private readonly ArrayBufferWriter<byte> written = new();
    private readonly GatewayUnderTest gateway;
    private readonly GatewayUnderTest executor;
    private readonly HandWritten byHand;
    private readonly InProcessServer server;
    private readonly WebApplication preparedBytes;

    private Contestants(GatewayUnderTest gateway, GatewayUnderTest executor, HandWritten byHand, InProcessServer server, WebApplication preparedBytes) =>
        (this.gateway, this.executor, this.byHand, this.server, this.preparedBytes) = (gateway, executor, byHand, server, preparedBytes);

    /// <param name="snapshots">What both gateways answer from.</param>
    /// <param name="byHandFile">What the program by hand answers from.</param>
    public static async Task<Contestants> StartAsync(SnapshotStore snapshots, string byHandFile)
    {
        var server = new InProcessServer();
        return new(
            await GatewayUnderTest.StartAsync(snapshots, Engine.Default),
            await GatewayUnderTest.StartAsync(snapshots, Engine.Executor),
            new HandWritten(byHandFile),
            server,
            await BaselineServer.Start(byHandFile, builder => builder.Services.AddSingleton<IServer>(server)));
    }

    /// <summary>The answer of all of them, which is the same.</summary>
    public async Task<byte[]> AnswerOfAll(Operation operation)
    {
        await ByHand(operation);
        var expected = written.WrittenSpan.ToArray();
        foreach (var answer in new[] { () => Answer(gateway, operation), () => Answer(executor, operation), () => PreparedBytes(operation) })
        {
            await answer();
            SameBytes.Require(operation, expected, body.ToArray());
        }

        return expected;
    }

    /// <summary>Makes all of them warm for an operation.</summary>
    public Task WarmUp(Operation operation, Pace pace) => Cost.WarmUp(pace, Each(operation));

    /// <summary>What each takes for an operation.</summary>
    public async Task<Each<Cost>> Measure(Operation operation, Pace pace)
    {
        var costs = await Cost.Measure(pace, Each(operation));
        return new(costs[0], costs[1], costs[2], costs[3]);
    }

    public async ValueTask DisposeAsync()
    {
        await gateway.DisposeAsync();
        await executor.DisposeAsync();
        byHand.Dispose();
        await preparedBytes.StopAsync();
        await preparedBytes.DisposeAsync();
        body.Dispose();
    }

    private IReadOnlyList<Func<Task>> Each(Operation operation) =>
        [() => Answer(gateway, operation), () => Answer(executor, operation), () => ByHand(operation), () => PreparedBytes(operation)];

    private Task Answer(GatewayUnderTest each, Operation operation)
    {
        body.SetLength(0);
        return each.Answer(operation.Request, body, asStaff: operation.AsStaff);
    }

    private Task PreparedBytes(Operation operation)
    {
        body.SetLength(0);
        return server.AnswerAsync($"/bytes/{operation.Name}", operation.Request, body);
    }

    private Task ByHand(Operation operation)
    {
        written.ResetWrittenCount();
        byHand.Answer(operation, new ReadOnlySequence<byte>(operation.Request), written);
        return Task.CompletedTask;
    }
}
