using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Documents;
using static Mass.Domain.Tests.Committees.SmallAssociation;

namespace Mass.Domain.Tests.Committees;

public class AmendmentTests
{
    private static readonly DateOnly On = Day(2024, 10, 1);

    private static readonly Document Minutes = new() { AssociationId = Id, Code = "minutes", Title = "Minutes", Kind = DocumentKind.Minutes };

    private static readonly VolunteerOpportunity Work = new() { AssociationId = Id, Code = "W", Title = "Help", OpensOn = Start, EndsOn = On, Capacity = 2 };

    private static readonly AssociationRecords Sat = Records.Sits(Chair, Ada, Start).Sits(First, Ben, Start).Sits(Observer, Ben, Start).Sits(GroupChair, Cleo, Start, Start.AddYears(1));

    private static readonly AssociationRecords Planned = Sat.PlanMeeting(Board.Id, On, Noon(Start), "Hall");

    private static readonly AssociationRecords Held = Planned.HoldMeeting(Planned.Meetings[0].Id, Noon(On)).RecordAttendance(Planned.Meetings[0].Id, Ben.Id, AttendanceStatus.Present, First.Id);

    private static readonly AssociationRecords Approved = (Held with { Documents = [Minutes] }).FileMinutes(Meeting.Id, Minutes.Id).ApproveMinutes(Meeting.Id, On);

    private static readonly AssociationRecords Signed = Records
        .AdmitMember(Ada.Id, MemberRole.Superintendent, Start, Noon(Start))
        .AdmitMember(Ben.Id, MemberRole.Superintendent, Start, Noon(Start))
        .OpenOpportunity(Work)
        .SignUp(Work.Id, Ada.Id, Start)
        .SignUp(Work.Id, Ben.Id, Start.AddDays(1));

