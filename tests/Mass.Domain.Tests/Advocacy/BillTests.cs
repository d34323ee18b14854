using CsCheck;
using Mass.Domain.Advocacy;
using static Mass.Domain.Tests.Advocacy.SmallAdvocacy;

namespace Mass.Domain.Tests.Advocacy;

public class BillTests
{
    [Fact]
    public void A_bill_stands_where_its_last_action_left_it()
    {
        var records = Records.RecordBillAction(H1, BillStatus.InCommittee, new(2025, 3, 1)).RecordBillAction(H1, BillStatus.Heard, new(2025, 5, 10), "In the morning.");
        var tracking = Assert.Single(BillTracking.Of(records, new(2025, 5, 31)));
        Assert.Equal((BillStatus.Heard, "In the morning.", 21, true), (tracking.Status, tracking.LastAction!.Note, tracking.DaysSinceLastAction, tracking.IsOpen));
        Assert.Equal((BillStatus.InCommittee, 69), (BillTracking.Of(records, new(2025, 5, 9))[0].Status, BillTracking.Of(records, new(2025, 5, 9))[0].DaysSinceLastAction));
    }

    [Fact]
    public void A_bill_is_not_there_before_it_is_filed()
    {
        Assert.Empty(BillTracking.Of(Records, new(2025, 1, 31)));
        Assert.Empty(Records.AsOf(new(2025, 1, 31)).Bills);
        Assert.Single(BillTracking.Of(Records, new(2025, 2, 1)));
    }

    [Fact]
    public void A_bill_without_actions_has_no_status_and_no_days()
    {
        var records = Records.FollowBill(Bill("H2") with { Actions = [] });
        var tracking = BillTracking.Of(records, records.Bills[1], new(2025, 2, 1))!;
        Assert.True(tracking is { Status: null, LastAction: null, DaysSinceLastAction: null, IsOpen: true });
    }

    [Fact]
    public void A_bill_is_open_until_it_is_settled_or_its_session_is_over()
    {
        Assert.True(BillTracking.Of(Records, new(2026, 7, 31))[0].IsOpen);
        Assert.False(BillTracking.Of(Records, new(2026, 8, 1))[0].IsOpen);
        Assert.False(BillTracking.Of(Records.RecordBillAction(H1, BillStatus.Ended, new(2025, 4, 1)), new(2025, 4, 1))[0].IsOpen);
    }

    [Fact]
    public void What_is_recorded_late_takes_its_place()
    {
        var records = Records.RecordBillAction(H1, BillStatus.Heard, new(2025, 5, 10)).RecordBillAction(H1, BillStatus.InCommittee, new(2025, 3, 1));
        Assert.Equal([BillStatus.Filed, BillStatus.InCommittee, BillStatus.Heard], records.Bills[0].Actions.Select(action => action.Status));
    }

    [Theory]
    [InlineData(true, BillStatus.InCommittee, BillStatus.Heard, BillStatus.Reported, BillStatus.Passed, BillStatus.Enacted)]
    [InlineData(true, BillStatus.InCommittee, BillStatus.Reported, BillStatus.InCommittee, BillStatus.Heard, BillStatus.Heard)]
    [InlineData(true, BillStatus.Passed, BillStatus.Passed, BillStatus.Vetoed, BillStatus.Passed, BillStatus.Enacted)]
    [InlineData(true, BillStatus.Passed, BillStatus.Vetoed, BillStatus.Ended)]
    [InlineData(false, BillStatus.Filed)]
    [InlineData(false, BillStatus.InCommittee, BillStatus.Filed)]
    [InlineData(false, BillStatus.Heard, BillStatus.Enacted)]
    [InlineData(false, BillStatus.Vetoed)]
    [InlineData(false, BillStatus.Passed, BillStatus.Vetoed, BillStatus.Heard)]
    [InlineData(false, BillStatus.Ended, BillStatus.InCommittee)]
    [InlineData(false, BillStatus.Passed, BillStatus.Enacted, BillStatus.Ended)]
    public void A_bill_goes_the_way_of_a_bill(bool can, params BillStatus[] way)
    {
        AssociationRecords Go() => way.Select((status, index) => (status, index)).Aggregate(
            Records, (records, each) => records.RecordBillAction(H1, each.status, new DateOnly(2025, 3, 1).AddDays(each.index)));
        if (can)
        {
            Assert.Equal(way[^1], Go().Bills[0].Status);
        }
        else
        {
            Assert.Equal(AdvocacyRules.BillOrder, Assert.Throws<BrokenRuleException>(Go).Code);
        }
    }

    [Fact]
    public void Earlier_stances_are_kept_and_read_as_of_their_days()
    {
        var records = Records.TakeStance(H1, BillStance.Support, new(2025, 4, 1), "It funds rural schools.").TakeStance(H1, BillStance.Oppose, new(2025, 6, 1));
        Assert.Equal(BillStance.Monitor, records.AsOf(new(2025, 3, 31)).Bills[0].Stance);
        Assert.Equal(BillStance.Support, records.AsOf(new(2025, 4, 1)).Bills[0].Stance);
        Assert.Equal(BillStance.Support, records.AsOf(new(2025, 5, 31)).Bills[0].Stance);
        Assert.Equal(BillStance.Oppose, records.AsOf(new(2025, 6, 1)).Bills[0].Stance);
        Assert.Equal("It funds rural schools.", records.Bills[0].EarlierStances[0].ReasonForChange);
    }

    [Fact]
    public void A_bill_as_of_two_days_is_the_bill_as_of_the_earlier_one() => Law.Holds(
        Gen.Select(Gen.Int[0, 400], Gen.Int[0, 400], Gen.Int[1, 200].List[0, 3]),
        each =>
        {
            var (first, second, gaps) = each;
            var day = new DateOnly(2025, 2, 1);
            var records = Records;
            foreach (var (gap, index) in gaps.Select((gap, index) => (gap, index)))
            {
                day = day.AddDays(gap);
                records = records.RecordBillAction(H1, BillStatus.Heard, day).TakeStance(H1, index % 2 == 0 ? BillStance.Support : BillStance.Oppose, day);
            }

            var (early, late) = (new DateOnly(2025, 1, 1).AddDays(Math.Min(first, second)), new DateOnly(2025, 1, 1).AddDays(Math.Max(first, second)));
            Assert.Equal(records.Bills[0].AsOf(early), records.Bills[0].AsOf(late)?.AsOf(early));
            Assert.Equal(records.Bills[0], records.Bills[0].AsOf(DateOnly.MaxValue));
        });
}
