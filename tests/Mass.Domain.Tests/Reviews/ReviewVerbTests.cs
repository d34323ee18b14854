using Mass.Domain.Calendar;
using Mass.Domain.Reviews;
using Mass.Domain.Tests.Planning;
using static Mass.Domain.Tests.Reviews.SmallReviews;

namespace Mass.Domain.Tests.Reviews;

public class ReviewVerbTests
{
    private static readonly Guid Id = IdOf(Program, 2024);

    [Fact]
    public void A_review_is_prepared_presented_and_accepted()
    {
        var records = With(Program).Opened(Program, 2024).Written(Program, 2024).Recommend(Id, "Grow.").PresentReview(Id, new(2025, 5, 1)).AcceptReview(Id, new(2025, 5, 20));
        var review = records.Reviews.Single();
        Assert.Equal(
            (ReviewStatus.Accepted, new DateOnly(2024, 7, 1), new DateOnly(2025, 5, 1), new DateOnly(2025, 5, 20)),
            (review.Status, review.OpenedOn, review.PresentedOn, review.AcceptedOn));
        Assert.Equal(["Grow."], review.Recommendations);
        Assert.Equal("The Systems.", review.Systems);
    }

    [Fact]
    public void A_review_reads_as_of_each_of_its_days()
    {
        var records = With(Program).Opened(Program, 2024).Written(Program, 2024).PresentReview(Id, new(2025, 5, 1)).AcceptReview(Id, new(2025, 5, 20));
        Assert.Empty(records.AsOf(new(2024, 6, 30)).Reviews);
        Assert.True(records.AsOf(new(2025, 4, 30)).Reviews.Single() is { Status: ReviewStatus.InPreparation, PresentedOn: null, Systems: null });
        Assert.True(records.AsOf(new(2025, 5, 19)).Reviews.Single() is { Status: ReviewStatus.Presented, AcceptedOn: null, Systems: not null });
        Assert.Equal(records.Reviews, records.AsOf(new(2025, 5, 20)).Reviews);
    }

