using Mass.Domain.Reviews;

namespace Mass.Domain.Reporting;

/// <summary>A review that was presented in a plan year.</summary>
public sealed record PresentedReview
{
    /// <summary>What is reviewed again and again.</summary>
    public required ReviewCycle Cycle { get; init; }

    /// <summary>The review.</summary>
    public required Review Review { get; init; }

    /// <summary>The reviews that were presented in a span, the earliest first.</summary>
    internal static IEnumerable<PresentedReview> Of(AssociationRecords records, ReportSpan span) =>
        from review in records.Reviews
        where span.Contains(review.PresentedOn)
        let cycle = RecordIndex.Find(records.ReviewCycles, static cycle => cycle.Id, review.CycleId)
        where cycle is not null
        orderby review.PresentedOn, cycle.Code
        select new PresentedReview { Cycle = cycle, Review = review };
}
