using Mass.Domain.Advocacy;
using Mass.Domain.Calendar;
using Mass.Domain.Committees;
using Mass.Domain.Documents;
using Mass.Domain.Fictitious;
using Mass.Domain.Planning;
using Mass.Domain.Reviews;
using Mass.Domain.Supports;

namespace Mass.Domain.Tests.Fictitious;

/// <summary>What the plan of M.A.S.S. speaks of is there to be asked for, row by row.</summary>
public class PlanSentencesTests
{
    private static readonly AssociationRecords Records = FictitiousAssociation.Create(1, 175);
    private static readonly DateOnly Today = FictitiousAssociation.Today;

    private static Guid Body(string key) => Records.Committees.Single(body => body.Key == key).Id;

    private static IEnumerable<Session> Sessions(string support) => Records.Sessions.Where(session => session.SupportId == Records.Supports.Single(each => each.Code == support).Id);

    [Fact]
    public void There_is_a_step_for_each_row_two_of_them_added_later()
    {
        var plan = Records.Plans[0];
        Assert.Equal(27, plan.AllSteps.Count);
        Assert.Equal(["AS-16", "AS-17"], plan.AllSteps.Where(step => step.AddedOn is not null).Select(step => step.Code));
        Assert.Contains(plan.AllSteps.SelectMany(step => step.StageChanges), change => change is { IsBackward: true, Note: not null });
        Assert.Equal(3, plan.Versions.Count);
    }

    [Theory]
    [InlineData("PD")]
    [InlineData("LC")]
    public void Five_at_large_seats_were_added_AS_03(string body)
    {
        var seats = Records.Seats.Where(seat => seat.CommitteeKey == body && seat.Kind == SeatKind.AtLarge).ToList();
        Assert.Equal(5, seats.Count);
        Assert.All(seats, seat => Assert.NotNull(seat.From));
        Assert.Contains(Records.Seats, seat => seat.CommitteeKey == body && seat is { Kind: SeatKind.NonVoting, IsVoting: false });
    }

    [Fact]
    public void A_labor_relations_series_has_three_parts_each_year_AS_04() =>
        Assert.All(Sessions("LAB").GroupBy(session => PlanYear.Containing(session.On)), year => Assert.Equal(3, year.Count()));

    [Fact]
    public void Mentors_meet_each_month_with_their_coordinators_AS_06()
    {
        Assert.Equal(2, Records.Seats.Count(seat => seat.CommitteeKey == "LSN" && seat.Kind == SeatKind.Chair));
        Assert.All(
            Records.Meetings.Where(meeting => meeting.CommitteeId == Body("LSN")).GroupBy(meeting => PlanYear.Containing(meeting.On)).Where(year => year.Key.StartYear > 2021),
            year => Assert.Equal(11, year.Select(meeting => meeting.On.Month).Distinct().Count()));
    }

    [Fact]
    public void The_boot_camp_has_two_days_AS_07() =>
        Assert.All(Sessions("BOOT").GroupBy(session => session.CohortId), camp => Assert.Equal(2, camp.Count()));

    [Theory]
    [InlineData("Urban")]
    [InlineData("Rural")]
    [InlineData("Regional")]
    [InlineData("Vocational")]
    [InlineData("Collaborative")]
    public void All_kinds_of_districts_have_a_seat_on_the_executive_committee_AS_08(string kind) =>
        Assert.Single(Records.Seats, seat => seat.CommitteeKey == "EC" && seat.Represents == $"{kind} districts");

    [Fact]
    public void Members_are_asked_for_topics_each_year_through_the_round_tables_and_sessions_answer_AS_10()
    {
        Assert.Equal(7, Records.TopicRequests.Select(request => request.PlanYear).Distinct().Count());
        Assert.All(Records.TopicRequests.GroupBy(request => request.PlanYear), year => Assert.True(year.Select(request => request.RoundTableId).Distinct().Count() > 1));
        Assert.Contains(Records.Sessions, session => session is { RequestedTopic: not null, Recording: not null, Skills.Count: > 0 });
    }

