using System.Text.Json.Nodes;
using Mass.Domain;
using Mass.Domain.Committees;
using Mass.Domain.Fictitious;
using Mass.Domain.Metrics;
using Mass.Domain.Planning;
using Mass.Domain.Supports;
using Mass.Graph.CommandLine;
using Mass.Graph.Live;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;
using Mass.Graph.Tests.Http.Live;
using Microsoft.Extensions.DependencyInjection;

namespace Mass.Graph.Tests.Live;

/// <summary>The gateway's subscriptions over a real WebSocket: what concerns one, and what it tells.</summary>
public sealed class SubscriptionTests(SubscriptionTests.FullGateway gateway) : IClassFixture<SubscriptionTests.FullGateway>
{
    private static readonly AssociationRecords Made = FictitiousAssociation.Create();

    private Happenings Happenings => gateway.Services.GetRequiredService<Happenings>();

    private Snapshot Snapshot => gateway.Services.GetRequiredService<SnapshotStore>().Current;

    /// <summary>The shipped plan, and an association with data in every register.</summary>
    public sealed class FullGateway() : Gateway("--Mass:Snapshots:RefreshInterval", "00:00:00.200")
    {
        public IReadOnlyList<string> Settings { get; private set; } = [];

        protected override Task Fill(IReadOnlyList<string> database)
        {
            Settings = database;
            return MassHost.Add(database, Made, CancellationToken.None);
        }
    }

