using Mass.Domain.Supports;
using static Mass.Domain.Tests.Supports.SmallCatalogue;

namespace Mass.Domain.Tests.Supports;

public class DeliveryTests
{
    [Fact]
    public void Sessions_held_stand_beside_those_arranged()
    {
        var cancelled = Session(Webinars, "W2", Spring);
        var later = Session(Webinars, "W3", End.AddDays(1));
        var records = Records.PlanSession(cancelled).PlanSession(later).PlanSession(Session(Webinars, "W4", End)).CancelSession(cancelled.Id);
        records = (records with { Sessions = [.. records.Sessions.Select(session => session with { Minutes = 60 })] }).HoldSession(Talk.Id, Fall);
        var delivery = Delivery.Of(records, Webinars.Id, Year, End);
        Assert.Equal((3, 1, 1, 60), (delivery.SessionsArranged, delivery.SessionsHeld, delivery.SessionsCancelled, delivery.MinutesHeld));
    }

    [Fact]
    public void Who_took_part_is_counted_once_and_a_session_counts_when_it_was_held()
    {
        var attended = Records.Attends(Talk, Ada).Attends(Talk, Ben).Enters(Webinars, Ada, Spring);
        Assert.Equal(1, Delivery.Of(attended, Webinars.Id, Year, End, 1).Participants.Count);
        Assert.Equal(2, Delivery.Of(attended.HoldSession(Talk.Id, Fall), Webinars.Id, Year, End, 1).Participants.Count);
        Assert.Equal(0, Delivery.Of(attended, Webinars.Id, Year, Spring.AddDays(-1), 1).Participants.Count);
        Assert.True(Delivery.Of(attended, Webinars.Id, Year, End).Participants.IsSuppressed);
    }

    [Fact]
    public void A_cohort_stands_beside_its_capacity()
    {
        var cohort = Assert.Single(Delivery.Of(Records.Enters(Camp, Ada, Fall, Group), Camp.Id, Year, End, 1).Cohorts);
        Assert.Equal((Group.Id, 1, 1), (cohort.CohortId, cohort.Participants.Count!.Value, cohort.Capacity!.Value));
    }

    [Fact]
    public void Nothing_is_said_of_who_took_part_in_a_confidential_support()
    {
        var records = Records with { Supports = [.. Records.Supports.Select(support => support with { IsConfidential = true })] };
        var delivery = Delivery.Of(records, Camp.Id, Year, End);
        Assert.True(delivery.Participants.IsSuppressed);
        Assert.All(delivery.Cohorts, cohort => Assert.True(cohort.Participants.IsSuppressed));
        Assert.Equal(0, Delivery.Of(records, Camp.Id, Year, End, 1).Participants.Count);
    }

    [Fact]
    public void How_many_were_in_two_cohorts_cannot_be_worked_out()
    {
        var second = Group with { Code = "B", Capacity = null };
        var people = Enumerable.Range(1, 6).Select(number => new Mass.Domain.Associations.Person { Id = EntityId.From("test", $"{number}"), AssociationId = Id, Name = $"Person {number}" }).ToList();
        var records = (Records with
        {
            People = [.. Records.People, .. people],
            Supports = [Camp with { Capacity = null, Audiences = [] }],
            Cohorts = [Group with { Capacity = null }],
        }).OpenCohort(second);
        records = people.Aggregate(records, (entered, person) => entered.Enters(Camp, person, Fall, Group)).Enters(Camp, people[0], Fall, second);
        records = people.Aggregate(records, (entered, person) => person == people[0] ? entered : entered.Enters(Camp, person, Fall, second));
        Assert.Equal([6, 6], Delivery.Of(records, Camp.Id, Year, End, 1).Cohorts.Select(cohort => cohort.Participants.Count!.Value));
        Assert.All(Delivery.Of(records, Camp.Id, Year, End).Cohorts, cohort => Assert.True(cohort.Participants.IsSuppressed));
    }

    [Fact]
    public void An_unknown_support_has_no_delivery() => Assert.Throws<BrokenRuleException>(() => Delivery.Of(Records, Guid.Empty, Year, End));
}
