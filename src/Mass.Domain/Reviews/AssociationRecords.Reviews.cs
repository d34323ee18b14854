using Mass.Domain.Calendar;
using Mass.Domain.Reviews;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Begins the work on the review of a cycle for a plan year.</summary>
    /// <param name="cycleId">The id of the cycle.</param>
    /// <param name="year">A plan year in which the cycle is due.</param>
    /// <param name="on">The day on which the work begins.</param>
    /// <exception cref="BrokenRuleException">There is no such cycle, it is not due in the plan year, or there is a review of it already.</exception>
    public AssociationRecords OpenReview(Guid cycleId, PlanYear year, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(year);
        var cycle = KnownCycle(cycleId);
        if (!ReviewSchedule.IsDueIn(cycle, year))
        {
            var next = ReviewSchedule.FirstFrom(cycle, year);
            throw new BrokenRuleException(
                ReviewRules.NotDue, $"{cycle.Code} is not due in {year}; " + (next is null ? "it has ended by then, start another cycle." : $"open the review of {next}."));
        }

        var review = new Review { AssociationId = Association.Id, CycleId = cycleId, PlanYear = year, Status = ReviewStatus.InPreparation, OpenedOn = on };
        return Reviews.Any(other => other.Id == review.Id)
            ? throw new BrokenRuleException(ReviewRules.AlreadyOpened, $"{cycle.Code} has a review of {year} already; go on with that one.")
            : this with { Reviews = [.. Reviews, review] };
    }

    /// <summary>Writes a part of a review that is not accepted yet.</summary>
    /// <param name="reviewId">The id of the review.</param>
    /// <param name="part">The part.</param>
    /// <param name="text">What it says from then on.</param>
    /// <exception cref="BrokenRuleException">There is no such review, or it is accepted.</exception>
    public AssociationRecords WriteReview(Guid reviewId, ReviewPart part, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        var review = OpenToWriting(reviewId);
        return WithReview(part switch
        {
            ReviewPart.SelfAssessment => review with { SelfAssessment = text },
            ReviewPart.Structure => review with { Structure = text },
            ReviewPart.Systems => review with { Systems = text },
            ReviewPart.Staffing => review with { Staffing = text },
            ReviewPart.Practices => review with { Practices = text },
            ReviewPart.RediIntegration => review with { RediIntegration = text },
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "A review has no such part."),
        });
    }

    /// <summary>Adds a recommendation for growth and improvement to a review that is not accepted yet.</summary>
    /// <param name="reviewId">The id of the review.</param>
    /// <param name="recommendation">What is recommended.</param>
    /// <exception cref="BrokenRuleException">There is no such review, or it is accepted.</exception>
    public AssociationRecords Recommend(Guid reviewId, string recommendation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(recommendation);
        var review = OpenToWriting(reviewId);
        return WithReview(review with { Recommendations = [.. review.Recommendations, recommendation] });
    }

    /// <summary>Amends the days, the document or the recommendations of a review that is not accepted yet.</summary>
    /// <param name="review">The review as it is to be, of the cycle and the plan year that it has.</param>
    /// <exception cref="BrokenRuleException">There is no such review, it is accepted, its status or a part of it differs, it is presented before it began, or there is no such document.</exception>
    public AssociationRecords AmendReview(Review review)
    {
        ArgumentNullException.ThrowIfNull(review);
        RequireOwn(review.AssociationId, nameof(review));
        foreach (var recommendation in review.Recommendations)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(recommendation, nameof(review));
        }

        var stored = OpenToWriting(review.Id);
        var cycle = KnownCycle(stored.CycleId);
        RequireKept(
            stored,
            review,
            $"the review of {stored.PlanYear}",
            ("status", static each => each.Status, "present it or accept it instead"),
            ("presentation", static each => each.PresentedOn is null, "present it instead"),
            ("acceptance", static each => each.AcceptedOn, "accept it instead"));
        foreach (var part in Enum.GetValues<ReviewPart>())
        {
            RequireKept(stored, review, $"the review of {stored.PlanYear}", ($"part {part}", each => each.TextOf(part), "write that part instead"));
        }

        if (review.PresentedOn < review.OpenedOn)
        {
            throw new BrokenRuleException(
                ReviewRules.ReviewOrder, $"{cycle.Code} of {stored.PlanYear} cannot begin on {review.OpenedOn:yyyy-MM-dd} and be presented on {review.PresentedOn:yyyy-MM-dd}, before it; swap the two days.");
        }

        RequireReference(cycle, "document", review.DocumentId, Documents.Select(document => document.Id));
        return WithReview(review);
    }

    /// <summary>Records that a review was presented.</summary>
    /// <param name="reviewId">The id of the review.</param>
    /// <param name="on">The day.</param>
    /// <param name="documentId">The id of the document, or null.</param>
    /// <exception cref="BrokenRuleException">There is no such review, it was presented already or began later, or there is no such document.</exception>
    public AssociationRecords PresentReview(Guid reviewId, DateOnly on, Guid? documentId = null)
    {
        var review = KnownReview(reviewId);
        var cycle = KnownCycle(review.CycleId);
        if (review.Status != ReviewStatus.InPreparation)
        {
            throw new BrokenRuleException(ReviewRules.ReviewOrder, $"{cycle.Code} of {review.PlanYear} was presented already; accept it next.");
        }

        if (on < review.OpenedOn)
        {
            throw new BrokenRuleException(
                ReviewRules.ReviewOrder, $"{cycle.Code} of {review.PlanYear} began on {review.OpenedOn:yyyy-MM-dd} and cannot be presented before; give that day or a later one.");
        }

        RequireReference(cycle, "document", documentId, Documents.Select(document => document.Id));
        return WithReview(review with { Status = ReviewStatus.Presented, PresentedOn = on, DocumentId = documentId ?? review.DocumentId });
    }

    /// <summary>Accepts a review that was presented; what it says stands from then on.</summary>
    /// <param name="reviewId">The id of the review.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="BrokenRuleException">There is no such review, it is not at that point, it was presented later, or a program review lacks a part.</exception>
    public AssociationRecords AcceptReview(Guid reviewId, DateOnly on)
    {
        var review = KnownReview(reviewId);
        var cycle = KnownCycle(review.CycleId);
        if (review.Status != ReviewStatus.Presented || on < review.PresentedOn)
        {
            throw new BrokenRuleException(
                ReviewRules.ReviewOrder,
                review.Status switch
                {
                    ReviewStatus.InPreparation => $"{cycle.Code} of {review.PlanYear} has not been presented; present it first.",
                    ReviewStatus.Accepted => $"{cycle.Code} of {review.PlanYear} was accepted already; there is nothing left to do.",
                    _ => $"{cycle.Code} of {review.PlanYear} was presented on {review.PresentedOn:yyyy-MM-dd} and cannot be accepted before; give that day or a later one.",
                });
        }

        var completeness = ReviewCompleteness.Of(review);
        return cycle.Subject == ReviewSubject.Program && !completeness.IsComplete
            ? throw new BrokenRuleException(
                ReviewRules.ReviewIncomplete, $"{cycle.Code} of {review.PlanYear} lacks {string.Join(", ", completeness.Missing)}; write what is missing and accept it then.")
            : WithReview(review with { Status = ReviewStatus.Accepted, AcceptedOn = on });
    }

    private Review OpenToWriting(Guid reviewId)
    {
        var review = KnownReview(reviewId);
        return review.Status == ReviewStatus.Accepted
            ? throw new BrokenRuleException(ReviewRules.ReviewOrder, $"The review of {review.PlanYear} was accepted and cannot be changed; open the next one.")
            : review;
    }

    private Review KnownReview(Guid reviewId) => Reviews.FirstOrDefault(review => review.Id == reviewId)
        ?? throw new BrokenRuleException(ReviewRules.UnknownReview, $"There is no review {reviewId}; open it first.");

    private AssociationRecords WithReview(Review changed) => this with { Reviews = [.. Reviews.Select(review => review.Id == changed.Id ? changed : review)] };
}