    private static readonly Dictionary<string, (string Code, string Message, Func<AssociationRecords> Do)> Broken = new()
    {
        ["what a body is called"] = (CommitteeRules.UnknownCommittee, "no body Council; a body is known by its abbreviation", () => Sat.AmendCommittee(Board with { Name = "Council" })),
        ["where a body belongs by the way"] = (AmendRules.ChangedElsewhere, "place it elsewhere", () => Sat.AmendCommittee(Group with { ParentKey = null })),
        ["the end of a body by the way"] = (AmendRules.ChangedElsewhere, "dissolve it", () => Sat.AmendCommittee(Group with { DissolvedOn = On })),
        ["a body that begins after its part"] = (CommitteeRules.CommitteeNotThere, "EC has Group before 2024-01-01", () => Sat.AmendCommittee(Board with { FormedOn = Day(2024, 1, 1) })),
        ["a body that begins after a term"] = (CommitteeRules.CommitteeNotThere, "Group has Chair before", () => Sat.AmendCommittee(Group with { FormedOn = Start.AddDays(1) })),
        ["a body that begins after a meeting"] = (CommitteeRules.CommitteeNotThere, "a meeting on 2024-10-01 before", () => Records.PlanMeeting(Group.Id, On, Noon(Start)).AmendCommittee(Group with { FormedOn = On.AddDays(1) })),
        ["a body that begins before its parent"] = (CommitteeRules.CommitteeNotThere, "EC is there", () => Sat.AmendCommittee(Group with { FormedOn = null })),
        ["the label of a seat by the way"] = (CommitteeRules.UnknownSeat, "no seat Head; a seat is known by its body and its label", () => Sat.AmendSeat(Chair with { Label = "Head" })),
        ["the end of a seat by the way"] = (AmendRules.ChangedElsewhere, "abolish the seat", () => Sat.AmendSeat(Chair with { To = On })),
        ["the bodies of a seat by the way"] = (AmendRules.ChangedElsewhere, "allot the seat", () => Sat.AmendSeat(Chair with { ProposedFor = ["Group"] })),
        ["a seat that begins after a term"] = (CommitteeRules.SeatNotThere, "choose days within its own", () => Sat.AmendSeat(Chair with { From = Start.AddDays(1) })),
        ["a seat that begins before its body"] = (CommitteeRules.CommitteeNotThere, "EC is there", () => Sat.AmendSeat(Chair with { From = Day(2020, 6, 30) })),
        ["a second vote"] = (CommitteeRules.SitsAlready, "Ben Birch, who sits in Observer, sits in another", () => Sat.AmendSeat(Observer with { IsVoting = true })),
        ["the label of no seat"] = (CommitteeRules.UnknownSeat, "add it first", () => Sat.RelabelSeat(Guid.Empty, "Head")),
        ["a label that is taken"] = (CommitteeRules.DuplicateSeat, "give another label", () => Sat.RelabelSeat(First.Id, Second.Label)),
        ["a meeting that is not there"] = (CommitteeRules.UnknownMeeting, "plan it first", () => Planned.AmendMeeting(Meeting with { Id = Guid.Empty }, Noon(On))),
        ["the body of a meeting"] = (AmendRules.ChangedElsewhere, "The body of the meeting of 2024-10-01", () => Planned.AmendMeeting(Meeting with { CommitteeId = Group.Id }, Noon(On))),
        ["the status of a meeting"] = (AmendRules.ChangedElsewhere, "hold it or call it off", () => Planned.AmendMeeting(Meeting with { Status = MeetingStatus.Held }, Noon(On))),
        ["the agenda of a meeting by the way"] = (AmendRules.ChangedElsewhere, "set the agenda", () => Planned.AmendMeeting(Meeting with { Agenda = [new() { Title = "x" }] }, Noon(On))),
        ["the minutes of a meeting by the way"] = (AmendRules.ChangedElsewhere, "file the minutes", () => Planned.AmendMeeting(Meeting with { MinutesId = Minutes.Id }, Noon(On))),
        ["the approval of minutes by the way"] = (AmendRules.ChangedElsewhere, "approve the minutes", () => Planned.AmendMeeting(Meeting with { MinutesApprovedOn = On }, Noon(On))),
        ["a meeting that was called off"] = (CommitteeRules.MeetingState, "plan another meeting", () => Planned.CancelMeeting(Meeting.Id) is var off ? off.AmendMeeting(off.Meetings[0] with { On = On.AddDays(1) }, Noon(On)) : null!),
        ["a meeting with approved minutes"] = (CommitteeRules.MinutesState, "and stand", () => Approved.AmendMeeting(Approved.Meetings[0] with { Place = "Room" }, Noon(On))),
        ["a meeting to before its body"] = (CommitteeRules.CommitteeNotThere, "EC is there", () => Planned.AmendMeeting(Meeting with { On = Day(2020, 6, 30) }, Noon(On))),
        ["a meeting that was held to a day ahead"] = (CommitteeRules.MeetingAhead, "which lies ahead", () => Held.AmendMeeting(Held.Meetings[0] with { On = On.AddDays(1) }, Noon(On))),
        ["a meeting to after a term"] = (CommitteeRules.NotInSeat, "Ben Birch is recorded in a seat", () => Held.AmendMeeting(Held.Meetings[0] with { On = Start.AddYears(1) }, Noon(Start.AddYears(1)))),
        ["a term that is not there"] = (CommitteeRules.UnknownMembership, "seat the person first", () => Sat.AmendMembership(Term with { Id = Guid.Empty })),
        ["the person of a term"] = (AmendRules.ChangedElsewhere, "seat the other person", () => Sat.AmendMembership(Term with { PersonId = Dan.Id })),
        ["the seat of a term"] = (AmendRules.ChangedElsewhere, "in the other seat", () => Sat.AmendMembership(Term with { SeatId = Second.Id })),
        ["the reason of an end by the way"] = (AmendRules.ChangedElsewhere, "end the term instead", () => Sat.AmendMembership(Term with { EndReason = MembershipEndReason.Resigned })),
        ["a term into the next one"] = (CommitteeRules.SeatTaken, "Dan Dogwood sits in Chair", () => Sat.Sits(Chair, Dan, Start.AddYears(2)).AmendMembership(Term with { To = Start.AddYears(2) })),
        ["a term into another vote"] = (CommitteeRules.SitsAlready, "Ada Alder sits in another voting seat", () => Sat.Sits(Second, Ada, Start.AddYears(2)).AmendMembership(Term with { To = Start.AddYears(2) })),
        ["a term to before its body"] = (CommitteeRules.SeatNotThere, "Chair is there", () => (Sat with { Seats = [] }).AddSeat(Chair).AmendMembership(Term with { From = Day(2020, 6, 30) })),
        ["a term to after an attendance"] = (CommitteeRules.NotInSeat, "Ben Birch is recorded in the seat on 2024-10-01", () => Held.AmendMembership(Held.Memberships[1] with { From = On.AddDays(1) })),
        ["the code of an opportunity"] = (CommitteeRules.UnknownOpportunity, "no volunteer opportunity X", () => Signed.AmendOpportunity(Work with { Code = "X" })),
        ["an opportunity that ends before it opens"] = (CommitteeRules.OpportunityMakesNoSense, "give it at least one place", () => Signed.AmendOpportunity(Work with { EndsOn = Start.AddDays(-1) })),
        ["an opportunity of no body"] = (CommitteeRules.UnknownCommittee, "form it first", () => Signed.AmendOpportunity(Work with { CommitteeId = Guid.Empty })),
        ["an opportunity of no step"] = (AssociationRules.UnknownStep, "has no step", () => Signed.AmendOpportunity(Work with { StepIds = [Guid.Empty] })),
        ["fewer places than taken"] = (CommitteeRules.OpportunityFull, "2 signed up for W", () => Signed.AmendOpportunity(Work with { Capacity = 1 })),
        ["an opening after a sign-up"] = (CommitteeRules.SignupClosed, "leave that day among them", () => Signed.AmendOpportunity(Work with { OpensOn = Start.AddDays(1) })),
        ["an end before a sign-up"] = (CommitteeRules.SignupClosed, "leave that day among them", () => Signed.AmendOpportunity(Work with { EndsOn = Start })),
    };

