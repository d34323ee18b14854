using Mass.Domain.Associations;
using static Mass.Domain.Tests.Committees.SmallAssociation;

namespace Mass.Domain.Tests.Associations;

public class AmendmentTests
{
    private static readonly DateOnly Later = Start.AddMonths(3);

    private static readonly AssociationRecords Full = Records
        .AdmitMember(Ada.Id, MemberRole.Superintendent, Start, Noon(Start), Records.Districts[0].Id, Start.AddYears(-1))
        .AdmitMember(Ben.Id, MemberRole.AssistantSuperintendent, Start, Noon(Start))
        .Appoint(Director.Id, Ada.Id, Start, Noon(Start), Later)
        .Appoint(Director.Id, Dan.Id, Later.AddDays(1), Noon(Start))
        .Appoint(Manager.Id, Ben.Id, Start, Noon(Start))
        .Appoint(Manager.Id, Cleo.Id, Start, Noon(Start))
        .BeginPartnership(Records.Partners[0].Id, "Pipeline", Start, Noon(Start));

    private static Member Alder => Full.Members[0];

    private static Appointment First => Full.Appointments[0];

    private static readonly Dictionary<string, (string Code, string Message, Func<AssociationRecords> Do)> Broken = new()
    {
        ["a person who is not there"] = (AssociationRules.UnknownPerson, "add the person first", () => Full.AmendPerson(Person("Eve Elm", 9))),
        ["the code of a district"] = (AssociationRules.UnknownDistrict, "no district x; a district is known by its code", () => Full.AmendDistrict(Full.Districts[0] with { Code = "x" })),
        ["a district into no round table"] = (AssociationRules.NoRoundTable, "EC is no round table", () => Full.AmendDistrict(Full.Districts[0] with { RoundTableId = Board.Id })),
        ["a membership that is not there"] = (AssociationRules.UnknownMember, "admit the person", () => Full.AmendMember(Alder with { Id = Guid.Empty })),
        ["a membership to another person"] = (AmendRules.ChangedElsewhere, "The person of a membership", () => Full.AmendMember(Alder with { PersonId = Cleo.Id })),
        ["a self-identification by the way"] = (AmendRules.ChangedElsewhere, "record it by itself", () => Full.AmendMember(Alder with { SelfIdentifiedAs = ["x"] })),
        ["a membership to no district"] = (AssociationRules.UnknownDistrict, "has no district", () => Full.AmendMember(Alder with { DistrictId = Guid.Empty })),
        ["a membership into the next one"] = (AssociationRules.MemberAlready, "end that membership first", () => Moved is var moved ? moved.AmendMember(moved.Members[0] with { Until = null }) : null!),
        ["a move to where the member is"] = (AssociationRules.MemberAlready, "name another role or district", () => Full.MoveMember(Alder.Id, Alder.Role, Later, Noon(Later), Alder.DistrictId)),
        ["a move before the membership"] = (AssociationRules.EndOutside, "give one of its days", () => Full.MoveMember(Alder.Id, Alder.Role, Start, Noon(Later))),
        ["a move to no district"] = (AssociationRules.UnknownDistrict, "has no district", () => Full.MoveMember(Alder.Id, Alder.Role, Later, Noon(Later), Guid.Empty)),
        ["how no member identifies"] = (AssociationRules.UnknownMember, "admit the person", () => Full.RecordSelfIdentification(Guid.Empty, [])),
        ["what a position is called"] = (AssociationRules.UnknownPosition, "no position Chief; a position is known by its abbreviation", () => Full.AmendPosition(Director with { Abbreviation = "Chief" })),
        ["to whom a position reports by the way"] = (AmendRules.ChangedElsewhere, "The superior of PM", () => Full.AmendPosition(Manager with { ReportsToKey = null })),
        ["fewer places than people"] = (AssociationRules.PositionTaken, "PM is held by 2 people on 2024-07-01", () => Full.AmendPosition(Manager with { Places = null })),
        ["an appointment that is not there"] = (AssociationRules.UnknownAppointment, "appoint the person", () => Full.AmendAppointment(First with { Id = Guid.Empty })),
        ["an appointment to another person"] = (AmendRules.ChangedElsewhere, "appoint the other person", () => Full.AmendAppointment(First with { PersonId = Ben.Id })),
        ["an appointment to another position"] = (AmendRules.ChangedElsewhere, "appoint the person to the other position", () => Full.AmendAppointment(First with { PositionId = Manager.Id })),
        ["an appointment into the next one"] = (AssociationRules.PositionTaken, "ED is held by Dan Dogwood", () => Full.AmendAppointment(First with { To = Later.AddDays(1) })),
        ["a partner who is mentioned nowhere"] = (AssociationRules.UnknownStep, "mentioned in Z", () => Full.AddPartner(Full.Partners[0] with { Name = "New", MentionedIn = ["Z"] })),
        ["the name of a partner"] = (AssociationRules.UnknownPartner, "rename it first", () => Full.AmendPartner(Full.Partners[0] with { Name = "New" })),
        ["no partner's name"] = (AssociationRules.UnknownPartner, "add it first", () => Full.RenamePartner(Guid.Empty, "New")),
        ["a partner's name to one that is taken"] = (AssociationRules.DuplicatePartner, "give another name", () => Full.RenamePartner(Full.Partners[0].Id, "Partner")),
        ["work that is not there"] = (AssociationRules.UnknownPartnership, "begin it first", () => Full.AmendPartnership(Full.Partnerships[0] with { Id = Guid.Empty })),
        ["work to another partner"] = (AmendRules.ChangedElsewhere, "begin work with the other partner", () => Full.AmendPartnership(Full.Partnerships[0] with { PartnerId = Guid.Empty })),
        ["work to no step"] = (AssociationRules.UnknownStep, "has no step", () => Full.AmendPartnership(Full.Partnerships[0] with { StepIds = [Guid.Empty] })),
        ["work to no position"] = (AssociationRules.UnknownPosition, "has no position", () => Full.AmendPartnership(Full.Partnerships[0] with { PositionId = Guid.Empty })),
    };

