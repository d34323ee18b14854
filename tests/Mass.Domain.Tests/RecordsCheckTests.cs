using System.Reflection;
using Mass.Domain.Associations;
using Mass.Domain.Committees;
using Mass.Domain.Tests.Seed;
using static Mass.Domain.Tests.Committees.SmallAssociation;

namespace Mass.Domain.Tests;

public class RecordsCheckTests
{
    private static readonly AssociationRecords Seated = Records
        .Sits(Chair, Ada, Start)
        .Sits(First, Ben, Start);

    private static readonly Membership Term = Seated.Memberships[0];

    private static readonly Meeting Meeting = new() { Id = EntityId.From("test", "meeting"), AssociationId = Id, CommitteeId = Board.Id, On = Start, Status = MeetingStatus.Held };

    private static readonly VolunteerOpportunity Work = new() { AssociationId = Id, Code = "W1", Title = "Work", OpensOn = Start, Capacity = 1 };

    private static readonly Dictionary<string, (string Code, string Register, AssociationRecords Records)> Broken = new()
    {
        ["two bodies with one key"] = (RecordsCheck.DuplicateId, "Committees", Seated with { Committees = [.. Seated.Committees, Board] }),
        ["two memberships with one id"] = (RecordsCheck.DuplicateId, "Memberships", Seated with { Memberships = [.. Seated.Memberships, Term with { From = Start.AddYears(-2), To = Start.AddYears(-1) }] }),
        ["a person of another association"] = (RecordsCheck.ForeignAssociation, "People", Seated with { People = [.. Seated.People, Ada with { Id = Guid.Empty, AssociationId = Guid.Empty }] }),
        ["a membership of nobody"] = (RecordsCheck.UnknownReference, "Memberships", Seated with { Memberships = [Term with { PersonId = Guid.Empty }] }),
        ["a membership in no seat"] = (RecordsCheck.UnknownReference, "Memberships", Seated with { Memberships = [Term with { SeatId = Guid.Empty }] }),
        ["a district in a round table that is none"] = (RecordsCheck.UnknownReference, "Districts", Seated with { Districts = [Seated.Districts[0] with { RoundTableId = Board.Id }] }),
        ["an agenda presented by nobody"] = (RecordsCheck.UnknownReference, "Meetings", Seated with { Meetings = [Meeting with { Agenda = [new() { Title = "x", PresenterId = Guid.Empty }] }] }),
        ["a body below one that is not there"] = (RecordsCheck.UnknownReference, "Committees", Seated with { Committees = [.. Seated.Committees, Body("New", CommitteeKind.Team) with { ParentKey = "Old" }] }),
        ["a position below one that is not there"] = (RecordsCheck.UnknownReference, "Positions", Seated with { Positions = [Director with { ReportsToKey = "Owner" }, Manager] }),
        ["a seat of a body that is not there"] = (RecordsCheck.UnknownReference, "Seats", Seated with { Seats = [.. Seated.Seats, Chair with { CommitteeKey = "Old" }] }),
        ["a membership that ends before it starts"] = (RecordsCheck.EndsBeforeStart, "Memberships", Seated with { Memberships = [Term with { To = Start.AddDays(-1) }] }),
        ["a term longer than its seat"] = (RecordsCheck.OutsideOwner, "Memberships", Seated with { Seats = [Chair with { To = Start.AddDays(30) }, First, Second, Observer, GroupChair] }),
        ["a meeting before its body"] = (RecordsCheck.OutsideOwner, "Meetings", Seated with { Meetings = [Meeting with { On = new(2020, 6, 30) }] }),
        ["two terms in one seat that share a day"] = (RecordsCheck.OverlappingTerms, "Memberships", Seated with { Memberships = [.. Seated.Memberships, Term with { Id = Guid.Empty, PersonId = Dan.Id, From = Term.To!.Value, To = null }] }),
        ["a person in two voting seats"] = (RecordsCheck.OverlappingTerms, "Memberships", Seated with { Memberships = [.. Seated.Memberships, Term with { Id = Guid.Empty, SeatId = Second.Id }] }),
        ["a person who is a member twice"] = (RecordsCheck.OverlappingTerms, "Members", Seated with { Members = [Member(1), Member(2)] }),
        ["two directors"] = (RecordsCheck.TooManyHolders, "Appointments", Seated with { Appointments = [Appointment(Director, Ada), Appointment(Director, Ben)] }),
        ["three managers in two places"] = (RecordsCheck.TooManyHolders, "Appointments", Seated with { Appointments = [Appointment(Manager, Ada), Appointment(Manager, Ben), Appointment(Manager, Cleo)] }),
        ["someone in another's seat"] = (RecordsCheck.NotSeated, "Attendances", Seated with { Meetings = [Meeting], Attendances = [new() { AssociationId = Id, MeetingId = Meeting.Id, PersonId = Dan.Id, SeatId = Chair.Id, Status = AttendanceStatus.Present }] }),
        ["more volunteers than places"] = (RecordsCheck.OverCapacity, "VolunteerOpportunities", Seated with { VolunteerOpportunities = [Work], VolunteerSignups = [Signup(Ada), Signup(Ben)] }),
        ["bodies that belong to each other"] = (RecordsCheck.Circle, "Committees", Seated with { Committees = [Board with { ParentKey = "Group" }, Group, North] }),
        ["a position that reports to itself"] = (RecordsCheck.Circle, "Positions", Seated with { Positions = [Director with { ReportsToKey = "ED" }, Manager] }),
    };

    public static TheoryData<string> Cases => [.. Broken.Keys];

    [Fact]
    public void The_shipped_plan_has_no_problems() => Assert.Empty(RecordsCheck.Of(ShippedPlan.Records));

    [Fact]
    public void Records_made_by_verbs_have_no_problems() => Assert.Empty(RecordsCheck.Of(Seated));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_problem_is_told_with_its_code_its_register_and_how_to_mend_it(string broken)
    {
        var (code, register, records) = Broken[broken];
        var problems = RecordsCheck.Of(records);
        Assert.Contains(problems, problem => problem.Code == code && problem.Register == register);
        Assert.All(problems, problem => Assert.Matches(@"; .+\.$", problem.Message));
    }

    [Fact]
    public void Every_problem_is_provoked_here() => Assert.Equal(
        typeof(RecordsCheck).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order(),
        Broken.Values.Select(each => each.Code).Distinct().Order());

    [Fact]
    public void Two_managers_in_two_places_and_an_interim_beside_them_are_no_problem() => Assert.Empty(RecordsCheck.Of(Seated with
    {
        Appointments = [Appointment(Manager, Ada), Appointment(Manager, Ben), Appointment(Manager, Cleo) with { IsInterim = true }],
    }));

    [Fact]
    public void A_withdrawn_volunteer_takes_no_place() => Assert.Empty(RecordsCheck.Of(Seated with
    {
        VolunteerOpportunities = [Work],
        VolunteerSignups = [Signup(Ada) with { Status = SignupStatus.Withdrawn }, Signup(Ben)],
    }));

    private static Member Member(int number) => new() { Id = EntityId.From("test", $"member {number}"), AssociationId = Id, PersonId = Ada.Id, Role = MemberRole.Superintendent, Since = Start };

    private static Appointment Appointment(Position position, Person person) => new() { Id = EntityId.From("test", position.Key, person.Name), AssociationId = Id, PositionId = position.Id, PersonId = person.Id, From = Start };

    private static VolunteerSignup Signup(Person person) => new() { AssociationId = Id, OpportunityId = Work.Id, PersonId = person.Id, On = Start, Status = SignupStatus.SignedUp };
}
