using System.Reflection;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Supports;
using static Mass.Domain.Tests.Committees.SmallAssociation;

namespace Mass.Domain.Tests.Committees;

public class CommitteeRuleTests
{
    private static readonly DateOnly Later = Start.AddMonths(3);

    private static readonly AssociationRecords Seated = Records.Sits(Chair, Ada, Start).Sits(First, Ben, Start);

    private static readonly AssociationRecords Planned = Seated.PlanMeeting(Group.Id, Later, Noon(Start));

    private static readonly AssociationRecords Held = Planned.HoldMeeting(Planned.Meetings[0].Id, Noon(Later));

    private static readonly AssociationRecords Filed = (Held with { Documents = [Minutes] }).FileMinutes(Held.Meetings[0].Id, Minutes.Id);

    private static readonly AssociationRecords Working = Seated
        .AdmitMember(Ada.Id, MemberRole.Superintendent, Start, Noon(Start))
        .AdmitMember(Ben.Id, MemberRole.AssistantSuperintendent, Start, Noon(Start))
        .AdmitMember(Cleo.Id, MemberRole.Superintendent, Start.AddYears(-3), Noon(Start))
        .OpenOpportunity(Work);

    private static readonly Dictionary<string, (string Code, string Message, Func<AssociationRecords> Do)> Broken = new()
    {
        ["a body with a key that is taken"] = (CommitteeRules.DuplicateCommittee, "a body EC", () => Records.FormCommittee(Board)),
        ["a round table with districts that becomes another body"] = (CommitteeRules.RoundTableInUse, "leave it one", () => Records.AmendCommittee(North with { Kind = CommitteeKind.Network })),
        ["a body below one that is not there"] = (CommitteeRules.UnknownCommittee, "form that body first", () => Records.FormCommittee(Body("New", CommitteeKind.Team) with { ParentKey = "Old" })),
        ["a body below itself"] = (CommitteeRules.CommitteeCircle, "belong to itself", () => Records.FormCommittee(Body("New", CommitteeKind.Team) with { ParentKey = "New" })),
        ["a body placed below its own part"] = (CommitteeRules.CommitteeCircle, "by way of Group", () => Records.PlaceCommittee(Board.Id, Group.Id)),
        ["a body that is older than the one it belongs to"] = (CommitteeRules.CommitteeNotThere, "from 2020-07-01 on", () => Records.PlaceCommittee(North.Id, Board.Id)),
        ["the end of a body whose parts go on"] = (CommitteeRules.CommitteeHasParts, "Group belongs to EC", () => Records.DissolveCommittee(Board.Id, Later)),
        ["the end of a body that is not there"] = (CommitteeRules.UnknownCommittee, "has no body", () => Records.DissolveCommittee(Guid.Empty, Later)),
        ["the end of a body before its start"] = (CommitteeRules.CommitteeNotThere, "choose days", () => Records.DissolveCommittee(Group.Id, new(2023, 6, 30))),
        ["a seat with a label that is taken"] = (CommitteeRules.DuplicateSeat, "another label", () => Records.AddSeat(Chair)),
        ["a seat of a body that is not there"] = (CommitteeRules.UnknownCommittee, "form that body first", () => Records.AddSeat(Chair with { CommitteeKey = "Old" })),
        ["a seat before its body"] = (CommitteeRules.CommitteeNotThere, "EC is there from", () => Records.AddSeat(Seat("New", SeatKind.Member) with { From = new(2020, 6, 30) })),
        ["a seat that is abolished before it is there"] = (CommitteeRules.SeatNotThere, "choose days", () => Records.AddSeat(Seat("New", SeatKind.Member) with { From = Later }).AbolishSeat(Seat("New", SeatKind.Member).Id, Start)),
        ["a seat that is abolished before someone takes it"] = (CommitteeRules.SeatTaken, "take that term back", () => Seated.Sits(Second, Cleo, Later).AbolishSeat(Second.Id, Start)),
        ["a seat that is allotted twice"] = (CommitteeRules.SeatAllotted, "belongs to EC", () => Records.AllotSeat(Chair.Id, Group.Id)),
        ["a seat that is not there"] = (CommitteeRules.UnknownSeat, "has no seat", () => Records.SeatMember(Guid.Empty, Ada.Id, Start, Noon(Start))),
        ["a seat that no body has"] = (CommitteeRules.SeatWithoutCommittee, "allot the seat", () => (Records with { Seats = [Chair with { CommitteeKey = null }] }).SeatMember((Chair with { CommitteeKey = null }).Id, Ada.Id, Start, Noon(Start))),
        ["a person who is not there"] = (AssociationRules.UnknownPerson, "has no person", () => Records.SeatMember(Chair.Id, Guid.Empty, Start, Noon(Start))),
        ["a term before the body"] = (CommitteeRules.CommitteeNotThere, "EC is there", () => Records.Sits(Chair, Ada, new(2020, 6, 30))),
        ["a term beyond the seat"] = (CommitteeRules.SeatNotThere, "The seat Chair", () => Records.AbolishSeat(Chair.Id, Later).Sits(Chair, Ada, Start, Later.AddDays(1))),
        ["a seat that is taken on the last day"] = (CommitteeRules.SeatTaken, "Ada Alder sits in Chair", () => Seated.Sits(Chair, Cleo, new(2026, 6, 30))),
        ["a seat that is taken later"] = (CommitteeRules.SeatTaken, "begin after it", () => Seated.Sits(Chair, Cleo, Start.AddDays(-1))),
        ["a second vote in one body"] = (CommitteeRules.SitsAlready, "another voting seat", () => Seated.Sits(Second, Ada, Later)),
        ["the end of a term that is not there"] = (CommitteeRules.UnknownMembership, "seat the person", () => Seated.EndMembership(Guid.Empty, Later, MembershipEndReason.Resigned)),
        ["the end of a term after it"] = (CommitteeRules.TermEnd, "further term", () => Seated.EndMembership(Seated.Memberships[0].Id, new(2026, 7, 1), MembershipEndReason.Resigned)),
        ["the end of a term before it"] = (CommitteeRules.TermEnd, "give one of its days", () => Seated.EndMembership(Seated.Memberships[0].Id, Start.AddDays(-1), MembershipEndReason.Resigned)),
        ["a promotion on the first day"] = (CommitteeRules.TermEnd, "cannot end on 2024-06-30", () => Seated.Promote(Seated.Memberships[1].Id, Second.Id, Start, Noon(Start))),
        ["a promotion to a seat that is taken"] = (CommitteeRules.SeatTaken, "Ada Alder sits", () => Seated.Promote(Seated.Memberships[1].Id, Chair.Id, Later, Noon(Later))),
        ["a term taken back that has begun"] = (CommitteeRules.TermBegun, "end it instead", () => Seated.TakeBackMembership(Seated.Memberships[0].Id, Start)),
        ["a meeting of a body that is not there"] = (CommitteeRules.CommitteeNotThere, "Group is there", () => Records.PlanMeeting(Group.Id, new(2023, 6, 30), Noon(Start))),
        ["a meeting that is not there"] = (CommitteeRules.UnknownMeeting, "plan it first", () => Records.CancelMeeting(Guid.Empty)),
        ["a meeting held before its day"] = (CommitteeRules.MeetingAhead, "lies ahead", () => Planned.HoldMeeting(Planned.Meetings[0].Id, Noon(Later.AddDays(-1)))),
        ["a meeting held twice"] = (CommitteeRules.MeetingState, "is Held and not Planned", () => Held.HoldMeeting(Held.Meetings[0].Id, Noon(Later))),
        ["a meeting called off after it was held"] = (CommitteeRules.MeetingState, "is Held", () => Held.CancelMeeting(Held.Meetings[0].Id)),
        ["an agenda of a meeting that was called off"] = (CommitteeRules.MeetingState, "is Cancelled", () => Planned.CancelMeeting(Planned.Meetings[0].Id).SetAgenda(Planned.Meetings[0].Id, Agenda)),
        ["an agenda without a section"] = (CommitteeRules.AgendaSectionMissing, "add an item in Federal advocacy.", () => Planned.SetAgenda(Planned.Meetings[0].Id, [Agenda[1]])),
        ["an agenda presented by nobody"] = (AssociationRules.UnknownPerson, "has no person", () => Planned.SetAgenda(Planned.Meetings[0].Id, [Agenda[0], Agenda[1] with { PresenterId = Guid.Empty }])),
        ["an agenda about no step"] = (AssociationRules.UnknownStep, "has no step", () => Planned.SetAgenda(Planned.Meetings[0].Id, [Agenda[0], Agenda[1] with { StepIds = [Guid.Empty] }])),
        ["someone at a meeting that was not held"] = (CommitteeRules.MeetingState, "is Planned and not Held", () => Planned.RecordAttendance(Planned.Meetings[0].Id, Ada.Id, AttendanceStatus.Present)),
        ["someone in a seat that is another's"] = (CommitteeRules.NotInSeat, "holds no seat", () => Held.RecordAttendance(Held.Meetings[0].Id, Ada.Id, AttendanceStatus.Present, GroupChair.Id)),
        ["someone in a seat of another body"] = (CommitteeRules.NotInSeat, "holds no seat of the body", () => Held.RecordAttendance(Held.Meetings[0].Id, Ada.Id, AttendanceStatus.Present, Chair.Id)),
        ["a member of the body as a guest"] = (CommitteeRules.NotInSeat, "in that seat", () => Held.Sits(GroupChair, Dan, Start).RecordAttendance(Held.Meetings[0].Id, Dan.Id, AttendanceStatus.Present)),
        ["minutes of a meeting that was not held"] = (CommitteeRules.MeetingState, "is Planned", () => Planned.FileMinutes(Planned.Meetings[0].Id, Minutes.Id)),
        ["minutes in no document"] = (AssociationRules.UnknownDocument, "has no document", () => Held.FileMinutes(Held.Meetings[0].Id, Minutes.Id)),
        ["approval of no minutes"] = (CommitteeRules.MinutesState, "file them first", () => Held.ApproveMinutes(Held.Meetings[0].Id, Later)),
        ["approval before the meeting"] = (CommitteeRules.MinutesState, "before the meeting", () => Filed.ApproveMinutes(Filed.Meetings[0].Id, Later.AddDays(-1))),
        ["a second approval"] = (CommitteeRules.MinutesState, "and stand", () => Filed.ApproveMinutes(Filed.Meetings[0].Id, Later).ApproveMinutes(Filed.Meetings[0].Id, Later)),
        ["an agenda after the minutes"] = (CommitteeRules.MinutesState, "and stand", () => Filed.ApproveMinutes(Filed.Meetings[0].Id, Later).SetAgenda(Filed.Meetings[0].Id, Agenda)),
        ["work with a code that is taken"] = (CommitteeRules.DuplicateOpportunity, "another code", () => Working.OpenOpportunity(Work)),
        ["work without a place"] = (CommitteeRules.OpportunityMakesNoSense, "at least one place", () => Records.OpenOpportunity(Work with { Capacity = 0 })),
        ["work that ends before it starts"] = (CommitteeRules.OpportunityMakesNoSense, "not before its start", () => Records.OpenOpportunity(Work with { StartsOn = Later, EndsOn = Later.AddDays(-1) })),
        ["work for a body that is not there"] = (CommitteeRules.UnknownCommittee, "has no body", () => Records.OpenOpportunity(Work with { CommitteeId = Guid.Empty })),
        ["work that is not there"] = (CommitteeRules.UnknownOpportunity, "open it first", () => Records.SignUp(Work.Id, Ada.Id, Start)),
        ["a sign-up before the first day"] = (CommitteeRules.SignupClosed, "choose one of these days", () => Working.SignUp(Work.Id, Ada.Id, Start.AddDays(-1))),
        ["a sign-up after the last day"] = (CommitteeRules.SignupClosed, "and not on", () => Working.SignUp(Work.Id, Ada.Id, Later.AddDays(1))),
        ["a sign-up of someone who is no member"] = (CommitteeRules.NotInAudience, "Dan Dogwood is none of them", () => Working.SignUp(Work.Id, Dan.Id, Start)),
        ["a sign-up of someone who is not new"] = (CommitteeRules.NotInAudience, "(New)", () => Records.AdmitMember(Cleo.Id, MemberRole.Superintendent, Start.AddYears(-3), Noon(Start)).OpenOpportunity(Work with { Audiences = [Audience.New] }).SignUp(Work.Id, Cleo.Id, Start)),
        ["a sign-up in the wrong role"] = (CommitteeRules.NotInAudience, "(AssistantSuperintendent)", () => Records.AdmitMember(Cleo.Id, MemberRole.Superintendent, Start, Noon(Start)).OpenOpportunity(Work with { Audiences = [Audience.AssistantSuperintendent] }).SignUp(Work.Id, Cleo.Id, Start)),
        ["a second sign-up"] = (CommitteeRules.SignupState, "nothing more is needed", () => Working.SignUp(Work.Id, Ada.Id, Start).SignUp(Work.Id, Ada.Id, Start)),
        ["one more than there are places"] = (CommitteeRules.OpportunityFull, "All places of W1, 2", () => Working.SignUp(Work.Id, Ada.Id, Start).SignUp(Work.Id, Ben.Id, Start).SignUp(Work.Id, Cleo.Id, Start)),
        ["a withdrawal without a sign-up"] = (CommitteeRules.SignupState, "sign the person up first", () => Working.WithdrawSignup(Work.Id, Ada.Id)),
        ["a withdrawal after the work"] = (CommitteeRules.SignupState, "Served", () => Working.SignUp(Work.Id, Ada.Id, Start).RecordService(Work.Id, Ada.Id, Later).WithdrawSignup(Work.Id, Ada.Id)),
        ["work done before it starts"] = (CommitteeRules.SignupState, "had not begun", () => Working.SignUp(Work.Id, Ada.Id, Start).RecordService(Work.Id, Ada.Id, Start)),
    };

