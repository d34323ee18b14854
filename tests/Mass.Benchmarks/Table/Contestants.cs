using System.Buffers;
using Mass.Benchmarks.InProcess;
using Mass.Graph.Snapshots;

namespace Mass.Benchmarks.Table;

/// <summary>Those who answer the operations in process: the gateway, the gateway that takes the executor for everything, and the program by hand.</summary>
internal sealed class Contestants : IAsyncDisposable
{
    private readonly MemoryStream body = new();
    private readonly ArrayBufferWriter<byte> written = new();
    private readonly GatewayUnderTest gateway;
    private readonly GatewayUnderTest executor;
    private readonly HandWritten byHand;

    private Contestants(GatewayUnderTest gateway, GatewayUnderTest executor, HandWritten byHand) => (this.gateway, this.executor, this.byHand) = (gateway, executor, byHand);

    /// <param name="snapshots">What both gateways answer from.</param>
    /// <param name="byHandFile">What the program by hand answers from.</param>
    public static async Task<Contestants> StartAsync(SnapshotStore snapshots, string byHandFile) =>
        new(await GatewayUnderTest.StartAsync(snapshots, Engine.Default), await GatewayUnderTest.StartAsync(snapshots, Engine.Executor), new HandWritten(byHandFile));

    /// <summary>The answer of all of them, which is the same.</summary>
    public async Task<byte[]> AnswerOfAll(Operation operation)
    {
        ByHand(operation);
        var expected = written.WrittenSpan.ToArray();
        foreach (var each in new[] { gateway, executor })
        {
            await Answer(each, operation);
            SameBytes.Require(operation, expected, body.ToArray());
        }

        return expected;
    }

    /// <summary>What each takes for an operation.</summary>
    public async Task<(Cost Gateway, Cost Executor, Cost ByHand)> Measure(Operation operation, Pace pace)
    {
        var costs = await Cost.Measure(pace, () => Answer(gateway, operation), () => Answer(executor, operation), () =>
        {
            ByHand(operation);
            return Task.CompletedTask;
        });
        return (costs[0], costs[1], costs[2]);
    }

    public async ValueTask DisposeAsync()
    {
        await gateway.DisposeAsync();
        await executor.DisposeAsync();
        byHand.Dispose();
        body.Dispose();
    }

    private Task Answer(GatewayUnderTest each, Operation operation)
    {
        body.SetLength(0);
        return each.Answer(operation.Request, body, asStaff: operation.AsStaff);
    }

    private void ByHand(Operation operation)
    {
        written.ResetWrittenCount();
        byHand.Answer(operation, new ReadOnlySequence<byte>(operation.Request), written);
    }
}
