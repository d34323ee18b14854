using CsCheck;
using Mass.Domain.Finance;
using static Mass.Domain.Tests.Finance.SmallFinances;

namespace Mass.Domain.Tests.Finance;

public class FinancialDashboardTests
{
    private static readonly Gen<decimal?> Amounts = Gen.Select(Gen.Bool, Gen.Int[0, 9999], (known, cents) => known ? cents / 100m : (decimal?)null);

    private static readonly Gen<IReadOnlyList<FinancialLine>> Lines = Gen
        .Select(Gen.Bool, Gen.OneOfConst("Dues", "Courses", "Travel"), Amounts, Amounts, Gen.OneOfConst(null, Director, Services, Programs))
        .List[0, 12]
        .Select(lines => (IReadOnlyList<FinancialLine>)[.. lines.Select((line, index) => line.Item1
            ? Revenue($"L{index}", line.Item2, line.Item3, line.Item4, line.Item5)
            : Expense($"L{index}", line.Item2, line.Item3, line.Item4, line.Item5))]);

    [Fact]
    public void Revenue_and_expenses_are_reported_by_category()
    {
        var found = Of(Revenue("1", "Dues", 1000, 900), Revenue("2", "Courses", 500, 550), Revenue("3", "Dues", 200, 300), Expense("4", "Travel", 400, 100));
        Assert.Equal(["Courses", "Dues"], found.RevenueByCategory.Select(each => each.Category));
        Assert.Equal((2, 1200, 1200, 0, 0), Numbers(found.RevenueByCategory[1].Figures));
        Assert.Equal((1, 500, 550, 50, 10), Numbers(found.RevenueByCategory[0].Figures));
        Assert.Equal(("Travel", -300, -75), (found.ExpensesByCategory[0].Category, found.ExpensesByCategory[0].Figures.Variance, found.ExpensesByCategory[0].Figures.VariancePercent));
        Assert.Equal((1300, 1650, true, "USD"), (found.Net.Budget, found.Net.Actual, found.Net.IsComplete, found.Currency));
    }

    [Fact]
    public void An_actual_amount_that_is_not_known_is_not_zero()
    {
        var found = Of(Revenue("1", "Dues", 1000, 900), Revenue("2", "Dues", 500, null), Expense("3", "Travel", 100, null));
        Assert.Equal((2, 1500, 900, -100, -10), Numbers(found.Revenue));
        Assert.Equal((1, false), (found.Revenue.MissingActualCount, found.Revenue.IsComplete));
        Assert.Equal((1, 100, null, null, null), Numbers(found.Expenses));
        Assert.Equal((1400, null, false), (found.Net.Budget, found.Net.Actual, found.Net.IsComplete));
    }

    [Fact]
    public void A_line_that_is_not_budgeted_counts_as_actual_and_not_in_the_variance()
    {
        var found = Of(Expense("1", "Travel", null, 70), Expense("2", "Travel", 100, 110)).Expenses;
        Assert.Equal((2, 100, 180, 10, 10), Numbers(found));
        Assert.Equal((1, false), (found.MissingBudgetCount, found.IsComplete));
    }

    [Fact]
    public void A_percentage_of_a_budget_of_zero_is_none() => Assert.Equal((1, 0, 70, 70, null), Numbers(Of(Expense("1", "Travel", 0, 70)).Expenses));

    [Fact]
    public void A_year_without_lines_has_no_amounts_and_nothing_remains()
    {
        var found = Of();
        Assert.Equal((0, null, null, null, null), Numbers(found.Revenue));
        Assert.Equal((0, 0, true), (found.Net.Budget, found.Net.Actual, found.Net.IsComplete));
        Assert.Empty(found.ByPosition);
    }

    [Fact]
    public void Positions_stand_under_the_ones_that_they_report_to_and_lines_without_one_come_last()
    {
        var found = Of(Expense("1", "Travel", 1, 1), Expense("2", "Travel", 2, 2, Programs), Revenue("3", "Dues", 3, 3, Director), Revenue("4", "Dues", 4, 4, Programs)).ByPosition;
        Assert.Equal([Director, Programs, null], found.Select(each => each.Position));
        Assert.Equal([Director, Services], found[1].Superiors);
        Assert.Equal((4, 2), (found[1].Revenue.Budget, found[1].Expenses.Budget));
        Assert.Equal(0, found[0].Expenses.LineCount);
    }

    [Fact]
    public void Positions_that_report_to_each_other_in_a_circle_are_all_there()
    {
        var (a, b) = (Position("A", "B"), Position("B", "A"));
        var records = Empty with { Positions = [a, b] };
        var found = FinancialDashboard.Of(records.BudgetLine(Expense("1", "Travel", 1, 1, b)).BudgetLine(Expense("2", "Travel", 1, 1, a)), Year).ByPosition;
        Assert.Equal([a, b], found.Select(each => each.Position));
        Assert.Equal([b], found[0].Superiors);
    }

    [Fact]
    public void Another_fiscal_year_is_not_added_up()
    {
        var records = With(Revenue("1", "Dues", 1000, 900)).OpenFiscalYear(YearOf(2026)).BudgetLine(Revenue("1", "Dues", 5, 5) with { FiscalYearId = YearOf(2026).Id });
        Assert.Equal(1000, FinancialDashboard.Of(records, Year).Revenue.Budget);
        Assert.Throws<ArgumentException>(() => FinancialFigures.Of(records.FinancialLines));
        Assert.Throws<ArgumentException>(() => FinancialFigures.Of([Revenue("1", "Dues", 1, 1), Expense("2", "Dues", 1, 1)]));
    }

    [Fact]
    public void The_parts_add_up_to_the_whole() => Law.Holds(Lines, lines =>
    {
        var found = FinancialDashboard.Of(Empty with { FinancialLines = lines }, Year);
        foreach (var (whole, parts) in new[]
        {
            (found.Revenue, found.RevenueByCategory.Select(each => each.Figures)),
            (found.Expenses, found.ExpensesByCategory.Select(each => each.Figures)),
            (found.Revenue, found.ByPosition.Select(each => each.Revenue)),
            (found.Expenses, found.ByPosition.Select(each => each.Expenses)),
        })
        {
            var list = parts.ToList();
            Assert.Equal(whole.LineCount, list.Sum(part => part.LineCount));
            Assert.Equal(whole.MissingActualCount, list.Sum(part => part.MissingActualCount));
            Assert.Equal(whole.MissingBudgetCount, list.Sum(part => part.MissingBudgetCount));
            Assert.Equal(whole.Budget, Sum(list.Select(part => part.Budget)));
            Assert.Equal(whole.Actual, Sum(list.Select(part => part.Actual)));
            Assert.Equal(whole.Variance, Sum(list.Select(part => part.Variance)));
        }

        Assert.Equal(lines.Count, found.Revenue.LineCount + found.Expenses.LineCount);
    });

    private static decimal? Sum(IEnumerable<decimal?> amounts) => amounts.Any(amount => amount is not null) ? amounts.Sum() : null;

    private static FinancialDashboard Of(params ReadOnlySpan<FinancialLine> lines) => FinancialDashboard.Of(With(lines), Year);

    private static (int, decimal?, decimal?, decimal?, decimal?) Numbers(FinancialFigures figures) =>
        (figures.LineCount, figures.Budget, figures.Actual, figures.Variance, figures.VariancePercent);
}