    public static TheoryData<string> Cases => [.. Broken.Keys];

    private static Meeting Meeting => Planned.Meetings[0];

    private static Membership Term => Sat.Memberships[0];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_cannot_be_amended_is_refused_with_what_to_do_instead(string refused)
    {
        var (code, message, act) = Broken[refused];
        var exception = Assert.Throws<BrokenRuleException>(act);
        Assert.Equal(code, exception.Code);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_is_amended()
    {
        var board = Board with { Name = "Executive Committee", Abbreviation = "EC", Purpose = "Governs", MeetingCadence = Cadence.Monthly, AgendaSections = ["Budget"], Quorum = 2, FormedOn = Day(2023, 7, 1) };
        Assert.Equal(board, Sat.AmendCommittee(board).CommitteeOf(Board.Id));
        Assert.Equal(CommitteeKind.Team, Sat.AmendCommittee(Group with { Kind = CommitteeKind.Team }).CommitteeOf(Group.Id)!.Kind);
    }

    [Fact]
    public void A_seat_is_amended_and_keeps_the_days_of_its_body()
    {
        var amended = Sat.AmendSeat(Observer with { Kind = SeatKind.Staff, IsVoting = false, TermYears = 3, Represents = "The staff" }).SeatOf(Observer.Id)!;
        Assert.Equal((SeatKind.Staff, 3, "The staff", Board.FormedOn), (amended.Kind, amended.TermYears!.Value, amended.Represents, amended.From));
    }

    [Fact]
    public void A_seat_gets_a_vote_where_nobody_gets_two() => Assert.True(Records.Sits(Observer, Ben, Start).AmendSeat(Observer with { IsVoting = true }).SeatOf(Observer.Id)!.CountsAsVoting);

    [Fact]
    public void A_seat_with_another_label_keeps_its_terms_and_their_attendance()
    {
        var relabelled = Held.RelabelSeat(First.Id, "At-large seat A");
        var seat = relabelled.Seats.Single(each => each.Label == "At-large seat A");
        Assert.Equal(Held.Seats.Count, relabelled.Seats.Count);
        Assert.Equal(Ben.Id, Assert.Single(relabelled.MembershipsIn(seat.Id)).PersonId);
        Assert.Equal(seat.Id, Assert.Single(relabelled.Attendances).SeatId);
        Assert.Equal(MeetingQuorum.Of(Held, Held.Meetings[0]), MeetingQuorum.Of(relabelled, relabelled.Meetings[0]));
        Assert.Empty(RecordsCheck.Of(relabelled));
    }

    [Fact]
    public void A_meeting_is_put_off_and_takes_place_elsewhere()
    {
        var moved = Planned.AmendMeeting(Meeting with { On = On.AddDays(14), Place = "Room" }, Noon(Start)).Meetings[0];
        Assert.Equal((On.AddDays(14), "Room", MeetingStatus.Planned), (moved.On, moved.Place, moved.Status));
    }

    [Fact]
    public void The_day_of_a_meeting_that_was_held_is_mended() => Assert.Equal(On.AddDays(-1), Held.AmendMeeting(Held.Meetings[0] with { On = On.AddDays(-1) }, Noon(On)).Meetings[0].On);

    [Fact]
    public void The_days_of_a_term_are_mended()
    {
        var longer = Sat.AmendMembership(Term with { From = Start.AddDays(-1), To = Start.AddYears(3) });
        Assert.Equal((Start.AddDays(-1), Start.AddYears(3)), (longer.Memberships[0].From, longer.Memberships[0].To!.Value));
        Assert.Equal(Sat.Memberships.Count, longer.Memberships.Count);
    }

    [Fact]
    public void A_term_without_a_known_end_has_no_reason_of_an_end()
    {
        var ended = Sat.EndMembership(Term.Id, On, MembershipEndReason.Resigned);
        Assert.Equal((null, null), (ended.AmendMembership(ended.Memberships[0] with { To = null }).Memberships[0].To, ended.AmendMembership(ended.Memberships[0] with { To = null }).Memberships[0].EndReason));
        Assert.Equal(MembershipEndReason.Resigned, ended.AmendMembership(ended.Memberships[0] with { To = On.AddDays(1) }).Memberships[0].EndReason);
    }

    [Fact]
    public void An_opportunity_is_amended()
    {
        var more = Work with { Title = "Help out", Description = "At the door", Capacity = null, Hours = 2, CommitteeId = Board.Id, StartsOn = On, EndsOn = On.AddDays(1), StepIds = [Records.Plans[0].ActionSteps[0].Id] };
        Assert.Equal(more, Assert.Single(Signed.AmendOpportunity(more).VolunteerOpportunities));
        Assert.Equal(1, Signed.WithdrawSignup(Work.Id, Ben.Id).AmendOpportunity(Work with { Capacity = 1 }).VolunteerOpportunities[0].Capacity);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Sat.AmendCommittee(Board with { AssociationId = Guid.Empty }));
        Assert.Throws<ArgumentException>(() => Sat.AmendCommittee(Board with { Abbreviation = "EC", Name = " " }));
        Assert.Throws<ArgumentException>(() => Sat.AmendCommittee(Board with { AgendaSections = [""] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sat.AmendCommittee(Board with { Quorum = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sat.AmendSeat(Chair with { TermYears = 0 }));
        Assert.Throws<ArgumentException>(() => Sat.RelabelSeat(Chair.Id, " "));
        Assert.Throws<ArgumentException>(() => Sat.AmendMembership(Term with { To = Start.AddDays(-1) }));
        Assert.Throws<ArgumentException>(() => Signed.AmendOpportunity(Work with { Title = "" }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Signed.AmendOpportunity(Work with { Hours = -1 }));
    }
}
