using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Planning;
using Mass.Domain.Supports;
using Mass.Domain.Tests.Committees;
using static Mass.Domain.Tests.Supports.SmallCatalogue;

namespace Mass.Domain.Tests.Supports;

/// <summary>The support network of AS-06 is a body, its seats and meetings, and supports like all others.</summary>
public class SupportNetworkTests
{
    private static readonly Committee Network = SmallAssociation.Body("Network", CommitteeKind.Network) with { MeetingCadence = Cadence.Monthly };

    private static readonly Seat Coordinator = SmallAssociation.Seat("Coordinator", SeatKind.Chair) with { CommitteeKey = "Network" };

    private static readonly Seat Mentor = SmallAssociation.Seat("Mentor 1", SeatKind.Member) with { CommitteeKey = "Network" };

    private static readonly Support Crisis = Support("CRISIS", SupportKind.CrisisSupport, Tier.One) with { IsConfidential = true, CommitteeId = Network.Id };

    private static AssociationRecords WithNetwork { get; } = Empty
        .FormCommittee(Network).AddSeat(Coordinator).AddSeat(Mentor)
        .Sits(Coordinator, Cleo, Fall).Sits(Mentor, Dan, Fall)
        .OfferSupport(Mentors with { CommitteeId = Network.Id })
        .OfferSupport(Support("THINK", SupportKind.ThoughtPartnership, Tier.Some) with { CommitteeId = Network.Id, Cadence = Cadence.Monthly })
        .OfferSupport(Support("CAREER", SupportKind.CareerCounselling, Tier.One) with { IsConfidential = true, CommitteeId = Network.Id })
        .OfferSupport(Crisis);

    [Fact]
    public void Mentors_and_coordinators_are_seats_and_their_monthly_meetings_are_meetings()
    {
        var records = WithNetwork with { Meetings = [new() { Id = EntityId.New(Noon(Fall)), AssociationId = Id, CommitteeId = Network.Id, On = Fall, Status = MeetingStatus.Planned }] };
        Assert.Empty(RecordsCheck.Of(records));
        Assert.Equal(4, records.Supports.Count(support => support.CommitteeId == Network.Id));
    }

    [Fact]
    public void A_crisis_team_is_called_by_opening_a_one_to_one_support_for_the_crisis()
    {
        var called = WithNetwork.OpenEngagement(Crisis.Id, Ada.Id, [Cleo.Id, Dan.Id], EngagementNeed.Crisis, Spring, Noon(Spring));
        var id = called.Engagements[0].Id;
        var settled = called.LogContact(id, Spring, ContactMode.Phone, Noon(Spring), Dan.Id).CloseEngagement(id, Spring.AddDays(3));
        Assert.Empty(RecordsCheck.Of(settled));
        Assert.Equal(1, Coverage.Of(settled, Year, CoverageBy.Whole, End, 1).Tiers.Single(tier => tier.Tier == Tier.One).Whole.Reached);
    }
}