    public static TheoryData<string> Cases => [.. Broken.Keys];

    private static AssociationRecords Moved => Full.MoveMember(Alder.Id, MemberRole.Superintendent, Later, Noon(Later), Records.Districts[1].Id);

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
    public void The_association_has_another_name_from_then_on() =>
        Assert.Equal("FA", Full.AmendAssociation(Full.Association with { Name = "Another name", Abbreviation = "FA" }).Association.Abbreviation);

    [Fact]
    public void A_person_who_is_renamed_stays_the_same_person()
    {
        var renamed = Full.AmendPerson(Ada with { Name = "Ada Ash", SortName = "Ash, Ada", Email = "ada@example.org" });
        Assert.Equal("Ada Ash", renamed.PersonOf(renamed.Members[0].PersonId)!.Name);
        Assert.Equal(Full.People.Count, renamed.People.Count);
        Assert.Null(renamed.AmendPerson(Ada).People[0].Email);
    }

    [Fact]
    public void A_district_joins_a_round_table()
    {
        var birch = Full.Districts[1] with { Name = "Birch Bay", Kinds = [DistrictKind.Regional], RoundTableId = North.Id, Enrollment = 900 };
        Assert.Equal(birch, Full.AmendDistrict(birch).Districts[1]);
    }

    [Fact]
    public void A_membership_that_was_recorded_wrongly_is_mended()
    {
        var mended = Alder with { Role = MemberRole.AssistantSuperintendent, DistrictId = Records.Districts[1].Id, Since = Start.AddDays(-7), RoleSince = null };
        Assert.Equal([mended, Full.Members[1]], Full.AmendMember(mended).Members);
    }

    [Fact]
    public void A_member_who_moves_is_in_the_old_district_until_the_day_before()
    {
        var records = Full.RecordSelfIdentification(Alder.Id, [" x ", "X", "y"]).MoveMember(Alder.Id, MemberRole.Superintendent, Later, Noon(Later), Records.Districts[1].Id);
        var (before, after) = (records.Members[0], records.Members[^1]);
        Assert.Equal((Later.AddDays(-1), Records.Districts[0].Id), (before.Until!.Value, before.DistrictId!.Value));
        Assert.Equal((Later, null, Records.Districts[1].Id), (after.Since, after.Until, after.DistrictId!.Value));
        Assert.Equal(Start.AddYears(-1), after.RoleSince);
        Assert.Equal(["x", "y"], after.SelfIdentifiedAs);
        Assert.NotEqual(before.Id, after.Id);
    }

    [Fact]
    public void Who_takes_another_role_is_new_in_it() => Assert.Null(Full.MoveMember(Full.Members[1].Id, MemberRole.Superintendent, Later, Noon(Later)).Members[^1].RoleSince);

    [Fact]
    public void Who_moves_leaves_when_the_person_was_to_leave()
    {
        var leaving = Full.EndMember(Alder.Id, Later.AddDays(9));
        Assert.Equal(Later.AddDays(9), leaving.MoveMember(Alder.Id, MemberRole.Superintendent, Later, Noon(Later)).Members[^1].Until);
        Assert.Null(leaving.MoveMember(Alder.Id, MemberRole.Superintendent, Later.AddDays(10), Noon(Later)).Members[^1].Until);
    }