    public static TheoryData<string> Cases => [.. Broken.Keys];

    private static Domain.Documents.Document Minutes => new() { AssociationId = Id, Code = "minutes", Title = "Minutes", Kind = Enum.GetValues<Domain.Documents.DocumentKind>()[0] };

    private static IReadOnlyList<AgendaItem> Agenda => [new() { Section = "Federal advocacy", Title = "News" }, new() { Section = "Other business", Title = "Other" }];

    private static VolunteerOpportunity Work => new() { AssociationId = Id, Code = "W1", Title = "Help", OpensOn = Start, StartsOn = Start.AddMonths(1), EndsOn = Later, Capacity = 2 };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_refuses_with_its_code_and_a_sentence_that_says_what_to_do(string refused)
    {
        var (code, message, act) = Broken[refused];
        var exception = Assert.Throws<BrokenRuleException>(act);
        Assert.Equal(code, exception.Code);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_is_provoked_here() => Assert.Empty(
        typeof(CommitteeRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Except(Broken.Values.Select(each => each.Code)));

    [Fact]
    public void Another_associations_body_is_misuse() => Assert.Throws<ArgumentException>(() => Records.FormCommittee(Board with { AssociationId = Guid.Empty, Name = "x" }));

    [Fact]
    public void A_term_that_ends_before_it_starts_is_misuse() => Assert.Throws<ArgumentException>(() => Records.Sits(Chair, Ada, Start, Start.AddDays(-1)));
}
