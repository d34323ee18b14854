using Mass.Domain;
using Mass.Domain.Committees;
using Mass.Domain.Fictitious;
using Mass.Domain.Supports;
using Mass.Graph.History;
using Mass.Graph.Live;

namespace Mass.Graph.Tests.Live;

/// <summary>What happened between two states is told by the history, and found by comparing them when that has nothing of it.</summary>
public sealed class HappeningTests
{
    private static readonly Lazy<AssociationRecords> Made = new(() => FictitiousAssociation.Create(1, 120));

    private static AssociationRecords Records => Made.Value;

    [Fact]
    public void Equal_states_differ_in_nothing()
    {
        Assert.Empty(Between(Records, Records));
        Assert.Empty(Between(Records, FictitiousAssociation.Create(1, 120)));
    }

    [Fact]
    public void An_added_a_changed_and_a_removed_thing_are_told()
    {
        var (changed, removed) = (Records.Sessions[3], Records.VolunteerOpportunities[^1]);
        var later = Records with
        {
            Sessions = [.. Records.Sessions.Select(each => each == changed ? each with { Topic = "Another" } : each)],
            VolunteerOpportunities = [.. Records.VolunteerOpportunities.Where(each => each != removed)],
        };

        var happening = Assert.Single(Between(Records, later));

        Assert.Equal(Records.Association.Id, happening.AssociationId);
        Assert.Contains(TouchedThing.Of<Session>(changed.Id), happening.Things);
        Assert.Contains(TouchedThing.Of<VolunteerOpportunity>(removed.Id), happening.Things);
        Assert.Contains(TouchedThing.Of<VolunteerOpportunity>(removed.Id), Assert.Single(Between(later, Records)).Things);
    }

    [Fact]
    public void With_a_thing_that_is_gone_what_it_belonged_to_is_told()
    {
        var membership = Records.Memberships[0];
        var later = Records with { Memberships = [.. Records.Memberships.Skip(1)] };

        var things = Assert.Single(Between(Records, later)).Things;

        Assert.Contains(TouchedThing.Of<Membership>(membership.Id), things);
        Assert.Contains(TouchedThing.Of<Seat>(membership.SeatId), things);
    }

    [Fact]
    public void With_a_thing_that_is_gone_and_that_not_everyone_sees_nothing_else_is_told()
    {
        var entry = Records.Participations.First(each => each.SessionId is not null);
        var later = Records with { Participations = [.. Records.Participations.Where(each => each != entry)] };

        Assert.Equal([TouchedThing.Of<Participation>(entry.Id)], Assert.Single(Between(Records, later)).Things);
    }

    [Fact]
    public void What_the_history_has_is_told_change_by_change()
    {
        Change[] changes = [Of(1, nameof(Session), Records.Sessions[0].Id), Of(2, nameof(Session), Records.Sessions[1].Id), Of(3, nameof(Meeting), Records.Meetings[0].Id)];

        var happenings = Happening.Between(
            new(Records, 1) { Changes = ChangeLog.Of(changes[..1]) }, new(Records, 3) { Changes = ChangeLog.Of(changes) }).ToList();

        Assert.Equal([changes[1].Id.ToString(), changes[2].Id.ToString()], happenings.Select(each => each.ChangeId));
        Assert.Equal([TouchedThing.Of<Session>(Records.Sessions[1].Id)], happenings[0].Things);
    }

    private static IEnumerable<Happening> Between(AssociationRecords before, AssociationRecords after) => Happening.Between(new(before, 1), new(after, 2));

    private static Change Of(long revision, string kind, Guid id) => new()
    {
        Id = Guid.CreateVersion7(),
        AssociationId = Records.Association.Id,
        Revision = revision,
        Ordinal = 0,
        At = DateTimeOffset.UnixEpoch.AddDays(revision),
        CallerId = "key:someone",
        CallerName = "Someone",
        Action = "act",
        RequestId = "request",
        Things = [new(kind, id, ThingChange.Changed, [])],
    };
}
