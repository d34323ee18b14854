using Mass.Domain.Advocacy;
using Mass.Domain.Calendar;
using static Mass.Domain.Tests.Advocacy.SmallAdvocacy;

namespace Mass.Domain.Tests.Advocacy;

public class AdvocacyVerbTests
{
    [Fact]
    public void The_order_of_priorities_is_their_rank_without_gaps()
    {
        Assert.Equal([("rural", 1), ("special", 2)], Records.Priorities.Select(priority => (priority.Code, priority.Rank)));
        var records = Records.SetPriorities(State.Id, [Priority("special"), Priority("pipeline"), Priority("rural")]);
        Assert.Equal([("special", 1), ("pipeline", 2), ("rural", 3)], records.Priorities.Select(priority => (priority.Code, priority.Rank)));
    }

    [Fact]
    public void The_priorities_of_another_session_stay_as_they_are()
    {
        var federal = Priority("lunch") with { SessionId = Federal.Id };
        Assert.Equal(["rural", "special", "lunch"], Records.SetPriorities(Federal.Id, [federal]).Priorities.Select(priority => priority.Code));
    }

    [Fact]
    public void Voices_are_counted_by_session_and_a_person_once()
    {
        var records = Records
            .RecordBillAction(H1, BillStatus.Heard, new(2025, 5, 10))
            .RecordBillAction(H1, BillStatus.Heard, new(2025, 9, 10))
            .Spoke(Alder, new(2025, 5, 10)).Spoke(Alder, new(2025, 9, 10), TestimonyForm.Written).Spoke(Birch, new(2025, 9, 10));
        var voices = TestimonyVoices.Of(records, State, new(2025, 12, 31));
        Assert.Equal((2, 1, 3, 2, 2), (voices.OpportunityCount, voices.BillCount, voices.TestimonyCount, voices.VoiceCount, voices.NewVoiceCount));
        var earlier = TestimonyVoices.Of(records, State, new(2025, 9, 9));
        Assert.Equal((1, 1, 1, 1), (earlier.OpportunityCount, earlier.BillCount, earlier.TestimonyCount, earlier.VoiceCount));
        Assert.Equal([("194", 3), ("119", 0)], TestimonyVoices.Of(records, new(2025, 12, 31)).Select(each => (each.Session.Code, each.TestimonyCount)));
    }

    [Fact]
    public void Someone_who_spoke_in_an_earlier_session_is_no_new_voice()
    {
        var earlier = Session("193", GovernmentLevel.State, new(2023, 1, 1), new(2024, 12, 31));
        var bill = Bill("H9") with { SessionId = earlier.Id, PriorityIds = [], Actions = [new() { On = new(2023, 2, 1), Status = BillStatus.Filed }] };
        var records = Records.OpenLegislativeSession(earlier).FollowBill(bill)
            .Testify(bill.Id, Alder.Id, new(2023, 3, 1), TestimonyForm.Oral, Now)
            .Spoke(Alder, new(2025, 5, 10)).Spoke(Birch, new(2025, 5, 10));
        Assert.Equal((2, 1), (TestimonyVoices.Of(records, State, new(2026, 1, 1)).VoiceCount, TestimonyVoices.Of(records, State, new(2026, 1, 1)).NewVoiceCount));
    }

    [Fact]
    public void News_is_counted_by_channel_within_the_plan_year()
    {
        var records = Records
            .SendUpdate(UpdateChannel.Newsletter, new(2024, 6, 30), "Before", Now)
            .SendUpdate(UpdateChannel.Newsletter, new(2024, 7, 1), "First day", Now, level: GovernmentLevel.Federal)
            .SendUpdate(UpdateChannel.Newsletter, new(2025, 6, 30), "Last day", Now, "Text", GovernmentLevel.State, [H1])
            .SendUpdate(UpdateChannel.OneClick, new(2025, 7, 1), "After", Now);
        var counts = UpdateCount.Of(records, new PlanYear(2024), new(2026, 1, 1));
        Assert.Equal(Enum.GetValues<UpdateChannel>(), counts.Select(count => count.Channel));
        Assert.Equal((2, 1, 1, new DateOnly(2025, 6, 30)), (counts[0].Count, counts[0].StateCount, counts[0].FederalCount, counts[0].LastOn));
        Assert.All(counts.Skip(1), count => Assert.True(count is { Count: 0, LastOn: null }));
        Assert.Equal(1, UpdateCount.Of(records, new PlanYear(2024), new(2025, 6, 29))[0].Count);
    }

