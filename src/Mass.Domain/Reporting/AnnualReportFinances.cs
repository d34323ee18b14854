using System.Globalization;
using Mass.Domain.Finance;
using static Mass.Domain.Reporting.AnnualReport;

namespace Mass.Domain.Reporting;

/// <summary>The part of an annual report that tells of money.</summary>
internal static class AnnualReportFinances
{
    public static void Write(AnnualReport report, Markdown page)
    {
        page.Heading(2, "Finances");
        if (report.Finances.Count == 0)
        {
            page.Paragraph("No fiscal year that ends in the plan year was recorded.");
        }

        foreach (var year in report.Finances)
        {
            page.Heading(3, $"{year.FiscalYear.Name}, in {year.Currency}{(year.FiscalYear.IsClosed ? string.Empty : "; the books are not closed")}")
                .Table("No lines were recorded.", ["", "Category", "Budget", "Actual", "Variance"], Rows(year));
        }
    }

    private static IEnumerable<IReadOnlyList<string?>> Rows(FinancialDashboard year)
    {
        if (year.Revenue.LineCount + year.Expenses.LineCount == 0)
        {
            return [];
        }

        return
        [
            .. year.RevenueByCategory.Select(category => Row("Revenue", category.Category, category.Figures)),
            .. year.ExpensesByCategory.Select(category => Row("Expense", category.Category, category.Figures)),
            Row("Revenue", "Together", year.Revenue),
            Row("Expense", "Together", year.Expenses),
            ["Net", string.Empty, Amount(year.Net.Budget), $"{Amount(year.Net.Actual)}{(year.Net.IsComplete ? string.Empty : " (incomplete)")}", string.Empty],
        ];
    }

    private static IReadOnlyList<string?> Row(string kind, string category, FinancialFigures figures) =>
    [
        kind,
        category,
        Known(figures.Budget, figures.MissingBudgetCount, figures.LineCount),
        Known(figures.Actual, figures.MissingActualCount, figures.LineCount),
        $"{Amount(figures.Variance)}{(figures.VariancePercent is { } percent ? string.Create(CultureInfo.InvariantCulture, $" ({percent:+0.0;-0.0;0.0} %)") : string.Empty)}",
    ];

    private static string Known(decimal? sum, int missing, int lines) =>
        missing == 0 || sum is null ? Amount(sum) : $"{Amount(sum)} ({Number(missing)} of {Number(lines)} missing)";

    private static string Amount(decimal? amount) => amount is { } known
        ? known.ToString(decimal.IsInteger(known) ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture)
        : "not known";
}
