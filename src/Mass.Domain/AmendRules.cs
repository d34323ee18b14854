namespace Mass.Domain;

/// <summary>The stable codes of the rules that all amendments of records share, as the code of a BrokenRuleException gives them.</summary>
public static class AmendRules
{
    /// <summary>What has a verb of its own, or belongs to what something is, is not changed by an amendment.</summary>
    public const string ChangedElsewhere = "CHANGED_ELSEWHERE";
}
