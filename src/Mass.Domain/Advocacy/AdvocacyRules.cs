namespace Mass.Domain.Advocacy;

/// <summary>The stable codes of the rules of advocacy, as the code of a BrokenRuleException gives them.</summary>
public static class AdvocacyRules
{
    /// <summary>There is no legislative session of that id.</summary>
    public const string UnknownSession = "UNKNOWN_LEGISLATIVE_SESSION";

    /// <summary>There is no bill of that id.</summary>
    public const string UnknownBill = "UNKNOWN_BILL";

    /// <summary>There is no priority of that code in the legislative session.</summary>
    public const string UnknownPriority = "UNKNOWN_PRIORITY";

    /// <summary>There is no testimony of that id.</summary>
    public const string UnknownTestimony = "UNKNOWN_TESTIMONY";

    /// <summary>There is no news of that id.</summary>
    public const string UnknownUpdate = "UNKNOWN_ADVOCACY_UPDATE";

    /// <summary>Something is named that the association does not have.</summary>
    public const string UnknownReference = "UNKNOWN_ADVOCACY_REFERENCE";

    /// <summary>Two legislative sessions, priorities or bills have the same key.</summary>
    public const string DuplicateKey = "DUPLICATE_ADVOCACY_KEY";

    /// <summary>A legislative session cannot end before it starts.</summary>
    public const string SessionOrder = "LEGISLATIVE_SESSION_ORDER";

    /// <summary>A priority that a bill serves cannot be dropped.</summary>
    public const string PriorityInUse = "PRIORITY_IN_USE";

    /// <summary>What happens to a bill follows the way of a bill.</summary>
    public const string BillOrder = "BILL_ORDER";

    /// <summary>The association already thinks so of a bill.</summary>
    public const string StanceUnchanged = "STANCE_UNCHANGED";

    /// <summary>A stance comes after the ones before it.</summary>
    public const string StanceOrder = "STANCE_ORDER";

    /// <summary>Testimony is given while a bill is under way.</summary>
    public const string TestimonyOutsideOfBill = "TESTIMONY_OUTSIDE_OF_BILL";
}
