using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Mass.Domain.Planning;
using Mass.Graph.Querying;
using Mass.Graph.Tests.Http.Live;

namespace Mass.Graph.Tests.Durability;

/// <summary>Two gateways on one database.</summary>
[Collection(DurabilityTests.Name)]
public sealed class TwoGatewaysTests(SeededDatabase seeded)
{
    private const int Writes = 120;

    private readonly string step = NodeId.Of("ActionStep", seeded.Records.Plans[0].ActionSteps.First(each => each.Section == PlanSection.ActionSteps).Id);

    [Fact]
    public async Task Both_write_at_once_and_lose_nothing_of_each_other_and_each_shows_what_the_other_wrote()
    {
        using var file = seeded.Copy();
        await using var first = await GatewayProgram.StartAsync(file);
        await using var second = await GatewayProgram.StartAsync(file);
        var writes = new NumberedWrites(seeded.Records);
        var acknowledged = new ConcurrentDictionary<int, string>();
        var next = -1;

        async Task SendAllAsync(GatewayProgram gateway, GatewayProgram other)
        {
            for (var number = Interlocked.Increment(ref next); number < Writes; number = Interlocked.Increment(ref next))
            {
                // Some are sent to both at the same time: one does them, and both tell the same change.
                var sent = number % 6 == 0 ? [writes.SendAsync(gateway, number), writes.SendAsync(other, number)] : new[] { writes.SendAsync(gateway, number) };
                var (change, refusal) = Assert.Single((await Task.WhenAll(sent)).Distinct());
                Assert.True(change is not null && acknowledged.TryAdd(number, change), refusal);
            }
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => i % 2 == 0 ? SendAllAsync(first, second) : SendAllAsync(second, first)));

        foreach (var gateway in new[] { first, second })
        {
            await Eventually.IsAsync(Writes / 3, async () =>
                (int)(await gateway.AskAsync("{ people(where: { name: { startsWith: \"write \" } }) { totalCount } }"))["data"]!["people"]!["totalCount"]!);
        }

        foreach (var gateway in new[] { first, second })
        {
            gateway.Stop();
            await gateway.EndAsync();
        }

        Assert.Equal(Writes, (await writes.CheckAsync(file, acknowledged, Writes)).Count);
    }

    [Fact]
    public async Task A_subscription_at_one_tells_what_was_written_at_the_other()
    {
        using var file = seeded.Copy();
        await using var first = await GatewayProgram.StartAsync(file);
        await using var second = await GatewayProgram.StartAsync(file);
        await using var listener = await LiveSocket.GreetAsync(first.Address, headers: ("X-Api-Key", GatewayProgram.Key));
        await listener.SubscribeAsync("s", "subscription($ids: [ID!]) { actionStepChanged(ids: $ids) { changes(first: 1) { nodes { reason } } } }", new() { ["ids"] = new JsonArray(step) });

        // The answer to a second operation shows that the first one listens.
        await listener.SubscribeAsync("q", "{ __typename }");
        await listener.HearAsync("next", "q");
        await listener.HearAsync("complete", "q");
        Assert.Null(await RecordProgressAsync(second, "Told by the other", expected: null));

        var told = await listener.HearAsync("next", "s");
        Assert.Equal("Told by the other", (string?)told["data"]!["actionStepChanged"]!["changes"]!["nodes"]![0]!["reason"]);
    }

    [Fact]
    public async Task Of_two_that_expect_the_same_revision_at_two_gateways_one_is_done()
    {
        using var file = seeded.Copy();
        await using var first = await GatewayProgram.StartAsync(file);
        await using var second = await GatewayProgram.StartAsync(file);
        for (var round = 0; round < 20; round++)
        {
            var revision = (long)(await first.AskAsync("query($id: ID!) { node(id: $id) { ... on ActionStep { revision } } }", new() { ["id"] = step }))["data"]!["node"]!["revision"]!;
            var codes = await Task.WhenAll(RecordProgressAsync(first, $"First in {round}", revision), RecordProgressAsync(second, $"Second in {round}", revision));
            Assert.Equal([null, "CONFLICT"], codes.Order(StringComparer.Ordinal));

            // The next round begins when the first gateway has what the second may have written.
            await Eventually.IsAsync(true, async () =>
                (long)(await first.AskAsync("query($id: ID!) { node(id: $id) { ... on ActionStep { revision } } }", new() { ["id"] = step }))["data"]!["node"]!["revision"]! > revision);
        }
    }

    private async Task<string?> RecordProgressAsync(GatewayProgram gateway, string text, long? expected)
    {
        var input = new JsonObject { ["actionStepId"] = step, ["text"] = text, ["on"] = "2026-11-01", ["reason"] = text, ["expectedRevision"] = expected };
        var answer = await gateway.AskAsync(
            "mutation($input: RecordProgressInput!) { recordProgress(input: $input) { change { id } errors { ... on Error { code } } } }", new() { ["input"] = input });
        var payload = answer["data"]?["recordProgress"];
        Assert.True(payload is not null && (payload["change"] is null ^ payload["errors"] is null), answer.ToJsonString());
        return (string?)payload["errors"]?[0]!["code"];
    }
}
