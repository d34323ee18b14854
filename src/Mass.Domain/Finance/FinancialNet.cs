namespace Mass.Domain.Finance;

/// <summary>Revenue less expenses.</summary>
public sealed record FinancialNet
{
    /// <summary>What is budgeted to remain; null when there are lines on a side and none of them is budgeted.</summary>
    public required decimal? Budget { get; init; }

    /// <summary>What remains of the amounts that are known; null when there are lines on a side and no actual amount of them is known.</summary>
    public required decimal? Actual { get; init; }

    /// <summary>Whether every line of both sides is budgeted and its actual amount known.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The net of revenue and expenses; a side without lines is zero.</summary>
    /// <param name="revenue">The revenue.</param>
    /// <param name="expenses">The expenses.</param>
    public static FinancialNet Of(FinancialFigures revenue, FinancialFigures expenses)
    {
        ArgumentNullException.ThrowIfNull(revenue);
        ArgumentNullException.ThrowIfNull(expenses);
        return new()
        {
            Budget = Side(revenue, revenue.Budget) - Side(expenses, expenses.Budget),
            Actual = Side(revenue, revenue.Actual) - Side(expenses, expenses.Actual),
            IsComplete = revenue.IsComplete && expenses.IsComplete,
        };
    }

    private static decimal? Side(FinancialFigures figures, decimal? amount) => figures.LineCount == 0 ? 0 : amount;
}
