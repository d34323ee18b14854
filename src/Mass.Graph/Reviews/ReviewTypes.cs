using Mass.Domain.Associations;
using Mass.Domain.Documents;
using Mass.Domain.Reviews;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.Reviews;

/// <summary>The review: how far it has come is public, and what is written in it is for the staff.</summary>
internal static class ReviewTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<Review>()
            .SeenBy(AccessClass.Public)
            .Node(review => review.Id)
            .Natural((review, snapshot) => snapshot.Find<Association>(review.AssociationId)!.Slug)
            .Natural((review, _) => review.PlanYear.StartYear)
            .Natural((review, snapshot) => snapshot.Find<ReviewCycle>(review.CycleId)?.Code)
            .Value("planYear", "The plan year that it is for, by the year in which it starts.", (review, _) => review.PlanYear.StartYear)
            .Value("dueOn", "The last day of its plan year, by which it is due.", (review, _) => review.PlanYear.LastDay)
            .Value(review => review.Status)
            .Value(review => review.OpenedOn)
            .Value(review => review.PresentedOn)
            .Value(review => review.AcceptedOn)
            .Value("recommendationCount", "How many recommendations are added.", (review, _) => review.Recommendations.Count)
            .Object("association", "The association that reviews.", (review, snapshot) => snapshot.Find<Association>(review.AssociationId))
            .Object("cycle", "The cycle; null when it is not recorded.", (review, snapshot) => snapshot.Find<ReviewCycle>(review.CycleId), nullable: true)
            .Object("document", "The document; null when none is recorded or when it is not published and the reader is not staff.", (review, snapshot) => References.To<Document>(snapshot, review.DocumentId), nullable: true)
            .Value(review => review.SelfAssessment).OnlyFor(AccessClass.Staff)
            .Value(review => review.Structure).OnlyFor(AccessClass.Staff)
            .Value(review => review.Systems).OnlyFor(AccessClass.Staff)
            .Value(review => review.Staffing).OnlyFor(AccessClass.Staff)
            .Value(review => review.Practices).OnlyFor(AccessClass.Staff)
            .Value(review => review.RediIntegration).OnlyFor(AccessClass.Staff)
            .Values(review => review.Recommendations).OnlyFor(AccessClass.Staff)
            .Object("completeness", "Which of the parts that a program review includes at least are there.", (review, _) => ReviewCompleteness.Of(review)).OnlyFor(AccessClass.Staff);

        model.Type<ReviewCompleteness>()
            .SeenBy(AccessClass.Staff)
            .Values(completeness => completeness.Present)
            .Values(completeness => completeness.Missing)
            .Value(completeness => completeness.IsComplete);
    }
}
