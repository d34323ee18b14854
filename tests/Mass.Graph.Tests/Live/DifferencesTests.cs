using Mass.Domain;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Fictitious;
using Mass.Domain.Planning;
using Mass.Graph.Live;

namespace Mass.Graph.Tests.Live;

/// <summary>What another program changed is found by comparing the two states.</summary>
public sealed class DifferencesTests
{
    private static readonly Lazy<AssociationRecords> Made = new(() => FictitiousAssociation.Create());

    private static AssociationRecords Records => Made.Value;

    [Fact]
    public void Equal_states_differ_in_nothing()
    {
        Assert.Empty(Differences.Between([Records], [Records]));
        Assert.Empty(Differences.Between([Records], [FictitiousAssociation.Create()]));
    }

    [Fact]
    public void An_added_a_changed_and_a_removed_thing_are_told()
    {
        var (changed, removed) = (Records.Sessions[3], Records.Observations[^1]);
        var later = Records with
        {
            Sessions = [.. Records.Sessions.Select(each => each == changed ? each with { Topic = "Another" } : each)],
            Observations = [.. Records.Observations.Where(each => each != removed)],
        };
        var happening = Assert.Single(Differences.Between([Records], [later]));
        Assert.Equal(Records.Association.Id, happening.AssociationId);
        Assert.Equal([new("Session", changed.Id), new ChangedThing("Observation", removed.Id)], happening.Things);
        Assert.Equal(
            happening.Things.OrderBy(thing => thing.Id), Assert.Single(Differences.Between([later], [Records])).Things.OrderBy(thing => thing.Id));
    }

    [Fact]
    public void With_a_thing_that_is_gone_its_owner_is_told()
    {
        var membership = Records.Memberships[0];
        var seat = Records.Seats.Single(each => each.Id == membership.SeatId);
        var later = Records with { Memberships = [.. Records.Memberships.Skip(1)] };
        Assert.Equal(
            [ChangedThing.Of<Membership>(membership.Id), ChangedThing.Of<Committee>(Committee.IdOf(seat.AssociationId, seat.CommitteeKey!))],
            Assert.Single(Differences.Between([Records], [later])).Things);
    }

    [Fact]
    public void An_association_that_comes_tells_all_that_it_has()
    {
        var things = Assert.Single(Differences.Between([], [Records])).Things;
        Assert.Contains(ChangedThing.Of<Association>(Records.Association.Id), things);
        Assert.Equal(Records.Plans.Sum(plan => plan.AllSteps.Count), things.Count(thing => thing.TypeName == nameof(ActionStep)));
        Assert.True(things.Count >= Registers.All.Sum(register => register.Of(Records).Count));
    }
}
