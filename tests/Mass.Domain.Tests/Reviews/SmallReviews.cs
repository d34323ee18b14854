using Mass.Domain.Calendar;
using Mass.Domain.Reviews;
using Mass.Domain.Tests.Planning;

namespace Mass.Domain.Tests.Reviews;

/// <summary>Review cycles of an association that does not exist.</summary>
internal static class SmallReviews
{
    public static readonly AssociationRecords Empty = SmallPlan.Records(SmallPlan.Plan);

    public static ReviewCycle Program { get; } = Cycle("program", Cadence.Biennial, 2024, ReviewSubject.Program) with { PresentedTo = "ED", PositionId = Empty.Positions[0].Id };

    public static ReviewCycle ByLaws { get; } = Cycle("by-laws", Cadence.Decennial, 2024, ReviewSubject.ByLaws);

    public static ReviewCycle Needs { get; } = Cycle("needs", Cadence.Annual, 2024, ReviewSubject.Needs);

    public static AssociationRecords With(params ReadOnlySpan<ReviewCycle> cycles)
    {
        var records = Empty;
        foreach (var cycle in cycles)
        {
            records = records.StartReviewCycle(cycle);
        }

        return records;
    }

    public static ReviewCycle Cycle(string code, Cadence cadence, int first, ReviewSubject subject = ReviewSubject.Practices) => new()
    {
        AssociationId = SmallPlan.Association.Id,
        Code = code,
        Name = $"Review of {code}",
        Subject = subject,
        Cadence = cadence,
        FirstYear = Year(first),
    };

    public static PlanYear Year(int start) => new(start);

    public static AssociationRecords Opened(this AssociationRecords records, ReviewCycle cycle, int year) => records.OpenReview(cycle.Id, Year(year), Year(year).FirstDay);

    public static AssociationRecords Presented(this AssociationRecords records, ReviewCycle cycle, int year, DateOnly on) =>
        records.Opened(cycle, year).PresentReview(IdOf(cycle, year), on);

    public static AssociationRecords Written(this AssociationRecords records, ReviewCycle cycle, int year) =>
        Enum.GetValues<ReviewPart>().Aggregate(records, (each, part) => each.WriteReview(IdOf(cycle, year), part, $"The {part}."));

    public static Guid IdOf(ReviewCycle cycle, int year) =>
        new Review { AssociationId = cycle.AssociationId, CycleId = cycle.Id, PlanYear = Year(year), Status = ReviewStatus.InPreparation }.Id;
}
