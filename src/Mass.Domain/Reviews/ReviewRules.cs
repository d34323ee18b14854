namespace Mass.Domain.Reviews;

/// <summary>The stable codes of the rules of reviews, as the code of a BrokenRuleException gives them.</summary>
public static class ReviewRules
{
    /// <summary>There is no review cycle of that id.</summary>
    public const string UnknownCycle = "UNKNOWN_REVIEW_CYCLE";

    /// <summary>There is no review of that id.</summary>
    public const string UnknownReview = "UNKNOWN_REVIEW";

    /// <summary>A cycle names something that the association does not have.</summary>
    public const string UnknownReference = "UNKNOWN_REFERENCE";

    /// <summary>Two cycles have the same code.</summary>
    public const string DuplicateCycle = "DUPLICATE_REVIEW_CYCLE";

    /// <summary>A cycle comes back every year, every two years or every ten.</summary>
    public const string CycleCadence = "REVIEW_CYCLE_CADENCE";

    /// <summary>A cycle cannot end before it begins, nor before its last review.</summary>
    public const string CycleOrder = "REVIEW_CYCLE_ORDER";

    /// <summary>The plan does not say how often it is reviewed.</summary>
    public const string PlanWithoutReview = "PLAN_WITHOUT_REVIEW";

    /// <summary>A review belongs to a plan year in which its cycle is due.</summary>
    public const string NotDue = "REVIEW_NOT_DUE";

    /// <summary>There is a review of the plan year already.</summary>
    public const string AlreadyOpened = "REVIEW_ALREADY_OPENED";

    /// <summary>A review is prepared, then presented, then accepted, on days in that order.</summary>
    public const string ReviewOrder = "REVIEW_ORDER";

    /// <summary>A program review that lacks one of its parts cannot be accepted.</summary>
    public const string ReviewIncomplete = "REVIEW_INCOMPLETE";
}
