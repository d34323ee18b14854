using Mass.Domain.Calendar;

namespace Mass.Domain.Reviews;

/// <summary>A review that is due and has not been presented.</summary>
public sealed record DueReview
{
    /// <summary>The cycle.</summary>
    public required ReviewCycle Cycle { get; init; }

    /// <summary>The plan year that it is due for.</summary>
    public required PlanYear PlanYear { get; init; }

    /// <summary>The day by which it is due: the last day of its plan year, which is still in time.</summary>
    public DateOnly DueOn => PlanYear.LastDay;

    /// <summary>The review in preparation; null when work on it has not begun.</summary>
    public Review? Review { get; init; }

    /// <summary>Whether the day by which it is due is over.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>The plan year in which the cycle is due after this one; null when it ends before.</summary>
    public PlanYear? NextDue { get; init; }
}