    [Fact]
    public async Task A_plan_is_told_once_when_it_and_many_of_its_steps_have_changed()
    {
        var plan = Made.Plans[0];
        await using var client = await OpenAsync("planChanged { slug actionSteps { totalCount } }");
        Publish([TouchedThing.Of<StrategicPlan>(plan.Id), .. plan.ActionSteps.Select(step => TouchedThing.Of<ActionStep>(step.Id))]);
        var told = JsonNode.Parse(await HearAsync(client, "planChanged"))!;
        Assert.Equal((plan.Slug, plan.ActionSteps.Count), ((string?)told["slug"], (int)told["actionSteps"]!["totalCount"]!));

        // Had it been told again, that would come before the next one.
        var other = Snapshot.All<StrategicPlan>().First(each => each.AssociationId != Made.Association.Id);
        Publish([TouchedThing.Of<StrategicPlan>(other.Id)]);
        Assert.Contains(other.Slug, await HearAsync(client, "planChanged"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("planChanged(plan: { slug: \"{plan}\" }) { slug }")]
    [InlineData("planChanged(association: { slug: \"{association}\" }) { slug }")]
    [InlineData("actionStepChanged(plan: { slug: \"{plan}\" }) { code }")]
    [InlineData("actionStepChanged(association: { slug: \"{association}\" }) { code }")]
    [InlineData("actionStepChanged(ids: [\"{step}\"]) { code }")]
    public async Task Arguments_leave_what_is_wanted(string field)
    {
        var (plan, other) = (Made.Plans[0], Snapshot.All<StrategicPlan>().First(each => each.AssociationId != Made.Association.Id));
        field = field.Replace("{plan}", plan.Slug, StringComparison.Ordinal)
            .Replace("{association}", Made.Association.Slug, StringComparison.Ordinal)
            .Replace("{step}", NodeId.Of("ActionStep", plan.ActionSteps[0].Id), StringComparison.Ordinal);
        await using var client = await OpenAsync(field);
        Publish([TouchedThing.Of<StrategicPlan>(other.Id), TouchedThing.Of<ActionStep>(other.ActionSteps[0].Id)]);
        Publish([TouchedThing.Of<ActionStep>(plan.ActionSteps[0].Id)]);
        var told = await HearAsync(client, field[..field.IndexOf('(', StringComparison.Ordinal)]);
        Assert.Contains(field.StartsWith("plan", StringComparison.Ordinal) ? plan.Slug : plan.ActionSteps[0].Code, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_committee_is_told_when_who_sits_in_it_changes_and_a_meeting_not_when_who_was_there_does_which_members_alone_see()
    {
        var membership = Made.Memberships[0];
        var seat = Made.Seats.Single(each => each.Id == membership.SeatId);
        var body = Made.Committees.Single(each => each.Key == seat.CommitteeKey);
        await using var committees = await OpenAsync("committeeChanged { name }");
        Publish([TouchedThing.Of<Membership>(membership.Id)]);
        Assert.Contains(body.Name, await HearAsync(committees, "committeeChanged"), StringComparison.Ordinal);
        Publish([TouchedThing.Of<Seat>(seat.Id)]);
        Assert.Contains(body.Name, await HearAsync(committees, "committeeChanged"), StringComparison.Ordinal);
        await committees.CloseAsync();
        await Eventually.IsAsync(0, () => Happenings.Listeners);

        var attendance = Made.Attendances[0];
        var meeting = Made.Meetings.Single(each => each.Id == attendance.MeetingId);
        await using var meetings = await OpenAsync("meetingChanged { on committee { name } }");
        Publish([TouchedThing.Of<Attendance>(Made.Attendances.First(each => each.MeetingId != meeting.Id).Id)]);
        Publish([TouchedThing.Of<Meeting>(meeting.Id)]);
        Assert.Contains(meeting.On.ToString("O"), await HearAsync(meetings, "meetingChanged"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_observation_is_told_with_its_metric_and_one_of_a_metric_that_is_not_published_is_not()
    {
        var open = Snapshot.All<Observation>()[0];
        var closed = Made.Observations.First(each => Snapshot.Find<Observation>(each.Id) is null);
        await using var client = await OpenAsync("metricObserved { value status metric { code } }");
        Publish([TouchedThing.Of<Observation>(closed.Id)]);
        Publish([TouchedThing.Of<Observation>(open.Id)]);
        Assert.Contains(Snapshot.Find<Metric>(open.MetricId)!.Code, await HearAsync(client, "metricObserved"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_of_a_confidential_support_is_not_told_and_neither_is_its_support_through_a_cohort()
    {
        var confidential = Made.Supports.Where(support => support.IsConfidential).Select(support => support.Id).ToHashSet();
        Assert.NotEmpty(confidential);
        var open = Made.Sessions.First(session => !confidential.Contains(session.SupportId));
        await using var client = await OpenAsync("sessionChanged { code support { code } }");
        Publish([.. Made.Sessions.Where(session => confidential.Contains(session.SupportId)).Select(session => TouchedThing.Of<Session>(session.Id)), new TouchedThing("Session", NewId.Next())]);
        Publish([TouchedThing.Of<Session>(open.Id)]);
        Assert.Contains(open.Code, await HearAsync(client, "sessionChanged"), StringComparison.Ordinal);
        await client.CloseAsync();
        await Eventually.IsAsync(0, () => Happenings.Listeners);

        await using var supports = await OpenAsync("supportChanged { code }");
        var cohort = Made.Cohorts.First(each => !confidential.Contains(each.SupportId));
        Publish([.. Made.Cohorts.Where(each => confidential.Contains(each.SupportId)).Select(each => TouchedThing.Of<Cohort>(each.Id))]);
        Publish([TouchedThing.Of<Cohort>(cohort.Id)]);
        Assert.Contains(Made.Supports.Single(each => each.Id == cohort.SupportId).Code, await HearAsync(supports, "supportChanged"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("planChanged(plan: { slug: \"nowhere\" }) { slug }", "NOT_FOUND")]
    [InlineData("actionStepChanged(ids: [\"x\"]) { code }", "HC0016")]
    [InlineData("actionStepChanged(plan: { slug: \"a\", id: \"b\" }) { code }", "HC0016")]
    [InlineData("actionStepChanged { recordedBy }", "INVALID_DOCUMENT")]
    public async Task What_is_wrong_is_told_when_the_subscription_begins(string field, string code)
    {
        await using var client = await LiveSocket.GreetAsync(gateway.Address);
        await client.SubscribeAsync("1", $"subscription {{ {field} }}");
        Assert.Equal(code, (string?)(await client.HearAsync("error", "1"))[0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task More_ids_than_are_taken_at_once_are_refused()
    {
        var ids = string.Join(", ", Enumerable.Range(0, 101).Select(_ => $"\"{NodeId.Of("ActionStep", NewId.Next())}\""));
        await using var client = await LiveSocket.GreetAsync(gateway.Address);
        await client.SubscribeAsync("1", $"subscription {{ actionStepChanged(ids: [{ids}]) {{ code }} }}");
        Assert.Equal("HC0076", (string?)(await client.HearAsync("error", "1"))[0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task What_another_program_changes_in_the_database_is_told()
    {
        await using var client = await OpenAsync("planChanged { slug association { name } }");
        var another = FictitiousAssociation.Create(2);
        await MassHost.Add(gateway.Settings, another, CancellationToken.None);
        for (var i = 0; i < another.Plans.Count; i++)
            Assert.Contains(another.Association.Name, await HearAsync(client, "planChanged"), StringComparison.Ordinal);
    }

    private async Task<LiveSocket> OpenAsync(string field)
    {
        // What the test before this one listened to is gone once its connection is.
        await Eventually.IsAsync(0, () => Happenings.Listeners);
        var client = await LiveSocket.GreetAsync(gateway.Address);
        await client.SubscribeAsync("1", $"subscription {{ {field} }}");
        await Eventually.IsAsync(1, () => Happenings.Listeners);
        return client;
    }

    private static async Task<string> HearAsync(LiveSocket client, string field)
    {
        var told = await client.HearAsync("next", "1");
        Assert.Null(told["errors"]);
        return told["data"]![field]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private void Publish(params IReadOnlyList<TouchedThing> things) => Happenings.Publish(new Happening(Made.Association.Id, things));
}
