using Mass.Domain.Reviews;
using Mass.Graph.Access;
using Mass.Graph.Querying;
using Mass.Graph.Querying.Rows;

namespace Mass.Graph.Reviews.Rows;

/// <summary>The table of reviews, with how far they have come and not with what is written in them.</summary>
internal sealed record ReviewRow(string Key, string AssociationKey, ReviewCycle? Cycle, Review Review) : IRow
{
    private static readonly RowTable<ReviewRow> Table = new((snapshot, association, key) => snapshot.Get(ReviewsSubject.Reviews, association.Id).Select(review =>
    {
        var cycle = snapshot.Find<ReviewCycle>(review.CycleId);
        var owner = RowKey.Of(key, cycle?.Code ?? review.CycleId.ToString("N", System.Globalization.CultureInfo.InvariantCulture));
        return new ReviewRow(RowKey.Of(owner, review.PlanYear.StartYear), key, cycle, review);
    }));

    public IEnumerable<DateOnly?> Days => [Review.PlanYear.FirstDay, Review.OpenedOn, Review.PresentedOn, Review.AcceptedOn];

    public static void Declare(GraphModel model) => model.Table("reviewRows", "review of a cycle for a plan year", Table)
        .SeenBy(AccessClass.Public)
        .Keyed("reviewKey", "The key of the review.", row => row.Key)
        .Value("associationKey", "The key of the association that reviews.", (row, _) => row.AssociationKey).Indexed()
        .Value("planYear", "The plan year that it is for, by the year in which it starts.", (row, _) => row.Review.PlanYear.StartYear).Indexed()
        .Value("cycleCode", "The code of the cycle; null when it is not recorded.", (row, _) => row.Cycle?.Code, nullable: true)
        .Value("cycleName", "The name of the cycle; null when it is not recorded.", (row, _) => row.Cycle?.Name, nullable: true)
        .Value("subject", "What is reviewed; null when the cycle is not recorded.", (row, _) => row.Cycle?.Subject, nullable: true)
        .Value("status", "How far it has come.", (row, _) => row.Review.Status)
        .Value("dueOn", "The last day of its plan year, by which it is due.", (row, _) => row.Review.PlanYear.LastDay)
        .Value("openedOn", "The day on which work on it began; null when it is not recorded.", (row, _) => row.Review.OpenedOn, nullable: true)
        .Value("presentedOn", "The day on which it was presented; null until it is.", (row, _) => row.Review.PresentedOn, nullable: true)
        .Value("acceptedOn", "The day on which it was accepted; null until it is, or when the day is not recorded.", (row, _) => row.Review.AcceptedOn, nullable: true)
        .Value("recommendationCount", "How many recommendations are added.", (row, _) => row.Review.Recommendations.Count);
}
