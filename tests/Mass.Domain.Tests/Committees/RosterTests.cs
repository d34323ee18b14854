using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using static Mass.Domain.Tests.Committees.SmallAssociation;

namespace Mass.Domain.Tests.Committees;

public class RosterTests
{
    private static readonly AssociationRecords Seated = Records
        .Sits(Chair, Ada, Start)
        .Sits(First, Ben, Start)
        .Sits(First, Cleo, Day(2026, 1, 1));

    [Theory]
    [InlineData("2024-06-30", null, null)]
    [InlineData("2024-07-01", "Ada Alder", "Ben Birch")]
    [InlineData("2025-06-30", "Ada Alder", "Ben Birch")]
    [InlineData("2025-07-01", "Ada Alder", null)]
    [InlineData("2026-06-30", "Ada Alder", "Cleo Cedar")]
    [InlineData("2026-07-01", null, "Cleo Cedar")]
    public void A_roster_says_who_sits_in_each_seat_on_a_day(string day, string? chair, string? atLarge)
    {
        var roster = Roster.Of(Seated, Board, Parse(day));
        Assert.Equal(["Chair", "At-large seat 1", "At-large seat 2", "Observer"], roster.Seats.Select(seat => seat.Seat.Label));
        Assert.Equal([chair, atLarge, null, null], roster.Seats.Select(seat => seat.Holder?.Name));
    }

    [Fact]
    public void A_roster_before_its_body_is_empty() => Assert.Empty(Roster.Of(Seated, Board, new(2020, 6, 30)).Seats);

    [Fact]
    public void A_roster_does_not_depend_on_when_it_is_asked_for() =>
        Assert.Equal(Roster.Of(Seated, Board, Start), Roster.Of(Seated.AsOf(Start), Board, Start));

    [Theory]
    [InlineData("2024-06-30", new[] { "Chair", "At-large seat 1", "At-large seat 2", "Observer", "Chair" })]
    [InlineData("2024-07-01", new[] { "At-large seat 2", "Observer", "Chair" })]
    [InlineData("2025-07-01", new[] { "At-large seat 1", "At-large seat 2", "Observer", "Chair" })]
    [InlineData("2023-06-30", new[] { "Chair", "At-large seat 1", "At-large seat 2", "Observer" })]
    public void A_vacancy_is_a_seat_that_is_there_and_that_nobody_sits_in(string day, string[] labels) =>
        Assert.Equal(labels, Vacancies.Of(Seated, Parse(day)).Select(seat => seat.Label));

    [Theory]
    [InlineData("Chair", "2020-06-30", null)]
    [InlineData("Chair", "2024-06-30", "2020-07-01")]
    [InlineData("Chair", "2024-07-01", null)]
    [InlineData("Chair", "2026-06-30", null)]
    [InlineData("Chair", "2026-07-01", "2026-07-01")]
    [InlineData("Chair", "2030-01-01", "2026-07-01")]
    [InlineData("At-large seat 1", "2025-12-31", "2025-07-01")]
    [InlineData("At-large seat 1", "2026-01-01", null)]
    [InlineData("At-large seat 1", "9999-12-31", "2027-01-01")]
    [InlineData("At-large seat 2", "2025-01-01", "2020-07-01")]
    public void A_seat_is_vacant_since_the_last_who_sat_in_it_left_or_since_it_is_there(string label, string day, string? since)
    {
        var seat = Seated.Seats.Single(each => each.Label == label && each.CommitteeKey == "EC");
        Assert.Equal(since is null ? null : Parse(since), Vacancies.Since(Seated, seat, Parse(day)));
    }

    [Fact]
    public void A_seat_that_was_always_there_and_in_which_nobody_ever_sat_is_vacant_since_no_known_day()
    {
        var seat = new Seat { AssociationId = Id, Label = "Unallotted", Kind = SeatKind.AtLarge };
        Assert.Null(Vacancies.Since(Seated with { Seats = [.. Seated.Seats, seat] }, seat, Start));
        Assert.Equal(Day(2022, 1, 1), Vacancies.Since(Seated, seat with { From = Day(2022, 1, 1) }, Start));
    }

    [Theory]
    [InlineData("2024-07-01", "2026-06-30", new[] { "Ben Birch", "Ada Alder" })]
    [InlineData("2024-07-01", "2026-06-29", new[] { "Ben Birch" })]
    [InlineData("2024-07-01", "2025-06-29", new string[0])]
    [InlineData("2025-07-01", "2026-12-31", new[] { "Ada Alder" })]
    [InlineData("2026-01-01", "2026-12-31", new[] { "Ada Alder", "Cleo Cedar" })]
    public void Ending_terms_hold_on_the_one_day_and_end_by_the_other(string asOf, string until, string[] names) =>
        Assert.Equal(names, EndingTerms.Of(Seated, Parse(asOf), Parse(until)).Select(term => Seated.People.Single(person => person.Id == term.PersonId).Name));

    [Fact]
    public void The_opportunities_to_lead_of_a_plan_year_are_counted()
    {
        var work = new VolunteerOpportunity { AssociationId = Id, Code = "W", Title = "Help", OpensOn = Day(2026, 6, 30), Capacity = 7 };
        var records = Seated.AddSeat(Seat("At-large seat 3", SeatKind.AtLarge) with { From = Day(2025, 9, 1) })
            .AdmitMember(Dan.Id, Domain.Associations.MemberRole.Superintendent, Start, Noon(Start))
            .OpenOpportunity(work).OpenOpportunity(work with { Code = "V", Capacity = null, OpensOn = Day(2025, 7, 1) })
            .OpenOpportunity(work with { Code = "U", OpensOn = Day(2026, 7, 1) })
            .SignUp(work.Id, Dan.Id, Day(2026, 6, 30)).RecordService(work.Id, Dan.Id, Day(2026, 7, 2))
            .SignUp((work with { Code = "V" }).Id, Dan.Id, Day(2026, 6, 30)).WithdrawSignup((work with { Code = "V" }).Id, Dan.Id);
        Assert.Equal(
            new LeadershipOpportunities
            {
                PlanYear = new PlanYear(2025),
                SeatsBefore = 5,
                Seats = 6,
                FilledSeats = 2,
                Committees = 3,
                TermsStarted = 1,
                FirstTimers = 1,
                VolunteerOpportunities = 2,
                VolunteerPlaces = 7,
                OpportunitiesWithoutLimit = 1,
                VolunteerSignups = 1,
                VolunteersServed = 1,
            },
            LeadershipOpportunities.Of(records, new PlanYear(2025)));
        Assert.Equal(1, LeadershipOpportunities.Of(records, new PlanYear(2025)).SeatsAdded);
    }

    private static DateOnly Parse(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
