namespace Mass.Domain.Finance;

/// <summary>The stable codes of the rules of finance, as the code of a BrokenRuleException gives them.</summary>
public static class FinanceRules
{
    /// <summary>There is no fiscal year of that id.</summary>
    public const string UnknownYear = "UNKNOWN_FISCAL_YEAR";

    /// <summary>There is no line of that id.</summary>
    public const string UnknownLine = "UNKNOWN_FINANCIAL_LINE";

    /// <summary>A line names a position that the association does not have.</summary>
    public const string UnknownPosition = "UNKNOWN_POSITION";

    /// <summary>Two lines of a fiscal year have the same code.</summary>
    public const string DuplicateLine = "DUPLICATE_FINANCIAL_LINE";

    /// <summary>A fiscal year cannot end before it starts.</summary>
    public const string YearOrder = "FISCAL_YEAR_ORDER";

    /// <summary>A day belongs to one fiscal year.</summary>
    public const string YearsOverlap = "FISCAL_YEARS_OVERLAP";

    /// <summary>A currency is a code of three capital letters.</summary>
    public const string Currency = "CURRENCY";

    /// <summary>The books of a closed fiscal year stay as they are.</summary>
    public const string YearClosed = "FISCAL_YEAR_CLOSED";

    /// <summary>A fiscal year that is open cannot be opened again.</summary>
    public const string YearOpen = "FISCAL_YEAR_OPEN";

    /// <summary>A fiscal year cannot be closed while an actual amount is not known.</summary>
    public const string ActualMissing = "ACTUAL_MISSING";

    /// <summary>A budget is not below zero; the kind of the line says whether money comes in or goes out.</summary>
    public const string BudgetBelowZero = "BUDGET_BELOW_ZERO";
}
