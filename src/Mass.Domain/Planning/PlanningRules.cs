namespace Mass.Domain.Planning;

/// <summary>The stable codes of the rules of planning, as the code of a BrokenRuleException gives them.</summary>
public static class PlanningRules
{
    /// <summary>The association has no such plan.</summary>
    public const string UnknownPlan = "UNKNOWN_PLAN";

    /// <summary>A plan of that slug is there already.</summary>
    public const string DuplicatePlan = "DUPLICATE_PLAN";

    /// <summary>A plan has no step of that code.</summary>
    public const string UnknownStep = "UNKNOWN_STEP";

    /// <summary>Two things of a plan have the same key.</summary>
    public const string DuplicateKey = "DUPLICATE_KEY";

    /// <summary>A step names an initiative that its plan does not have.</summary>
    public const string UnknownInitiative = "UNKNOWN_INITIATIVE";

    /// <summary>A move back to an earlier stage needs a reason.</summary>
    public const string StageBackNeedsReason = "STAGE_BACK_NEEDS_REASON";

    /// <summary>A step is already at the stage.</summary>
    public const string StageUnchanged = "STAGE_UNCHANGED";

    /// <summary>A stage is recorded once it is reached and not before.</summary>
    public const string StageInFuture = "STAGE_IN_FUTURE";

    /// <summary>An amendment changes nothing.</summary>
    public const string NothingAmended = "NOTHING_AMENDED";

    /// <summary>An amendment comes before one that was already made.</summary>
    public const string AmendmentOrder = "AMENDMENT_ORDER";

    /// <summary>A step that is out of the plan cannot be worked on.</summary>
    public const string StepRetired = "STEP_RETIRED";

    /// <summary>A step that is in the plan cannot be restored.</summary>
    public const string StepNotRetired = "STEP_NOT_RETIRED";
}