    [Fact]
    public void The_seminars_have_three_levels_AS_11() => Assert.Equal(3, Records.Supports.Count(support => support.Code.StartsWith("ALS-", StringComparison.Ordinal)));

    [Fact]
    public void Three_tracks_assess_the_equity_work_AS_12()
    {
        Assert.Equal(["T1", "T2", "T3"], Records.AssessmentTracks.Select(track => track.Code));
        Assert.All(Records.AssessmentTracks, track => Assert.Contains(Records.Metrics, metric => metric.TrackId == track.Id));
    }

    [Fact]
    public void Policies_and_a_handbook_are_written_AS_13_AS_16()
    {
        Assert.Contains(Records.Documents, document => document is { Kind: DocumentKind.Handbook, StepCode: "AS-13" });
        Assert.Equal(2, Records.Documents.Count(document => document is { Kind: DocumentKind.Policy, StepCode: "AS-16" }));
    }

    [Fact]
    public void Every_monthly_agenda_of_the_legislative_committee_has_a_federal_advocacy_section_AS_14() => Assert.All(
        Records.Meetings.Where(meeting => meeting.CommitteeId == Body("LC")), meeting => Assert.Contains(meeting.Agenda, item => item.Section == "Federal advocacy"));

    [Fact]
    public void A_newsletter_goes_out_each_week_SO_01()
    {
        var fridays = Records.AdvocacyUpdates.Where(update => update.Channel == UpdateChannel.Newsletter && update.On.Month != 8).Select(update => update.On).Order().ToList();
        Assert.All(fridays.Zip(fridays.Skip(1)).Where(pair => pair.First.Month != 7), pair => Assert.Equal(7, pair.Second.DayNumber - pair.First.DayNumber));
    }

    [Fact]
    public void Leaders_of_all_kinds_of_districts_welcome_new_members_SO_06() => Assert.All(Sessions("WELC"), session => Assert.Equal(6, session.Presenters.Count));

    [Fact]
    public void Legal_support_is_there_in_all_three_tiers_SO_04() => Assert.Equal(
        Enum.GetValues<Tier>(), Records.Supports.Where(support => support.Kind == SupportKind.LegalCounsel).SelectMany(support => support.Tiers).Distinct().Order());

    [Fact]
    public void Each_program_manager_presents_every_two_years_SO_03()
    {
        var cycles = Records.ReviewCycles.Where(cycle => cycle.Subject == ReviewSubject.Program).ToList();
        Assert.Equal(
            Records.Positions.Where(position => position.Title.StartsWith("Program Manager", StringComparison.Ordinal)).Select(position => position.Id).Order(), cycles.Select(cycle => cycle.PositionId!.Value).Order());
        Assert.All(cycles, cycle => Assert.Equal([2022, 2024, 2026], Records.Reviews.Where(review => review.CycleId == cycle.Id).Select(review => review.PlanYear.StartYear)));
        Assert.Contains(Records.Reviews, review => review is { SelfAssessment: not null, Structure: not null, Systems: not null, Staffing: not null, Practices: not null, RediIntegration: not null, Recommendations.Count: > 0 });
    }

    [Fact]
    public void The_association_reviews_itself_every_ten_years_from_2024_SO_05() =>
        Assert.Single(Records.ReviewCycles, cycle => cycle is { Subject: ReviewSubject.ByLaws, Cadence: Cadence.Decennial, FirstYear.StartYear: 2024 });

    [Fact]
    public void Each_line_of_the_budget_but_one_has_its_position_SO_09() =>
        Assert.Equal(Records.FiscalYears.Count, Records.FinancialLines.Count(line => line.PositionId is null));

    [Fact]
    public void The_platform_is_being_moved_SO_10() => Assert.Equal(Stage.Initiate, Records.Plans[0].AsOf(Today).FindStep("SO-10")!.Stage);
}
