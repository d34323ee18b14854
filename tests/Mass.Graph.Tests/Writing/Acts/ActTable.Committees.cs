using Mass.Domain.Committees;
using static Mass.Graph.Tests.Writing.Acts.ActWorld;

namespace Mass.Graph.Tests.Writing.Acts;

internal static partial class ActTable
{
    private static IEnumerable<TriedAct> Bodies =>
    [
        Staff("formCommittee", w => new { associationId = Id(w.Own.Association), name = "Tried Body", abbreviation = "TB", kind = "STANDING", formedOn = "2023-01-01" }),
        Staff("amendCommittee", w => new { committeeId = Id(Body(w)), purpose = "Trying" }),
        Staff("placeCommittee", w => new { committeeId = Id(Body(w)), parentId = Id(w.Own.Committees[0]) }),
        Staff("addSeat", w => new { committeeId = Id(Body(w)), label = "Tried chair", kind = "CHAIR", isVoting = true }),
        Staff("addSeat", w => new { committeeId = Id(Body(w)), label = "Tried place", kind = "MEMBER" }),
        Staff("amendSeat", w => new { seatId = Id(Seat(w, "Tried place")), termYears = 3 }),
        Staff("relabelSeat", w => new { seatId = Id(Seat(w, "Tried place")), label = "Tried seat" }),
        Staff("allotSeat", w => new { seatId = Id(w.Shipped.Seats.First(seat => seat.CommitteeKey is null)), committeeId = Id(w.Shipped.Committees.First(body => body.Key == w.Shipped.Seats.First(seat => seat.CommitteeKey is null).ProposedFor[0])) }),
        Staff("seatMember", w => new { seatId = Id(Seat(w, "Tried seat")), personId = Id(w.Ada), from = "2024-01-01", to = "2025-12-31" }),
        Staff("amendMembership", w => new { membershipId = Id(w.Own.Memberships[^1]), from = "2024-02-01" }),
        Staff("promoteMember", w => new { membershipId = Id(w.Own.Memberships[^1]), seatId = Id(Seat(w, "Tried chair")), from = "2024-06-01", to = "2024-12-31" }),
        Staff("endMembership", w => new { membershipId = Id(w.Own.Memberships[^1]), lastDay = "2024-11-30", endReason = "RESIGNED" }),
        Staff("seatMember", w => new { seatId = Id(Seat(w, "Tried seat")), personId = Id(w.Ada), from = Ahead, to = "2190-12-31" }),
        Staff("takeBackMembership", w => new { membershipId = Id(w.Own.Memberships[^1]) }),
        Staff("abolishSeat", w => new { seatId = Id(Seat(w, "Tried chair")), lastDay = "2100-01-01" }),
    ];

    private static IEnumerable<TriedAct> Meetings =>
    [
        Staff("planMeeting", w => new { committeeId = Id(Body(w)), on = Past }),
        Staff("amendMeeting", w => new { meetingId = Id(w.Own.Meetings[^1]), place = "Where it is tried" }),
        Staff("setMeetingAgenda", w => new { meetingId = Id(w.Own.Meetings[^1]), agenda = new[] { new { title = "Trying", presenterId = Id(w.Ada), stepIds = new[] { Id(w.Step) } } } }),
        Staff("holdMeeting", w => new { meetingId = Id(w.Own.Meetings[^1]) }),
        Staff("recordMeetingAttendance", w => new { meetingId = Id(w.Own.Meetings[^1]), personId = Id(w.Person("member")), status = "PRESENT" }),
        Staff("fileMeetingMinutes", w => new { meetingId = Id(w.Own.Meetings[^1]), documentId = Id(w.Own.Documents[0]) }),
        Staff("approveMeetingMinutes", w => new { meetingId = Id(w.Own.Meetings[^1]), on = "2024-11-15" }),
        Staff("planMeeting", w => new { committeeId = Id(Body(w)), on = Ahead }),
        Staff("cancelMeeting", w => new { meetingId = Id(w.Own.Meetings[^1]) }),
        Staff("dissolveCommittee", w => new { committeeId = Id(Body(w)), lastDay = "2120-01-01" }),
    ];

    private static IEnumerable<TriedAct> Volunteers =>
    [
        Staff("openVolunteerOpportunity", w => new { associationId = Id(w.Own.Association), code = "T-O", title = "Tried work", opensOn = "2024-01-01", capacity = 5, stepIds = new[] { Id(w.Step) } }),
        Staff("amendVolunteerOpportunity", w => new { opportunityId = Id(Opportunity(w)), hours = 2 }),
        new("signUpForOpportunity", "member", w => new { opportunityId = Id(Opportunity(w)), personId = Id(w.Person("member")) }),
        new("withdrawFromOpportunity", "member", w => new { opportunityId = Id(Opportunity(w)), personId = Id(w.Person("member")) }),
        new("signUpForOpportunity", "member", w => new { opportunityId = Id(Opportunity(w)), personId = Id(w.Person("member")) }),
        Staff("recordVolunteerService", w => new { opportunityId = Id(Opportunity(w)), personId = Id(w.Person("member")), on = Ahead }),
    ];

    private static Committee Body(ActWorld w) => w.Own.Committees.Single(body => body.Key == "TB");

    private static Seat Seat(ActWorld w, string label) => w.Own.Seats.Single(seat => seat.Label == label);

    private static VolunteerOpportunity Opportunity(ActWorld w) => w.Own.VolunteerOpportunities.Single(opportunity => opportunity.Code == "T-O");
}
