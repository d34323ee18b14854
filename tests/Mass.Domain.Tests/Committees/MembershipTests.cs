using CsCheck;
using Mass.Domain.Committees;
using static Mass.Domain.Tests.Committees.SmallAssociation;

namespace Mass.Domain.Tests.Committees;

public class MembershipTests
{
    private static readonly Seat[] Seats = [Chair, First, Second, Observer, GroupChair];

    private static readonly AssociationRecords Seated = Records.Sits(Chair, Ada, Start).Sits(First, Ben, Start);

    [Fact]
    public void A_term_ends_by_the_length_of_terms_in_the_seat() => Assert.Equal(Day(2026, 6, 30), Seated.Memberships[0].To);

    [Fact]
    public void A_term_in_a_seat_without_a_length_has_no_end() => Assert.Null(Records.Sits(Observer, Ada, Start).Memberships[0].To);

    [Fact]
    public void A_term_is_no_longer_than_its_seat() => Assert.Equal(Day(2025, 1, 31), Records.AbolishSeat(Chair.Id, Day(2025, 1, 31)).Sits(Chair, Ada, Start).Memberships[0].To);

    [Fact]
    public void A_person_takes_the_seat_the_day_after_the_other_leaves_it() => Assert.Equal(3, Seated.Sits(First, Cleo, Day(2025, 7, 1)).Memberships.Count);

    [Fact]
    public void A_seat_that_does_not_vote_comes_on_top() => Assert.Equal(3, Seated.Sits(Observer, Ada, Start).Memberships.Count);

    [Fact]
    public void A_person_sits_in_two_bodies_at_once() => Assert.Equal(3, Seated.Sits(GroupChair, Ada, Start).Memberships.Count);

    [Fact]
    public void A_promotion_ends_one_term_the_day_before_the_other_starts()
    {
        var promoted = Seated.Promote(Seated.Memberships[1].Id, Second.Id, Day(2025, 1, 1), Noon(Start));
        Assert.Equal((Day(2024, 12, 31), MembershipEndReason.Promoted), (promoted.Memberships[1].To, promoted.Memberships[1].EndReason));
        Assert.Equal((Second.Id, Ben.Id, Day(2025, 1, 1), Day(2025, 12, 31)), (promoted.Memberships[2].SeatId, promoted.Memberships[2].PersonId, promoted.Memberships[2].From, promoted.Memberships[2].To));
    }

    [Fact]
    public void A_term_that_has_not_begun_can_be_taken_back()
    {
        var arranged = Seated.Sits(Second, Cleo, Day(2025, 1, 1));
        Assert.Equal(Seated, arranged.TakeBackMembership(arranged.Memberships[2].Id, Day(2024, 12, 31)));
    }

    [Fact]
    public void The_end_of_a_body_ends_its_seats_the_terms_in_them_and_its_meetings()
    {
        var planned = Seated.Sits(GroupChair, Dan, Start).PlanMeeting(Group.Id, Day(2025, 2, 1), Noon(Start)).PlanMeeting(Group.Id, Day(2025, 1, 31), Noon(Start));
        var dissolved = planned.DissolveCommittee(Group.Id, Day(2025, 1, 31));
        Assert.Equal(Day(2025, 1, 31), dissolved.Committees[1].DissolvedOn);
        Assert.Equal(Day(2025, 1, 31), dissolved.Seats[4].To);
        Assert.Equal((Day(2025, 1, 31), MembershipEndReason.SeatAbolished), (dissolved.Memberships[2].To, dissolved.Memberships[2].EndReason));
        Assert.Equal([MeetingStatus.Cancelled, MeetingStatus.Planned], dissolved.Meetings.Select(meeting => meeting.Status));
        Assert.Empty(RecordsCheck.Of(dissolved));
    }

    [Fact]
    public void A_seat_that_waits_for_its_body_is_allotted_to_one()
    {
        var waiting = Chair with { CommitteeKey = null, Label = "At-large", ProposedFor = ["EC", "Group"] };
        var allotted = (Records with { Seats = [waiting] }).AllotSeat(waiting.Id, Group.Id).Seats.Single();
        Assert.Equal(("Group", 0, (DateOnly?)Day(2023, 7, 1)), (allotted.CommitteeKey, allotted.ProposedFor.Count, allotted.From));
    }

    [Fact]
    public void Whatever_is_asked_of_the_seats_no_terms_overlap() => Law.Holds(
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 40], Gen.Int[0, 20]).List[1, 40],
        wishes =>
        {
            var records = Records;
            foreach (var (wish, seat, person, start, length) in wishes)
            {
                records = Try(records, wish, Seats[seat], records.People[person].Id, Start.AddMonths(start), length == 0 ? null : Start.AddMonths(start + length));
            }

            Assert.Empty(RecordsCheck.Of(records));
        },
        count: 100);

    private static AssociationRecords Try(AssociationRecords records, int wish, Seat seat, Guid person, DateOnly from, DateOnly? to)
    {
        var last = records.Memberships.Count > 0 ? records.Memberships[^1].Id : Guid.Empty;
        try
        {
            return wish switch
            {
                0 => records.EndMembership(last, from, MembershipEndReason.Resigned),
                1 => records.Promote(last, seat.Id, from, Noon(from), to),
                2 => records.TakeBackMembership(last, from),
                _ => records.SeatMember(seat.Id, person, from, Noon(from), to),
            };
        }
        catch (BrokenRuleException)
        {
            return records;
        }
    }
}
