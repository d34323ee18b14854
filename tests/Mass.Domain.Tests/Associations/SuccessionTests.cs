using Mass.Domain.Associations;
using Mass.Domain.Calendar;
using static Mass.Domain.Tests.Committees.SmallAssociation;

namespace Mass.Domain.Tests.Associations;

public class SuccessionTests
{
    private static readonly DateOnly End = Day(2025, 6, 30);

    private static readonly AssociationRecords Appointed = Records
        .Appoint(Director.Id, Ada.Id, Start, Noon(Start), End)
        .Appoint(Manager.Id, Ben.Id, Start, Noon(Start), End)
        .Appoint(Manager.Id, Cleo.Id, Start, Noon(Start));

    [Theory]
    [InlineData("2024-06-30", new string[0], new string[0])]
    [InlineData("2024-07-01", new[] { "Ada Alder" }, new[] { "Ben Birch", "Cleo Cedar" })]
    [InlineData("2025-07-01", new string[0], new[] { "Cleo Cedar" })]
    public void The_organization_chart_shows_who_held_each_position_on_a_day(string day, string[] director, string[] managers)
    {
        var chart = OrganizationChart.Of(Appointed, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var top = Assert.Single(chart.Top);
        Assert.Equal(director, Names(top));
        Assert.Equal(managers, Names(Assert.Single(top.Reports)));
        Assert.Equal(["ED", "PM"], chart.All().Select(each => each.Position.Key));
    }

    [Fact]
    public void A_chart_that_goes_in_a_circle_is_refused()
    {
        var refused = Assert.Throws<BrokenRuleException>(() => OrganizationChart.Of(Records with { Positions = [Director with { ReportsToKey = "PM" }, Manager] }, Start));
        Assert.Equal(AssociationRules.PositionCircle, refused.Code);
    }

    [Fact]
    public void A_position_below_one_that_is_not_there_stands_at_the_top() => Assert.Equal(["PM"], OrganizationChart.Of(Records with { Positions = [Manager] }, Start).Top.Select(each => each.Position.Key));

    [Fact]
    public void A_position_falls_vacant_the_day_after_its_holder_goes()
    {
        var need = Succession.Of(Appointed, Start, End).First(each => each.Position == Director);
        Assert.Equal(("Ada Alder", End, Day(2025, 7, 1), false), (need.Holder!.Name, need.LastDay, need.VacantFrom, need.IsArranged));
    }

    [Fact]
    public void Who_follows_the_day_after_leaves_no_gap()
    {
        var need = Succession.Of(Appointed.Appoint(Director.Id, Dan.Id, Day(2025, 7, 1), Noon(Start)), Start, End).First(each => each.Position == Director);
        Assert.Equal(("Dan Dogwood", null, true), (need.Successor!.Name, need.VacantFrom, need.IsArranged));
    }

    [Fact]
    public void Who_follows_later_leaves_a_gap()
    {
        var need = Succession.Of(Appointed.Appoint(Director.Id, Dan.Id, Day(2025, 9, 1), Noon(Start)), Start, End).First(each => each.Position == Director);
        Assert.Equal((Day(2025, 7, 1), Day(2025, 9, 1), true), (need.VacantFrom, need.SuccessorFrom, need.IsArranged));
    }

    [Fact]
    public void Who_holds_it_for_the_time_being_follows_nobody() =>
        Assert.False(Succession.Of(Appointed.Appoint(Director.Id, Dan.Id, Day(2025, 7, 1), Noon(Start), isInterim: true), Start, End).First(each => each.Position == Director).IsArranged);

    [Fact]
    public void One_who_comes_follows_one_who_goes()
    {
        var records = Appointed.EndAppointment(Appointed.Appointments[2].Id, End.AddDays(-1)).Appoint(Manager.Id, Dan.Id, Day(2025, 7, 1), Noon(Start));
        Assert.Equal([("Cleo Cedar", true), ("Ben Birch", false)], Succession.Of(records, Start, End).Where(each => each.Position == Manager).Select(each => (each.Holder!.Name, each.IsArranged)));
    }

    [Theory]
    [InlineData("2024-07-01", "2025-06-29", 0)]
    [InlineData("2025-06-30", "2025-06-30", 1)]
    [InlineData("2025-07-01", "2030-06-30", 0)]
    public void A_seat_falls_vacant_within_the_days_that_are_asked_for(string asOf, string until, int count) => Assert.Equal(
        count,
        Succession.Of(
            Records.Sits(First, Ada, Start),
            DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            DateOnly.ParseExact(until, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Count);

    [Fact]
    public void A_seat_that_ends_with_its_holder_does_not_fall_vacant() => Assert.Empty(Succession.Of(Records.Sits(First, Ada, Start).AbolishSeat(First.Id, Day(2025, 1, 31)), Start, End));

    [Theory]
    [InlineData(2024, true, true)]
    [InlineData(2023, false, false)]
    [InlineData(2025, false, false)]
    public void A_member_is_new_in_the_plan_year_of_the_first_day_in_the_role(int year, bool isNew, bool isNewOnTheLastDay)
    {
        var member = Records.AdmitMember(Ada.Id, MemberRole.Superintendent, Start, Noon(Start)).Members[0];
        Assert.Equal(isNew, member.IsNewIn(new PlanYear(year)));
        Assert.Equal(isNewOnTheLastDay, (member with { Since = Day(2025, 6, 30) }).IsNewIn(new PlanYear(year)));
        Assert.False((member with { RoleSince = Day(2010, 7, 1) }).IsNewIn(new PlanYear(year)));
    }

    [Fact]
    public void Members_are_those_of_a_day_in_a_role()
    {
        var records = Records.AdmitMember(Ada.Id, MemberRole.Superintendent, Start, Noon(Start)).AdmitMember(Ben.Id, MemberRole.AssistantSuperintendent, Start.AddDays(1), Noon(Start));
        Assert.Equal([1, 2, 1, 0], new[] { MemberRoll.Of(records, Start), MemberRoll.Of(records, End), MemberRoll.Of(records, End, MemberRole.Superintendent), MemberRoll.Of(records, Start.AddDays(-1)) }.Select(each => each.Count));
    }

    private static IEnumerable<string> Names(ChartPosition position) => position.Appointments.Select(appointment => Appointed.People.Single(person => person.Id == appointment.PersonId).Name);
}
