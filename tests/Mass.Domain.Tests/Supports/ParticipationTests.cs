using CsCheck;
using Mass.Domain.Committees;
using Mass.Domain.Supports;
using static Mass.Domain.Tests.Supports.SmallCatalogue;

namespace Mass.Domain.Tests.Supports;

public class ParticipationTests
{
    [Fact]
    public void Who_has_left_makes_room_from_the_next_day_on()
    {
        var records = Records.Enters(Webinars, Ada, Fall);
        var left = records.Leave(records.Participations[0].Id, Spring, Completion.Completed, "Done.").Enters(Webinars, Ada, Spring.AddDays(1));
        Assert.Equal([(Fall, (DateOnly?)Spring, (Completion?)Completion.Completed, "Done."), (Spring.AddDays(1), null, null, null)], left.Participations.Select(each => (each.From, each.To, each.Completion, each.ExitReason)));
        Assert.Throws<BrokenRuleException>(() => records.Leave(records.Participations[0].Id, Spring, Completion.Completed).Enters(Webinars, Ada, Spring));
    }

    [Fact]
    public void A_place_in_a_session_is_that_of_its_day_and_takes_none_of_the_support()
    {
        var records = Records.Attends(Talk, Ada).Enters(Webinars, Ada, Fall);
        Assert.Equal((Talk.Id, Fall, (DateOnly?)Fall), (records.Participations[0].SessionId!.Value, records.Participations[0].From, records.Participations[0].To));
    }

    [Fact]
    public void An_entry_into_a_session_is_taken_back_until_it_takes_place()
    {
        var records = Records.Attends(Talk, Ada);
        Assert.Equal(Records, records.TakeBackEntry(Talk.Id, Ada.Id));
        Assert.Equal(SupportRules.UnknownParticipation, Assert.Throws<BrokenRuleException>(() => Records.TakeBackEntry(Talk.Id, Ada.Id)).Code);
        Assert.Equal(SupportRules.SessionState, Assert.Throws<BrokenRuleException>(() => records.HoldSession(Talk.Id, Fall).TakeBackEntry(Talk.Id, Ada.Id)).Code);
        Assert.Equal(SupportRules.UnknownSession, Assert.Throws<BrokenRuleException>(() => records.TakeBackEntry(Ada.Id, Ada.Id)).Code);
    }

    [Fact]
    public void A_session_is_planned_held_and_put_into_the_library()
    {
        var held = Records.HoldSession(Talk.Id, Fall).AddRecording(Talk.Id, new("https://example.org/w1"), Spring);
        Assert.Equal(Talk with { Status = MeetingStatus.Held, Recording = new("https://example.org/w1"), RecordedOn = Spring }, held.Sessions[0]);
        Assert.Equal(MeetingStatus.Cancelled, Records.CancelSession(Talk.Id).Sessions[0].Status);
    }

    [Fact]
    public void Whoever_enters_and_leaves_nobody_is_twice_in_a_cohort_and_no_place_is_taken_twice() => Law.Holds(Gen.Select(Gen.Int[0, 3], Gen.Int[0, 40], Gen.Int[0, 30], Gen.Bool).Array[1, 25], moves =>
    {
        var open = Group with { Code = "B", From = Fall, To = null, Capacity = 2 };
        var start = (Records with { Supports = [.. Records.Supports.Select(support => support with { Audiences = [], Capacity = 3, OfferedUntil = null })] }).OpenCohort(open);
        var records = start;
        foreach (var (who, entry, length, inCohort) in moves)
        {
            try
            {
                var entered = records.Enters(Camp, start.People[who], Fall.AddDays(entry), inCohort ? open : null);
                records = length == 30 ? entered : entered.Leave(entered.Participations[^1].Id, Fall.AddDays(entry + length), Completion.Completed);
            }
            catch (BrokenRuleException refused)
            {
                Assert.Contains(refused.Code, (string[])[SupportRules.NoPlaceLeft, SupportRules.TakesPartAlready]);
            }
        }

        Assert.NotEmpty(records.Participations);
        foreach (var day in Enumerable.Range(0, 80).Select(days => Fall.AddDays(days)))
        {
            var there = records.Participations.Where(each => each.From <= day && !(each.To < day)).ToList();
            Assert.True(there.Select(each => each.PersonId).Distinct().Count() <= 3);
            Assert.True(there.Count(each => each.CohortId == open.Id) <= 2);
            Assert.Equal(there.Count, there.Select(each => (each.PersonId, each.CohortId)).Distinct().Count());
        }
    });

    [Fact]
    public void A_contact_belongs_to_the_days_of_its_support_ends_included()
    {
        var opened = Records.Opens(Ada, Cleo);
        var id = opened.Engagements[0].Id;
        var closed = opened.CloseEngagement(id, Spring, "Settled.").LogContact(id, Fall, ContactMode.Phone, Noon(Fall), Cleo.Id, 30).LogContact(id, Spring, ContactMode.Video, Noon(Spring), note: " ");
        Assert.Equal([(Fall, (Guid?)Cleo.Id, (int?)30, null), (Spring, null, null, (string?)null)], closed.Contacts.Select(each => (each.On, each.SupporterId, each.Minutes, each.Note)));
        Assert.Equal((Spring, "Settled."), (closed.Engagements[0].ClosedOn!.Value, closed.Engagements[0].CloseReason));
    }
}
