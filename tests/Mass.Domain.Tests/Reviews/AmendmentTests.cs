using Mass.Domain.Calendar;
using Mass.Domain.Reviews;
using static Mass.Domain.Tests.Reviews.SmallReviews;

namespace Mass.Domain.Tests.Reviews;

public class AmendmentTests
{
    private static readonly DateOnly May = new(2027, 5, 1);

    private static readonly AssociationRecords Full = With(Program, Needs).Opened(Program, 2026).WriteReview(IdOf(Program, 2026), ReviewPart.Staffing, "Fine.");

    private static readonly AssociationRecords Shown = Full.PresentReview(IdOf(Program, 2026), May);

    public static TheoryData<string, string> Refusals => new()
    {
        { ReviewRules.UnknownCycle, "the code of a cycle" },
        { ReviewRules.CycleCadence, "a weekly cycle" },
        { ReviewRules.CycleOrder, "a cycle that ends before it begins" },
        { ReviewRules.UnknownReference, "a cycle of nobody" },
        { ReviewRules.NotDue, "a cycle that is not due for its review" },
        { ReviewRules.NotDue, "a cycle that ends before its review" },
        { ReviewRules.UnknownReview, "a review that is not there" },
        { ReviewRules.ReviewOrder, "a review that was accepted" },
        { AmendRules.ChangedElsewhere, "the status of a review" },
        { AmendRules.ChangedElsewhere, "the presentation of a review" },
        { AmendRules.ChangedElsewhere, "the acceptance of a review" },
        { AmendRules.ChangedElsewhere, "a part of a review" },
        { ReviewRules.ReviewOrder, "a review that begins after it was presented" },
        { ReviewRules.UnknownReference, "a review from no document" },
    };

    private static Review Stored => Full.Reviews[0];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_cannot_be_amended_is_refused_with_its_code(string code, string what)
    {
        var accepted = With(Needs).Opened(Needs, 2026).PresentReview(IdOf(Needs, 2026), May).AcceptReview(IdOf(Needs, 2026), May);
        var error = Assert.Throws<BrokenRuleException>(() => what switch
        {
            "the code of a cycle" => Full.AmendReviewCycle(Program with { Code = "x" }),
            "a weekly cycle" => Full.AmendReviewCycle(Program with { Cadence = Cadence.Weekly }),
            "a cycle that ends before it begins" => Full.AmendReviewCycle(Needs with { LastYear = Year(2023) }),
            "a cycle of nobody" => Full.AmendReviewCycle(Needs with { PositionId = Program.Id }),
            "a cycle that is not due for its review" => Full.AmendReviewCycle(Program with { FirstYear = Year(2023) }),
            "a cycle that ends before its review" => Full.AmendReviewCycle(Program with { LastYear = Year(2025) }),
            "a review that is not there" => Full.AmendReview(Stored with { PlanYear = Year(2028) }),
            "a review that was accepted" => accepted.AmendReview(accepted.Reviews[0] with { Recommendations = ["x"] }),
            "the status of a review" => Full.AmendReview(Stored with { Status = ReviewStatus.Presented }),
            "the presentation of a review" => Full.AmendReview(Stored with { PresentedOn = May }),
            "the acceptance of a review" => Shown.AmendReview(Shown.Reviews[0] with { AcceptedOn = May }),
            "a part of a review" => Full.AmendReview(Stored with { Staffing = null }),
            "a review that begins after it was presented" => Shown.AmendReview(Shown.Reviews[0] with { OpenedOn = May.AddDays(1) }),
            _ => Full.AmendReview(Stored with { DocumentId = Program.Id }),
        });
        Assert.Equal(code, error.Code);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cycle_is_amended()
    {
        var amended = Program with { Name = "Programs", Cadence = Cadence.Annual, FirstYear = Year(2025), LastYear = Year(2026), PresentedTo = "EC", CommitteeId = Full.Committees[0].Id, PositionId = null };
        Assert.Equal(amended, Full.AmendReviewCycle(amended).ReviewCycles[0]);
        Assert.Null(Full.EndReviewCycle(Program.Id, Year(2026)).AmendReviewCycle(Program).ReviewCycles[0].LastYear);
    }

    [Fact]
    public void A_review_is_mended_until_it_is_accepted()
    {
        var mended = Full.Recommend(Stored.Id, "Mor staff.").AmendReview(Stored with { OpenedOn = May, Recommendations = ["More staff."] }).Reviews[0];
        Assert.Equal(("More staff.", May, "Fine."), (Assert.Single(mended.Recommendations), mended.OpenedOn!.Value, mended.Staffing));
        Assert.Equal(May.AddDays(1), Shown.AmendReview(Shown.Reviews[0] with { PresentedOn = May.AddDays(1) }).Reviews[0].PresentedOn);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Full.AmendReviewCycle(Program with { Name = " " }));
        Assert.Throws<ArgumentException>(() => Full.AmendReview(Stored with { Recommendations = [" "] }));
        Assert.Throws<ArgumentException>(() => Full.AmendReview(Stored with { AssociationId = Guid.Empty }));
    }
}
