using Mass.Domain.Committees;
using Mass.Domain.Fictitious;
using Mass.Domain.Metrics;
using Mass.Graph.Access;
using Mass.Graph.Access.Credentials;
using Mass.Graph.CommandLine;
using Mass.Graph.Live;
using Mass.Graph.Persistence.Ledger;
using Mass.Graph.Tests.Http.Live;
using Microsoft.Extensions.DependencyInjection;

namespace Mass.Graph.Tests.Live;

/// <summary>Whoever listens hears what they may see, as long as they may.</summary>
public sealed class SubscriberRightsTests(SubscriberRightsTests.KeyedGateway gateway) : IClassFixture<SubscriberRightsTests.KeyedGateway>
{
    private static readonly AssociationRecordsOf Made = new();

    private Happenings Happenings => gateway.Services.GetRequiredService<Happenings>();

    [Fact]
    public async Task Who_was_at_a_meeting_is_told_to_members_and_selected_by_nobody_else()
    {
        await using var member = await OpenAsync("member", "subscription { meetingChanged { on attendances { totalCount } } }");
        Publish([TouchedThing.Of<Attendance>(Made.Records.Attendances[0].Id)]);
        Assert.True((int)(await member.HearAsync("next", "1"))["data"]!["meetingChanged"]!["attendances"]!["totalCount"]! > 0);

        await using var anyone = await LiveSocket.GreetAsync(gateway.Address);
        await anyone.SubscribeAsync("1", "subscription { meetingChanged { on attendances { totalCount } } }");
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (string?)(await anyone.HearAsync("error", "1"))[0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task An_observation_of_a_metric_that_is_not_published_is_told_to_the_staff_alone()
    {
        var unpublished = Made.Records.Metrics.Where(metric => metric is { IsPublished: false, IsConfidential: false }).Select(metric => metric.Id).ToHashSet();
        var (closed, open) = (Made.Records.Observations.First(each => unpublished.Contains(each.MetricId)), Made.Records.Observations.First(each => Made.Records.Metrics.Single(metric => metric.Id == each.MetricId) is { IsPublished: true, IsConfidential: false }));
        const string query = "subscription { metricObserved { id } }";
        await using var staff = await OpenAsync("staff", query);
        await using var member = await OpenAsync("member", query, listeners: 2);

        Publish([TouchedThing.Of<Observation>(closed.Id)]);
        Assert.Equal(Mass.Graph.Querying.NodeId.Of("Observation", closed.Id), (string?)(await staff.HearAsync("next", "1"))["data"]!["metricObserved"]!["id"]);

        // Who hears of the one that is open has not heard of the one before it.
        Publish([TouchedThing.Of<Observation>(open.Id)]);
        Assert.Equal(Mass.Graph.Querying.NodeId.Of("Observation", open.Id), (string?)(await member.HearAsync("next", "1"))["data"]!["metricObserved"]!["id"]);
    }

    [Fact]
    public async Task Who_listens_with_a_key_that_is_revoked_is_sent_away()
    {
        await using var client = await OpenAsync("leaving", "subscription { actionStepChanged { code } }");

        await gateway.Services.GetRequiredService<AccessKeyStore>().RevokeAsync("leaving", TimeProvider.System.GetUtcNow());

        Assert.Equal((4403, "The credential has expired or was revoked. Connect again with a new one."), await client.ClosedAsync());
    }

    private async Task<LiveSocket> OpenAsync(string caller, string query, int listeners = 1)
    {
        if (listeners == 1)
        {
            await Eventually.IsAsync(0, () => Happenings.Listeners);
        }

        var client = await LiveSocket.GreetAsync(gateway.Address, $$"""{"apiKey":"{{KeyedGateway.KeyOf(caller)}}"}""");
        await client.SubscribeAsync("1", query);
        await Eventually.IsAsync(listeners, () => Happenings.Listeners);
        return client;
    }

    private void Publish(IReadOnlyList<TouchedThing> things) => Happenings.Publish(new(Made.Records.Association.Id, things));

    /// <summary>The association of the gateway.</summary>
    public sealed class AssociationRecordsOf
    {
        internal Mass.Domain.AssociationRecords Records { get; } = FictitiousAssociation.Create(1, FictitiousAssociation.LeastMembers);
    }

    /// <summary>The shipped plan, a fictitious association, and keys of people in it.</summary>
    public sealed class KeyedGateway() : Gateway("--Mass:Snapshots:RefreshInterval", "00:00:00.200")
    {
        internal static string KeyOf(string caller) => $"the-key-of-{caller}-which-is-long-enough";

        protected override async Task Fill(IReadOnlyList<string> database)
        {
            await MassHost.Add(database, Made.Records, CancellationToken.None);
            await using var app = MassHost.BuildQuietly(database);
            var store = app.Services.GetRequiredService<AccessKeyStore>();
            foreach (var (name, role) in new[] { ("member", Role.Member), ("staff", Role.Staff), ("leaving", Role.Member) })
            {
                await store.AddAsync(new()
                {
                    Id = Guid.CreateVersion7(),
                    Name = name,
                    Sha256 = Convert.ToHexStringLower(ApiKeys.Hash(KeyOf(name))),
                    Grants = StoredKeys.Write([new Grant(Made.Records.Association.Slug, role)]),
                    MayWrite = false,
                    MadeAt = TimeProvider.System.GetUtcNow(),
                });
            }
        }
    }
}