    [Fact]
    public void A_program_review_that_lacks_a_part_is_presented_and_not_accepted()
    {
        var records = With(Program).Opened(Program, 2024).Written(Program, 2024).PresentReview(Id, new(2025, 5, 1));
        var lacking = records with { Reviews = [records.Reviews[0] with { Staffing = " ", RediIntegration = null }] };
        var error = Assert.Throws<BrokenRuleException>(() => lacking.AcceptReview(Id, new(2025, 5, 20)));
        Assert.Equal(ReviewRules.ReviewIncomplete, error.Code);
        Assert.Contains("lacks Staffing, RediIntegration;", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_of_other_things_needs_no_parts() =>
        Assert.Equal(ReviewStatus.Accepted, With(Needs).Presented(Needs, 2024, new(2025, 5, 1)).AcceptReview(IdOf(Needs, 2024), new(2025, 5, 1)).Reviews[0].Status);

    [Fact]
    public void Completeness_says_which_parts_are_there_and_how_many_recommendations()
    {
        var review = With(Program).Opened(Program, 2024).WriteReview(Id, ReviewPart.Practices, "As ever.").Recommend(Id, "One.").Recommend(Id, "Two.").Reviews[0];
        var found = ReviewCompleteness.Of(review);
        Assert.Equal([ReviewPart.Practices], found.Present);
        Assert.Equal([ReviewPart.SelfAssessment, ReviewPart.Structure, ReviewPart.Systems, ReviewPart.Staffing, ReviewPart.RediIntegration], found.Missing);
        Assert.Equal((2, false), (found.RecommendationCount, found.IsComplete));
        Assert.True(ReviewCompleteness.Of(With(Program).Opened(Program, 2024).Written(Program, 2024).Reviews[0]).IsComplete);
    }

    [Fact]
    public void The_review_of_a_plan_comes_back_as_often_as_the_plan_says_while_it_lasts()
    {
        var plan = SmallPlan.Plan with { Revisions = [new() { Content = SmallPlan.Front with { ReviewCadence = Cadence.Annual } }] };
        var cycle = SmallPlan.Records(plan).StartPlanReviewCycle("small", "plan", "Review of the plan").ReviewCycles.Single();
        Assert.Equal((ReviewSubject.Plan, plan.Id, Cadence.Annual), (cycle.Subject, cycle.PlanId, cycle.Cadence));
        Assert.Equal([2024, 2025, 2026, 2027, 2028], ReviewSchedule.Of(cycle, Year(2000), Year(2100)).Select(year => year.StartYear));
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { ReviewRules.DuplicateCycle, "start again" },
        { ReviewRules.CycleCadence, "start weekly" },
        { ReviewRules.CycleOrder, "start ended" },
        { ReviewRules.CycleOrder, "end too early" },
        { ReviewRules.UnknownReference, "start for a support that is not there" },
        { ReviewRules.UnknownReference, "start for a step that is not there" },
        { ReviewRules.UnknownReference, "start for a plan that is not there" },
        { ReviewRules.UnknownReference, "present a document that is not there" },
        { ReviewRules.PlanWithoutReview, "start for a plan that says nothing" },
        { ReviewRules.UnknownCycle, "open of no cycle" },
        { ReviewRules.NotDue, "open between" },
        { ReviewRules.AlreadyOpened, "open again" },
        { ReviewRules.UnknownReview, "present none" },
        { ReviewRules.ReviewOrder, "present before it was opened" },
        { ReviewRules.ReviewOrder, "present again" },
        { ReviewRules.ReviewOrder, "accept before it was presented" },
        { ReviewRules.ReviewOrder, "accept on an earlier day" },
        { ReviewRules.ReviewOrder, "accept again" },
        { ReviewRules.ReviewOrder, "write after acceptance" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_breaks_a_rule_is_refused_with_its_code(string code, string what)
    {
        var records = With(Program, Needs).Opened(Program, 2024);
        var presented = records.PresentReview(Id, new(2025, 5, 1));
        var accepted = records.Written(Program, 2024).PresentReview(Id, new(2025, 5, 1)).AcceptReview(Id, new(2025, 5, 1));
        var error = Assert.Throws<BrokenRuleException>(() => what switch
        {
            "start again" => records.StartReviewCycle(Program),
            "start weekly" => records.StartReviewCycle(Cycle("new", Cadence.Weekly, 2024)),
            "start ended" => records.StartReviewCycle(Cycle("new", Cadence.Annual, 2024) with { LastYear = Year(2023) }),
            "end too early" => records.Opened(Needs, 2026).EndReviewCycle(Needs.Id, Year(2025)),
            "start for a support that is not there" => records.StartReviewCycle(Cycle("new", Cadence.Annual, 2024) with { SupportId = Id }),
            "start for a step that is not there" => records.StartReviewCycle(Cycle("new", Cadence.Annual, 2024) with { StepIds = [Id] }),
            "start for a plan that is not there" => records.StartPlanReviewCycle("none", "new", "New"),
            "present a document that is not there" => records.PresentReview(Id, new(2025, 5, 1), Id),
            "start for a plan that says nothing" => records.StartPlanReviewCycle("small", "new", "New"),
            "open of no cycle" => records.OpenReview(Id, Year(2024), new(2024, 7, 1)),
            "open between" => records.Opened(Program, 2025),
            "open again" => records.Opened(Program, 2024),
            "present none" => records.PresentReview(Needs.Id, new(2025, 5, 1)),
            "present before it was opened" => records.PresentReview(Id, new(2024, 6, 30)),
            "present again" => presented.PresentReview(Id, new(2025, 5, 2)),
            "accept before it was presented" => records.AcceptReview(Id, new(2025, 5, 1)),
            "accept on an earlier day" => presented.AcceptReview(Id, new(2025, 4, 30)),
            "accept again" => accepted.AcceptReview(Id, new(2025, 5, 2)),
            _ => accepted.Recommend(Id, "Too late."),
        });
        Assert.Equal(code, error.Code);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }
}
