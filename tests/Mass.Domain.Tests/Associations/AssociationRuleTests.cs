using System.Reflection;
using Mass.Domain.Associations;
using static Mass.Domain.Tests.Committees.SmallAssociation;

namespace Mass.Domain.Tests.Associations;

public class AssociationRuleTests
{
    private static readonly DateOnly Later = Start.AddMonths(3);

    private static readonly AssociationRecords Appointed = Records.Appoint(Director.Id, Ada.Id, Start, Noon(Start), Later).Appoint(Manager.Id, Ben.Id, Start, Noon(Start)).Appoint(Manager.Id, Cleo.Id, Start, Noon(Start));

    private static readonly AssociationRecords Admitted = Records.AdmitMember(Ada.Id, MemberRole.Superintendent, Start, Noon(Start));

    private static readonly AssociationRecords Partnered = Records.BeginPartnership(Records.Partners[0].Id, "Pipeline", Start, Noon(Start), Director.Id, [Records.Plans[0].ActionSteps[0].Id]);

    private static readonly Dictionary<string, (string Code, string Message, Func<AssociationRecords> Do)> Broken = new()
    {
        ["a district with a code that is taken"] = (AssociationRules.DuplicateDistrict, "alder is the code", () => Records.AddDistrict(Records.Districts[0])),
        ["a district in a body that is no round table"] = (AssociationRules.NoRoundTable, "EC is no round table", () => Records.AddDistrict(Records.Districts[0] with { Code = "x", RoundTableId = Board.Id })),
        ["a member who is a member"] = (AssociationRules.MemberAlready, "end that membership first", () => Admitted.AdmitMember(Ada.Id, MemberRole.AssistantSuperintendent, Later, Noon(Later))),
        ["a member who is nobody"] = (AssociationRules.UnknownPerson, "add the person first", () => Records.AdmitMember(Guid.Empty, MemberRole.Superintendent, Start, Noon(Start))),
        ["a member of no district"] = (AssociationRules.UnknownDistrict, "has no district", () => Records.AdmitMember(Ada.Id, MemberRole.Superintendent, Start, Noon(Start), Guid.Empty)),
        ["the end of no member"] = (AssociationRules.UnknownMember, "admit the person", () => Records.EndMember(Guid.Empty, Later)),
        ["the end of a member before the start"] = (AssociationRules.EndOutside, "give one of its days", () => Admitted.EndMember(Admitted.Members[0].Id, Start.AddDays(-1))),
        ["a position with a name that is taken"] = (AssociationRules.DuplicatePosition, "a position ED", () => Records.AddPosition(Director)),
        ["a position below one that is not there"] = (AssociationRules.UnknownPosition, "add that position first", () => Records.AddPosition(Director with { Abbreviation = "X", ReportsToKey = "Owner" })),
        ["a position below its own report"] = (AssociationRules.PositionCircle, "by way of PM", () => Records.SetReportsTo(Director.Id, Manager.Id)),
        ["an appointment to no position"] = (AssociationRules.UnknownPosition, "has no position", () => Records.Appoint(Guid.Empty, Ada.Id, Start, Noon(Start))),
        ["a second director"] = (AssociationRules.PositionTaken, "ED is held by Ada Alder", () => Appointed.Appoint(Director.Id, Dan.Id, Later, Noon(Start))),
        ["a third manager"] = (AssociationRules.PositionTaken, "Ben Birch from 2024-07-01 on and Cleo Cedar", () => Appointed.Appoint(Manager.Id, Dan.Id, Later, Noon(Start))),
        ["a third manager who came before"] = (AssociationRules.PositionTaken, "more places", () => Appointed.Appoint(Manager.Id, Dan.Id, Start.AddDays(-1), Noon(Start))),
        ["a second interim"] = (AssociationRules.PositionTaken, "ED is held by Dan", () => Appointed.Appoint(Director.Id, Dan.Id, Start, Noon(Start), isInterim: true).Appoint(Director.Id, Ben.Id, Later, Noon(Start), isInterim: true)),
        ["a person in one position twice"] = (AssociationRules.PositionTaken, "Ada Alder holds ED", () => Appointed.Appoint(Director.Id, Ada.Id, Later, Noon(Start), isInterim: true)),
        ["the end of no appointment"] = (AssociationRules.UnknownAppointment, "appoint the person first", () => Records.EndAppointment(Guid.Empty, Later)),
        ["the end of an appointment after it"] = (AssociationRules.EndOutside, "cannot end on", () => Appointed.EndAppointment(Appointed.Appointments[0].Id, Later.AddDays(1))),
        ["work with no partner"] = (AssociationRules.UnknownPartner, "add it first", () => Records.BeginPartnership(Guid.Empty, "x", Start, Noon(Start))),
        ["work with a partner on no step"] = (AssociationRules.UnknownStep, "has no step", () => Records.BeginPartnership(Records.Partners[0].Id, "x", Start, Noon(Start), stepIds: [Guid.Empty])),
        ["a partner with a name that is taken"] = (AssociationRules.DuplicatePartner, "a partner Partner", () => Records.AddPartner(Records.Partners[0])),
        ["the end of no partnership"] = (AssociationRules.UnknownPartnership, "begin it first", () => Records.EndPartnership(Guid.Empty, Later)),
        ["the end of a partnership before it"] = (AssociationRules.EndOutside, "give one of its days", () => Partnered.EndPartnership(Partnered.Partnerships[0].Id, Start.AddDays(-1))),
    };

    /// <summary>The codes that the rules of meetings provoke.</summary>
    private static readonly string[] Elsewhere = [AssociationRules.UnknownDocument];

    public static TheoryData<string> Cases => [.. Broken.Keys];

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
        typeof(AssociationRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Except(Broken.Values.Select(each => each.Code)).Except(Elsewhere));

    [Fact]
    public void A_position_is_held_for_the_time_being_beside_who_holds_it() =>
        Assert.Equal(4, Appointed.Appoint(Director.Id, Dan.Id, Start.AddDays(7), Noon(Start), isInterim: true).Appointments.Count);

    [Fact]
    public void What_verbs_make_has_no_problems()
    {
        var ended = Partnered.EndPartnership(Partnered.Partnerships[0].Id, Later);
        var left = Admitted.EndMember(Admitted.Members[0].Id, Later);
        var back = left.AdmitMember(Ada.Id, MemberRole.AssistantSuperintendent, Later.AddDays(1), Noon(Later), Records.Districts[0].Id, Start);
        Assert.All(new[] { Appointed, ended, back, Records.AddPerson("Eve Elm", Noon(Start)), Records.AddDistrict(Records.Districts[0] with { Code = "x" }) }, each => Assert.Empty(RecordsCheck.Of(each)));
    }
}
