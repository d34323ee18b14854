namespace Mass.Domain.Finance;

/// <summary>The finances of a fiscal year: revenue and expenses by category and by responsible position, budget against actual.</summary>
/// <remarks>In the plan of M.A.S.S.: SO-09. All amounts are in the currency of the fiscal year; years are never added up.</remarks>
public sealed record FinancialDashboard
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear FiscalYear { get; init; }

    /// <summary>The currency of all amounts, as a code of three letters.</summary>
    public string Currency => FiscalYear.Currency;

    /// <summary>The revenue as a whole.</summary>
    public required FinancialFigures Revenue { get; init; }

    /// <summary>The expenses as a whole.</summary>
    public required FinancialFigures Expenses { get; init; }

    /// <summary>Revenue less expenses.</summary>
    public required FinancialNet Net { get; init; }

    /// <summary>The revenue by category, in the order of the alphabet.</summary>
    public required IReadOnlyList<FinancialCategory> RevenueByCategory { get; init => field = ValueList<FinancialCategory>.Of(value); }

    /// <summary>The expenses by category, in the order of the alphabet.</summary>
    public required IReadOnlyList<FinancialCategory> ExpensesByCategory { get; init => field = ValueList<FinancialCategory>.Of(value); }

    /// <summary>The figures by responsible position, each under the one that it reports to; the lines without a position come last.</summary>
    public required IReadOnlyList<PositionFinances> ByPosition { get; init => field = ValueList<PositionFinances>.Of(value); }

    /// <summary>The finances of a fiscal year.</summary>
    /// <param name="records">The association.</param>
    /// <param name="fiscalYear">The fiscal year.</param>
    public static FinancialDashboard Of(AssociationRecords records, FiscalYear fiscalYear)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(fiscalYear);
        var lines = records.FinancialLines.Where(line => line.FiscalYearId == fiscalYear.Id).ToList();
        var revenue = OfKind(lines, FinancialKind.Revenue);
        var expenses = OfKind(lines, FinancialKind.Expense);
        return new()
        {
            FiscalYear = fiscalYear,
            Revenue = revenue,
            Expenses = expenses,
            Net = FinancialNet.Of(revenue, expenses),
            RevenueByCategory = ByCategory(lines, FinancialKind.Revenue),
            ExpensesByCategory = ByCategory(lines, FinancialKind.Expense),
            ByPosition = [.. Positions(records, lines)],
        };
    }

    private static FinancialFigures OfKind(IEnumerable<FinancialLine> lines, FinancialKind kind) => FinancialFigures.Of([.. lines.Where(line => line.Kind == kind)]);

    private static IReadOnlyList<FinancialCategory> ByCategory(IReadOnlyList<FinancialLine> lines, FinancialKind kind) =>
    [
        .. lines.Where(line => line.Kind == kind)
            .GroupBy(line => line.Category)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new FinancialCategory { Category = group.Key, Figures = FinancialFigures.Of([.. group]) }),
    ];

    private static IEnumerable<PositionFinances> Positions(AssociationRecords records, IReadOnlyList<FinancialLine> lines)
    {
        var chart = new ChartOrder(records.Positions);
        var byPosition = lines.ToLookup(line => chart.Find(line.PositionId));
        return byPosition
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key is null ? 0 : chart.PlaceOf(group.Key))
            .Select(group => new PositionFinances
            {
                Position = group.Key,
                Superiors = group.Key is null ? [] : chart.Superiors(group.Key),
                Revenue = OfKind(group, FinancialKind.Revenue),
                Expenses = OfKind(group, FinancialKind.Expense),
            });
    }
}