    [Fact]
    public void What_a_person_said_of_oneself_can_be_taken_back() =>
        Assert.Empty(Full.RecordSelfIdentification(Alder.Id, ["x"]).RecordSelfIdentification(Alder.Id, []).Members[0].SelfIdentifiedAs);

    [Fact]
    public void A_title_changes_while_the_abbreviation_stays()
    {
        var chief = Director with { Title = "Chief Executive", Responsibilities = ["Leads"], Places = 2, FullTimeEquivalent = 0.5m };
        Assert.Equal(chief, Full.AmendPosition(chief).PositionOf(Director.Id));
    }

    [Fact]
    public void A_title_without_an_abbreviation_changes_when_it_becomes_the_abbreviation()
    {
        var clerk = new Position { AssociationId = Id, Title = "Clerk" };
        var records = Full.AddPosition(clerk).AmendPosition(clerk with { Title = "Secretary", Abbreviation = "Clerk" });
        Assert.Equal("Secretary", records.PositionOf(clerk.Id)!.Title);
    }

    [Fact]
    public void An_appointment_is_shortened_lengthened_and_made_one_for_the_time_being()
    {
        var shorter = Full.AmendAppointment(First with { From = Start.AddDays(1), To = Later.AddDays(-1) });
        Assert.Equal((Start.AddDays(1), Later.AddDays(-1)), (shorter.Appointments[0].From, shorter.Appointments[0].To!.Value));
        Assert.Equal(First, shorter.AmendAppointment(First).Appointments[0]);
        Assert.Null(Full.AmendAppointment(First with { To = null, IsInterim = true }).Appointments[0].To);
    }

    [Fact]
    public void A_partner_is_added_amended_and_renamed_and_the_work_goes_on()
    {
        var records = Full.AddPartner(new() { AssociationId = Id, Name = "Network", Kind = PartnerKind.Organization, MentionedIn = ["A"] });
        records = records.AmendPartner(records.Partners[1] with { Kind = PartnerKind.Network, Expansion = "The network" }).RenamePartner(records.Partners[0].Id, "Old friend");
        Assert.Equal(["Old friend", "Network"], records.Partners.Select(each => each.Name));
        Assert.Equal((PartnerKind.Network, "The network"), (records.Partners[1].Kind, records.Partners[1].Expansion));
        Assert.Equal(records.Partners[0].Id, records.Partnerships[0].PartnerId);
        Assert.Empty(RecordsCheck.Of(records));
    }

    [Fact]
    public void Work_with_a_partner_is_amended()
    {
        var mended = Full.Partnerships[0] with { Purpose = "Leaders", From = Start.AddDays(1), To = Later, PositionId = Director.Id, StepIds = [Full.Plans[0].ActionSteps[0].Id] };
        Assert.Equal(mended, Assert.Single(Full.AmendPartnership(mended).Partnerships));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Full.AmendAssociation(Full.Association with { Slug = "other" }));
        Assert.Throws<ArgumentException>(() => Full.AmendAssociation(Full.Association with { Name = " " }));
        Assert.Throws<ArgumentException>(() => Full.AmendPerson(Ada with { Name = " " }));
        Assert.Throws<ArgumentException>(() => Full.AmendPerson(Ada with { AssociationId = Guid.Empty }));
        Assert.Throws<ArgumentException>(() => Full.AmendDistrict(Full.Districts[0] with { Name = "" }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Full.AmendDistrict(Full.Districts[0] with { Enrollment = -1 }));
        Assert.Throws<ArgumentException>(() => Full.AmendMember(Alder with { Until = Start.AddDays(-1) }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Full.AmendMember(Alder with { Role = (MemberRole)9 }));
        Assert.Throws<ArgumentException>(() => Full.RecordSelfIdentification(Alder.Id, [" "]));
        Assert.Throws<ArgumentException>(() => Full.AmendPosition(Director with { Title = " " }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Full.AmendPosition(Director with { Places = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Full.AmendPosition(Director with { FullTimeEquivalent = -1 }));
        Assert.Throws<ArgumentException>(() => Full.AmendAppointment(First with { To = Start.AddDays(-1) }));
        Assert.Throws<ArgumentException>(() => Full.AddPartner(Full.Partners[0] with { Name = " " }));
        Assert.Throws<ArgumentException>(() => Full.AmendPartnership(Full.Partnerships[0] with { Purpose = " " }));
    }

    [Fact]
    public void What_amendments_make_has_no_problems() => Assert.All(
        new[] { Full, Moved, Full.AmendPerson(Ada with { Name = "x" }), Full.AmendAppointment(First with { To = Start }), Full.RenamePartner(Full.Partners[0].Id, "x") },
        each => Assert.Empty(RecordsCheck.Of(each)));
}
