using Mass.Domain.Committees;
using Mass.Domain.Fictitious;
using Mass.Domain.Metrics;

namespace Mass.Domain.Tests.Fictitious;

/// <summary>Days in the made-up history: nothing comes before what it belongs to, and nothing is recorded that still lies ahead.</summary>
public class FictitiousDaysTests
{
    private static readonly AssociationRecords Records = FictitiousAssociation.Create(3, 140);
    private static readonly DateOnly Today = FictitiousAssociation.Today;

    [Fact]
    public void Nothing_of_a_support_comes_before_the_support()
    {
        var supports = Records.Supports.ToDictionary(support => support.Id);
        Assert.All(Records.Cohorts, each => Assert.True(each.From >= supports[each.SupportId].OfferedFrom));
        Assert.All(Records.Sessions, each => Assert.True(each.On >= supports[each.SupportId].OfferedFrom && !(each.On > supports[each.SupportId].OfferedUntil)));
        Assert.All(Records.Participations, each => Assert.True(each.From >= supports[each.SupportId].OfferedFrom));
        Assert.All(Records.Engagements, each => Assert.True(each.OpenedOn >= supports[each.SupportId].OfferedFrom));
    }

    [Fact]
    public void Whoever_takes_part_sits_asks_or_is_supported_is_a_member_that_day()
    {
        var staff = Records.Appointments.Select(appointment => appointment.PersonId).ToHashSet();
        var members = Records.Members.ToLookup(member => member.PersonId);
        void IsMember(Guid person, DateOnly day) => Assert.Contains(members[person], member => member.IsCurrentOn(day));
        Assert.All(Records.Participations, each => IsMember(each.PersonId, each.From));
        Assert.All(Records.Engagements, each => IsMember(each.PersonId, each.OpenedOn));
        Assert.All(Records.Memberships.Where(each => !staff.Contains(each.PersonId)), each => IsMember(each.PersonId, each.From));
        Assert.All(Records.VolunteerSignups.Where(each => each.Status == SignupStatus.Served), each => Assert.NotEmpty(members[each.PersonId]));
        Assert.All(Records.Testimonies, each => IsMember(each.PersonId, each.On));
    }

    [Fact]
    public void A_session_with_a_cohort_is_the_cohorts()
    {
        var cohorts = Records.Cohorts.ToDictionary(cohort => cohort.Id);
        Assert.All(Records.Sessions.Where(session => session.CohortId is not null), each =>
        {
            var cohort = cohorts[each.CohortId!.Value];
            Assert.Equal(cohort.SupportId, each.SupportId);
            Assert.InRange(each.On, cohort.From, cohort.To!.Value);
        });
    }

    [Fact]
    public void What_is_over_is_recorded_and_what_lies_ahead_is_planned()
    {
        Assert.All(Records.Meetings, each => Assert.Equal(each.On >= Today, each.Status == MeetingStatus.Planned));
        Assert.All(Records.Sessions, each => Assert.Equal(each.On >= Today, each.Status == MeetingStatus.Planned));
        Assert.All(Records.Attendances.Select(each => each.MeetingId).Distinct(), id => Assert.Equal(MeetingStatus.Held, Records.Meetings.Single(meeting => meeting.Id == id).Status));
        Assert.All(Records.Observations, each => Assert.True(each.RecordedOn < Today && each.Period.Start < Today));
        Assert.All(Records.Contacts, each => Assert.True(each.On < Today));
        Assert.All(Records.Participations, each => Assert.True(each.From < Today));
        Assert.All(Records.AdvocacyUpdates, each => Assert.True(each.On < Today));
        Assert.All(Records.Memberships, each => Assert.False(each.EndReason is not null && each.To >= Today));
        Assert.True(Records.Plans[0].LastDay < Today);
    }

    [Fact]
    public void An_observation_says_a_number_a_share_or_a_text_unless_it_is_missing()
    {
        var metrics = Records.Metrics.ToDictionary(metric => metric.Id);
        Assert.All(Records.Observations, each =>
        {
            var isThere = each.Status is not (ObservationStatus.Missing or ObservationStatus.NotApplicable);
            Assert.Equal(isThere, each.Value is not null || each.Numerator is not null || each.Text is not null);
            Assert.Equal(isThere && metrics[each.MetricId].Measure is Measure.Percentage or Measure.Ratio && each.Numerator is not null, each.Denominator is not null);
            Assert.False(each.Denominator <= 0);
        });
    }

    [Fact]
    public void Some_seats_are_vacant_some_terms_end_and_some_successors_are_arranged()
    {
        var end = new DateOnly(2027, 6, 30);
        Assert.Contains(Records.Seats, seat => seat.To is null && !Records.Memberships.Any(each => each.SeatId == seat.Id && each.IsCurrentOn(Today)));
        var ending = Records.Memberships.Where(each => each.To == end).ToList();
        var successors = Records.Memberships.Where(each => each.From > end).Select(each => each.SeatId).ToHashSet();
        Assert.Contains(ending, each => successors.Contains(each.SeatId));
        Assert.Contains(ending, each => !successors.Contains(each.SeatId));
        Assert.Contains(Records.Positions, position => !Records.Appointments.Any(each => each.PositionId == position.Id && each.IsCurrentOn(Today)));
    }
}
