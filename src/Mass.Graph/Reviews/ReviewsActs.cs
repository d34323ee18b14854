using Mass.Domain;
using Mass.Domain.Planning;
using Mass.Domain.Reviews;
using Mass.Graph.Writing;

namespace Mass.Graph.Reviews;

/// <summary>What can be done to review cycles and reviews.</summary>
internal static class ReviewsActs
{
    public static void Declare(Acts acts)
    {
        acts.Of<ReviewCycle>(nameof(AssociationRecords.StartReviewCycle)).Without(nameof(ReviewCycle.LastYear));
        acts.Of<ReviewCycle>(nameof(AssociationRecords.StartPlanReviewCycle)).Names<StrategicPlan>("slug", plan => plan.Slug);
        acts.Of<ReviewCycle>(nameof(AssociationRecords.AmendReviewCycle)).Without(nameof(ReviewCycle.Code));
        acts.Of<ReviewCycle>(nameof(AssociationRecords.EndReviewCycle));
        acts.Of<Review>(nameof(AssociationRecords.OpenReview)).Rename("year", "planYear");
        acts.Of<Review>(nameof(AssociationRecords.WriteReview));
        acts.Of<Review>(nameof(AssociationRecords.Recommend)).Named("addReviewRecommendation");
        acts.Of<Review>(nameof(AssociationRecords.AmendReview))
            .Without(nameof(Review.CycleId), nameof(Review.PlanYear), nameof(Review.Status), nameof(Review.AcceptedOn))
            .Without([.. Enum.GetNames<ReviewPart>()]);
        acts.Of<Review>(nameof(AssociationRecords.PresentReview));
        acts.Of<Review>(nameof(AssociationRecords.AcceptReview));
    }
}
