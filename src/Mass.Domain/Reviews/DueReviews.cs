using Mass.Domain.Calendar;

namespace Mass.Domain.Reviews;

/// <summary>Tells which reviews are due on a day: their plan year has begun, and none has been presented for it.</summary>
/// <remarks>A review that was passed over is due until a later one of its cycle has been presented; then it is past and no longer due.</remarks>
public static class DueReviews
{
    private static readonly Func<Review, Guid> CycleOf = static review => review.CycleId;

    /// <summary>The reviews of all cycles that are due on a day, those that are due first first.</summary>
    /// <param name="records">The association.</param>
    /// <param name="asOf">The day; what was presented later does not count.</param>
    public static IReadOnlyList<DueReview> Of(AssociationRecords records, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        return [.. records.ReviewCycles
            .SelectMany(cycle => Of(records, cycle, asOf))
            .OrderBy(due => due.DueOn)
            .ThenBy(due => due.Cycle.Code, StringComparer.Ordinal)];
    }

    /// <summary>The reviews of one cycle that are due on a day, the earliest first.</summary>
    /// <param name="records">The association.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="asOf">The day; what was presented later does not count.</param>
    public static IReadOnlyList<DueReview> Of(AssociationRecords records, ReviewCycle cycle, DateOnly asOf)
    {
        if (NextDue(records, cycle, asOf) is not { } next || asOf < next.FirstDay)
        {
            return [];
        }

        var latest = new PlanYear(PlanYear.MaxYear);
        var reviews = ReviewsOf(records, cycle);
        return [.. ReviewSchedule.Of(cycle, next, asOf > latest.LastDay ? latest : PlanYear.Containing(asOf)).Select(year => new DueReview
        {
            Cycle = cycle,
            PlanYear = year,
            Review = reviews.FirstOrDefault(review => review.PlanYear == year)?.AsOf(asOf),
            IsOverdue = year.LastDay < asOf,
            NextDue = ReviewSchedule.After(cycle, year),
        })];
    }

    /// <summary>The first plan year for which a cycle is due after its last presented review; null when it ends before.</summary>
    /// <param name="records">The association.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="asOf">The day; what was presented later does not count.</param>
    public static PlanYear? NextDue(AssociationRecords records, ReviewCycle cycle, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(cycle);
        return LastPresented(records, cycle, asOf) is { } last
            ? ReviewSchedule.After(cycle, last.PlanYear)
            : ReviewSchedule.FirstFrom(cycle, cycle.FirstYear);
    }

    /// <summary>The review of the latest plan year that a cycle has presented by a day; null when it has presented none.</summary>
    /// <param name="records">The association.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="asOf">The day; what was presented later does not count.</param>
    public static Review? LastPresented(AssociationRecords records, ReviewCycle cycle, DateOnly asOf) =>
        ReviewsOf(records, cycle).Where(review => review.IsPresentedBy(asOf)).MaxBy(review => review.PlanYear)?.AsOf(asOf);

    private static IReadOnlyList<Review> ReviewsOf(AssociationRecords records, ReviewCycle cycle)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(cycle);
        return RecordIndex.Many(records.Reviews, CycleOf, cycle.Id);
    }
}
