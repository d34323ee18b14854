namespace Mass.Domain.Finance;

/// <summary>Whether money comes in or goes out.</summary>
public enum FinancialKind
{
    /// <summary>Money that comes in.</summary>
    Revenue = 1,

    /// <summary>Money that goes out.</summary>
    Expense = 2,
}
