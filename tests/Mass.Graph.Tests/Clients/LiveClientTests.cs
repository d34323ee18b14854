using Mass.Domain.Planning;
using Mass.Graph.Live;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Mass.Graph.Tests.Clients;

/// <summary>The clients for subscriptions that people use work with the gateway as they come, while a step changes again and again.</summary>
public sealed class LiveClientTests(Gateway gateway, ITestOutputHelper log) : IClassFixture<Gateway>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    [SkippableTheory]
    [InlineData("graphql-ws.js", "ok graphql-ws: 3 changes of AS-01", "ok graphql-ws: 27 steps in one answer", "ok graphql-ws: errors with their code, and a credential that is not taken")]
    [InlineData("graphql-sse.js", "ok graphql-sse: 3 changes of AS-01", "ok graphql-sse: 27 steps in one answer", "ok graphql-sse: errors with their code")]
    public async Task A_client_works_as_it_comes(string script, params string[] lines)
    {
        using var ended = new CancellationTokenSource();
        var changing = ChangeAsync(ended.Token);
        try
        {
            var (exit, output) = await NodeScript.RunInAsync("clients", script, new Uri(gateway.Address, "graphql").ToString());
            log.WriteLine(output);
            Assert.True(exit == 0, output);
            Assert.All(lines, line => Assert.Contains(line, output, StringComparison.Ordinal));
        }
        finally
        {
            await ended.CancelAsync();
            await changing;
        }
    }

    private async Task ChangeAsync(CancellationToken ended)
    {
        var happenings = gateway.Services.GetRequiredService<Happenings>();
        var step = gateway.Services.GetRequiredService<SnapshotStore>().Current.All<ActionStep>().Single(each => each.Code == "AS-01");
        while (!ended.IsCancellationRequested)
        {
            happenings.Publish(new Happening(NewId.Next(), [TouchedThing.Of<ActionStep>(step.Id)]));
            await Task.Delay(Pause, CancellationToken.None);
        }
    }
}
