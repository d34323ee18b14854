using Mass.Domain.Advocacy;
using Mass.Domain.Calendar;
using Mass.Domain.Documents;
using Mass.Domain.Fictitious;
using Mass.Domain.Finance;
using Mass.Domain.Reviews;

namespace Mass.Domain.Tests.Reviews;

/// <summary>What the made-up association says to the questions of a director's office.</summary>
public class FictitiousOfficeTests
{
    private static readonly AssociationRecords Records = FictitiousAssociation.Create(1, FictitiousAssociation.LeastMembers);

    private static readonly DateOnly Today = FictitiousAssociation.Today;

    [Fact]
    public void Each_of_its_bills_went_the_way_of_a_bill() =>
        Assert.Equal(Records.Bills, Records.Bills.Aggregate(Records with { Bills = [] }, (records, bill) => records.FollowBill(bill)).Bills);

    [Fact]
    public void Its_priorities_are_ranked_without_gaps() => Assert.All(
        Records.Priorities.GroupBy(priority => priority.SessionId),
        session => Assert.Equal(Enumerable.Range(1, session.Count()), session.Select(priority => priority.Rank).Order()));

    [Fact]
    public void Voices_were_heard_in_each_legislative_session_of_the_state()
    {
        var voices = TestimonyVoices.Of(Records, Today).Where(each => each.Session.Level == GovernmentLevel.State).ToList();
        Assert.NotEmpty(voices);
        Assert.All(voices, each => Assert.InRange(each.VoiceCount, 1, each.TestimonyCount));
    }

    [Fact]
    public void Each_program_is_reviewed_every_two_years_by_a_position()
    {
        var programs = Records.ReviewCycles.Where(cycle => cycle.Subject == ReviewSubject.Program).ToList();
        Assert.NotEmpty(programs);
        Assert.All(programs, cycle => Assert.True(cycle is { Cadence: Cadence.Biennial, PositionId: not null, PresentedTo: not null }));
    }

    [Fact]
    public void Its_by_laws_are_due_again_ten_years_after_they_were_reviewed()
    {
        var cycle = Records.ReviewCycles.Single(each => each.Subject == ReviewSubject.ByLaws);
        Assert.Equal([2024, 2034], ReviewSchedule.Of(cycle, new(2020), new(2040)).Select(year => year.StartYear));
    }

    [Fact]
    public void Its_reviews_belong_to_plan_years_in_which_they_were_due() => Assert.All(Records.Reviews, review =>
        Assert.True(ReviewSchedule.IsDueIn(Records.ReviewCycles.Single(cycle => cycle.Id == review.CycleId), review.PlanYear)));

    [Fact]
    public void Something_is_due_and_what_is_overdue_is_little()
    {
        var due = DueReviews.Of(Records, Today);
        Assert.NotEmpty(due);
        Assert.InRange(due.Count(each => each.IsOverdue), 0, 3);
    }

    [Fact]
    public void Its_closed_books_are_complete_and_name_positions()
    {
        var closed = Records.FiscalYears.Where(year => year.IsClosed).Select(year => FinancialDashboard.Of(Records, year)).ToList();
        Assert.NotEmpty(closed);
        Assert.All(closed, dashboard => Assert.True(dashboard.Revenue.MissingActualCount + dashboard.Expenses.MissingActualCount == 0 && dashboard.ByPosition.Any(each => each.Position is not null)));
    }

    [Fact]
    public void It_has_policies_and_news_through_every_channel()
    {
        Assert.NotEmpty(PolicyList.Of(Records));
        Assert.All(UpdateCount.Of(Records, new PlanYear(2025), Today), count => Assert.True(count.Count > 0, $"{count.Channel}"));
    }
}
