using Mass.Domain.Associations;
using static Mass.Graph.Tests.Writing.Acts.ActWorld;

namespace Mass.Graph.Tests.Writing.Acts;

internal static partial class ActTable
{
    private static IEnumerable<TriedAct> People =>
    [
        new("amendAssociation", "administrator", w => new { associationId = Id(w.Own.Association), abbreviation = "FASL one" }),
        Staff("addPerson", w => new { associationId = Id(w.Own.Association), name = "Ada Acts", sortName = "Acts, Ada", email = "ada@example.org" }),
        Staff("amendPerson", w => new { personId = Id(w.Ada), name = "Ada B. Acts", email = (string?)null }),
        Staff("addDistrict", w => new { associationId = Id(w.Own.Association), code = "T-D", name = "Tried District", kinds = new[] { "RURAL" }, enrollment = 100 }),
        Staff("amendDistrict", w => new { districtId = Id(District(w)), enrollment = 200 }),
        Staff("admitMember", w => new { personId = Id(w.Ada), role = "SUPERINTENDENT", since = "2024-01-01", districtId = Id(District(w)) }),
        Staff("amendMember", w => new { memberId = Id(Member(w)), since = "2024-02-01" }),
        Staff("moveMember", w => new { memberId = Id(Member(w)), role = "ASSISTANT_SUPERINTENDENT", from = "2024-09-01", districtId = (string?)null }),
        Staff("endMember", w => new { memberId = Id(Member(w)), lastDay = Ahead }),
        new("recordSelfIdentification", "member", w => new { memberId = Id(w.Own.Members.Single(member => member.PersonId == w.Person("member").Id)), words = new[] { "Words of one's own" } }),
    ];

    private static IEnumerable<TriedAct> Positions =>
    [
        Staff("addPosition", w => new { associationId = Id(w.Own.Association), title = "Tried Position", abbreviation = "TRY", responsibilities = new[] { "Trying" }, places = 1, reportsToId = Id(w.Own.Positions[0]) }),
        Staff("amendPosition", w => new { positionId = Id(Position(w)), places = 2, fullTimeEquivalent = 0.5 }),
        Staff("setPositionReportsTo", w => new { positionId = Id(Position(w)), reportsToId = (string?)null }),
        Staff("appointToPosition", w => new { positionId = Id(Position(w)), personId = Id(w.Ada), from = "2024-01-01" }),
        Staff("amendAppointment", w => new { appointmentId = Id(w.Own.Appointments[^1]), from = "2024-02-01" }),
        Staff("endAppointment", w => new { appointmentId = Id(w.Own.Appointments[^1]), lastDay = "2024-12-31" }),
    ];

    private static IEnumerable<TriedAct> Partners =>
    [
        Staff("addPartner", w => new { associationId = Id(w.Own.Association), name = "Tried Partner", kind = "ORGANIZATION", stepIds = new[] { Id(w.Step) } }),
        Staff("amendPartner", w => new { partnerId = Id(w.Own.Partners[^1]), expansion = "A partner that is tried", stepIds = Array.Empty<string>() }),
        Staff("renamePartner", w => new { partnerId = Id(w.Own.Partners[^1]), name = "Renamed Partner" }),
        Staff("beginPartnership", w => new { partnerId = Id(w.Own.Partners[^1]), purpose = "Trying", from = "2024-01-01", stepIds = new[] { Id(w.Step) } }),
        Staff("amendPartnership", w => new { partnershipId = Id(w.Own.Partnerships[^1]), purpose = "Trying again" }),
        Staff("endPartnership", w => new { partnershipId = Id(w.Own.Partnerships[^1]), lastDay = "2024-06-30" }),
    ];

    private static District District(ActWorld w) => w.Own.Districts.Single(district => district.Code == "T-D");

    private static Member Member(ActWorld w) => w.Own.Members.Last(member => member.PersonId == w.Ada.Id);

    private static Position Position(ActWorld w) => w.Own.Positions.Single(position => position.Key == "TRY");
}
