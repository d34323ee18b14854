using Mass.Domain.Committees;
using static Mass.Domain.Tests.Committees.SmallAssociation;

namespace Mass.Domain.Tests.Committees;

public class MeetingTests
{
    private static readonly DateOnly On = Day(2024, 10, 1);

    private static readonly AssociationRecords Held = Hold(Records.Sits(Chair, Ada, Start).Sits(First, Ben, Start).Sits(Second, Cleo, Start).Sits(Observer, Dan, Start).PlanMeeting(Board.Id, On, Noon(Start), "Hall"));

    [Fact]
    public void A_quorum_is_more_than_half_of_those_who_hold_a_voting_seat() =>
        Assert.Equal(new MeetingQuorum { Required = 2, PresentVoting = 1, FilledVotingSeats = 3 }, MeetingQuorum.Of(Attended(Ada, Chair), Held.Meetings[0]));

    [Fact]
    public void Half_of_them_are_not_enough()
    {
        var four = Hold(Records.AddSeat(Seat("Vice chair", SeatKind.Officer)).Sits(Chair, Ada, Start).Sits(First, Ben, Start).Sits(Second, Cleo, Start).Sits(Seat("Vice chair", SeatKind.Officer), Dan, Start).PlanMeeting(Board.Id, On, Noon(Start)));
        var two = four.RecordAttendance(four.Meetings[0].Id, Ada.Id, AttendanceStatus.Present, Chair.Id).RecordAttendance(four.Meetings[0].Id, Ben.Id, AttendanceStatus.Present, First.Id);
        Assert.Equal((3, 2, false), (MeetingQuorum.Of(two, two.Meetings[0]).Required, MeetingQuorum.Of(two, two.Meetings[0]).PresentVoting, MeetingQuorum.Of(two, two.Meetings[0]).IsMet));
    }

    [Fact]
    public void Two_of_three_are_enough() => Assert.True(MeetingQuorum.Of(Attended(Ada, Chair).RecordAttendance(Held.Meetings[0].Id, Ben.Id, AttendanceStatus.Present, First.Id), Held.Meetings[0]).IsMet);

    [Fact]
    public void Who_does_not_vote_does_not_count() => Assert.Equal(0, MeetingQuorum.Of(Attended(Dan, Observer), Held.Meetings[0]).PresentVoting);

    [Fact]
    public void Who_was_excused_does_not_count() =>
        Assert.Equal(0, MeetingQuorum.Of(Held.RecordAttendance(Held.Meetings[0].Id, Ada.Id, AttendanceStatus.Excused, Chair.Id), Held.Meetings[0]).PresentVoting);

    [Fact]
    public void A_body_can_say_how_many_make_a_quorum()
    {
        var records = Attended(Ada, Chair) with { Committees = [Board with { Quorum = 1 }, Group, North] };
        Assert.True(MeetingQuorum.Of(records, records.Meetings[0]).IsMet);
    }

    [Fact]
    public void Nobody_makes_no_quorum() => Assert.False(MeetingQuorum.Of(Records, Held.Meetings[0]).IsMet);

    [Fact]
    public void What_is_recorded_last_of_a_person_counts()
    {
        var corrected = Attended(Ada, Chair).RecordAttendance(Held.Meetings[0].Id, Ada.Id, AttendanceStatus.Absent, Chair.Id);
        Assert.Equal(AttendanceStatus.Absent, Assert.Single(corrected.Attendances).Status);
    }

    [Fact]
    public void A_guest_attends_without_a_seat()
    {
        var records = Records with { Seats = [Chair, GroupChair] };
        var held = Hold(records.PlanMeeting(Board.Id, On, Noon(Start)));
        Assert.Null(Assert.Single(held.RecordAttendance(held.Meetings[0].Id, Dan.Id, AttendanceStatus.Present).Attendances).SeatId);
    }

    [Fact]
    public void Someone_can_be_excused_before_the_meeting()
    {
        var planned = Records.Sits(Chair, Ada, Start).PlanMeeting(Board.Id, On, Noon(Start));
        Assert.Single(planned.RecordAttendance(planned.Meetings[0].Id, Ada.Id, AttendanceStatus.Excused, Chair.Id).Attendances);
    }

    [Fact]
    public void Agendas_that_lack_a_standing_section_are_found()
    {
        var records = Records.PlanMeeting(Group.Id, On, Noon(Start)).PlanMeeting(Group.Id, On.AddMonths(1), Noon(Start)).PlanMeeting(Group.Id, On.AddMonths(2), Noon(Start)).PlanMeeting(Board.Id, On, Noon(Start));
        records = records.CancelMeeting(records.Meetings[2].Id)
            .SetAgenda(records.Meetings[0].Id, [new() { Section = "FEDERAL advocacy", Title = "News" }, new() { Section = "Other business", Title = "Other" }]);
        var gap = Assert.Single(AgendaCheck.Of(records, Start, On.AddMonths(12)));
        Assert.Equal((On.AddMonths(1), "Group"), (gap.Meeting.On, gap.Committee.Key));
        Assert.Equal(["Federal advocacy", "Other business"], gap.MissingSections);
        Assert.Empty(AgendaCheck.Of(records, On.AddMonths(1).AddDays(1), On.AddMonths(12)));
    }

    [Fact]
    public void A_place_is_free_again_after_a_withdrawal()
    {
        var work = new VolunteerOpportunity { AssociationId = Id, Code = "W", Title = "Help", OpensOn = Start, Capacity = 1 };
        var open = Records.AdmitMember(Ada.Id, Domain.Associations.MemberRole.Superintendent, Start, Noon(Start)).AdmitMember(Ben.Id, Domain.Associations.MemberRole.Superintendent, Start, Noon(Start)).OpenOpportunity(work);
        var signed = open.SignUp(work.Id, Ada.Id, Start);
        Assert.Equal(0, VolunteerPlaces.Of(signed, work, Start).Free);
        Assert.Equal(1, VolunteerPlaces.Of(signed, work, Start.AddDays(-1)).Free);
        Assert.Equal(1, VolunteerPlaces.Of(signed.WithdrawSignup(work.Id, Ada.Id).SignUp(work.Id, Ben.Id, Start), work, Start).Taken);
    }

    private static AssociationRecords Attended(Domain.Associations.Person person, Seat seat) => Held.RecordAttendance(Held.Meetings[0].Id, person.Id, AttendanceStatus.Present, seat.Id);

    private static AssociationRecords Hold(AssociationRecords records) => records.HoldMeeting(records.Meetings[0].Id, Noon(On));
}