    [Fact]
    public void One_may_still_speak_on_the_day_on_which_a_bill_is_settled()
    {
        var records = Records.RecordBillAction(H1, BillStatus.Ended, new(2025, 6, 1));
        Assert.Single(records.Spoke(Alder, new(2025, 6, 1)).Testimonies);
        Assert.Equal(AdvocacyRules.TestimonyOutsideOfBill, Assert.Throws<BrokenRuleException>(() => records.Spoke(Alder, new(2025, 6, 2))).Code);
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { AdvocacyRules.DuplicateKey, "open again" },
        { AdvocacyRules.SessionOrder, "end before the start" },
        { AdvocacyRules.UnknownSession, "set for no session" },
        { AdvocacyRules.UnknownReference, "set one of another session" },
        { AdvocacyRules.DuplicateKey, "set one twice" },
        { AdvocacyRules.UnknownReference, "set for no step" },
        { AdvocacyRules.PriorityInUse, "drop one in use" },
        { AdvocacyRules.DuplicateKey, "follow again" },
        { AdvocacyRules.UnknownReference, "follow for no priority" },
        { AdvocacyRules.BillOrder, "follow a bill that was law first" },
        { AdvocacyRules.UnknownBill, "record on no bill" },
        { AdvocacyRules.StanceUnchanged, "take the same stance" },
        { AdvocacyRules.StanceOrder, "take a stance before the last" },
        { AdvocacyRules.TestimonyOutsideOfBill, "speak before it was filed" },
        { AdvocacyRules.UnknownReference, "speak as nobody" },
        { AdvocacyRules.UnknownReference, "speak from no document" },
        { AdvocacyRules.UnknownBill, "send on no bill" },
        { AdvocacyRules.UnknownReference, "send for no step" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_breaks_a_rule_is_refused_with_its_code(string code, string what)
    {
        var error = Assert.Throws<BrokenRuleException>(() => what switch
        {
            "open again" => Records.OpenLegislativeSession(State),
            "end before the start" => Records.OpenLegislativeSession(Session("new", GovernmentLevel.State, new(2025, 1, 2), new(2025, 1, 1))),
            "set for no session" => Records.SetPriorities(H1, []),
            "set one of another session" => Records.SetPriorities(Federal.Id, [Priority("rural")]),
            "set one twice" => Records.SetPriorities(State.Id, [Priority("rural"), Priority("rural")]),
            "set for no step" => Records.SetPriorities(State.Id, [Priority("rural") with { StepIds = [H1] }]),
            "drop one in use" => Records.SetPriorities(State.Id, [Priority("special")]),
            "follow again" => Records.FollowBill(Bill("H1")),
            "follow for no priority" => Records.FollowBill(Bill("H2") with { PriorityIds = [H1] }),
            "follow a bill that was law first" => Records.FollowBill(Bill("H2") with { Actions = [new() { On = new(2025, 1, 1), Status = BillStatus.Enacted }, new() { On = new(2025, 1, 2), Status = BillStatus.Heard }] }),
            "record on no bill" => Records.RecordBillAction(State.Id, BillStatus.Heard, new(2025, 5, 1)),
            "take the same stance" => Records.TakeStance(H1, BillStance.Monitor, new(2025, 5, 1)),
            "take a stance before the last" => Records.TakeStance(H1, BillStance.Support, new(2025, 5, 1)).TakeStance(H1, BillStance.Oppose, new(2025, 5, 1)),
            "speak before it was filed" => Records.Spoke(Alder, new(2025, 1, 31)),
            "speak as nobody" => Records.Testify(H1, H1, new(2025, 5, 1), TestimonyForm.Oral, Now),
            "speak from no document" => Records.Testify(H1, Alder.Id, new(2025, 5, 1), TestimonyForm.Oral, Now, H1),
            "send on no bill" => Records.SendUpdate(UpdateChannel.Website, new(2025, 5, 1), "News", Now, billIds: [State.Id]),
            _ => Records.SendUpdate(UpdateChannel.Website, new(2025, 5, 1), "News", Now, stepIds: [State.Id]),
        });
        Assert.Equal(code, error.Code);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }
}
