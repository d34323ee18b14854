namespace Mass.Domain.Metrics;

/// <summary>The rules by which a metric is evaluated, in their order; the first that applies decides.</summary>
public static class EvaluationRules
{
    /// <summary>Nothing was observed: no data.</summary>
    public const string NotObserved = "NOT_OBSERVED";

    /// <summary>The observation does not apply: no data.</summary>
    public const string NotApplicable = "NOT_APPLICABLE";

    /// <summary>The value is missing, which is not zero: no data.</summary>
    public const string Missing = "MISSING";

    /// <summary>The values of parts or shorter periods cannot be put together: no data.</summary>
    public const string NotPutTogether = "NOT_PUT_TOGETHER";

    /// <summary>A sum lacks some of its periods or parts, so that it cannot be held against a target: no data.</summary>
    public const string Incomplete = "INCOMPLETE";

    /// <summary>The next value is overdue and no period was asked for: stale.</summary>
    public const string Overdue = "OVERDUE";

    /// <summary>The value is a text, which people judge: no target.</summary>
    public const string InWords = "IN_WORDS";

    /// <summary>No target is set for the period: no target.</summary>
    public const string NoTarget = "NO_TARGET";

    /// <summary>The target is a text, which people judge, or no way is better: no target.</summary>
    public const string TargetInWords = "TARGET_IN_WORDS";

    /// <summary>The value reaches the target, or lies in its range: on target.</summary>
    public const string Reached = "REACHED";

    /// <summary>The value lies between where caution begins and the target: caution.</summary>
    public const string Close = "CLOSE";

    /// <summary>Nothing before applies: below target.</summary>
    public const string Missed = "MISSED";
}
