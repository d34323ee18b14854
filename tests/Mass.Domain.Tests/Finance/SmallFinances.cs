using Mass.Domain.Associations;
using Mass.Domain.Finance;
using Mass.Domain.Tests.Planning;

namespace Mass.Domain.Tests.Finance;

/// <summary>The books of an association that does not exist.</summary>
internal static class SmallFinances
{
    public static FiscalYear Year { get; } = YearOf(2025);

    public static Position Director { get; } = Position("ED", null);

    public static Position Services { get; } = Position("DMFMS", "ED");

    public static Position Programs { get; } = Position("PM", "DMFMS");

    public static AssociationRecords Empty { get; } = (SmallPlan.Records(SmallPlan.Plan) with { Positions = [Programs, Director, Services] }).OpenFiscalYear(Year);

    public static AssociationRecords With(params ReadOnlySpan<FinancialLine> lines)
    {
        var records = Empty;
        foreach (var line in lines)
        {
            records = records.BudgetLine(line);
        }

        return records;
    }

    public static FinancialLine Revenue(string code, string category, decimal? budget, decimal? actual, Position? position = null) =>
        Line(code, FinancialKind.Revenue, category, budget, actual, position);

    public static FinancialLine Expense(string code, string category, decimal? budget, decimal? actual, Position? position = null) =>
        Line(code, FinancialKind.Expense, category, budget, actual, position);

    public static FiscalYear YearOf(int start) => new()
    {
        AssociationId = SmallPlan.Association.Id,
        StartsOn = new(start, 7, 1),
        EndsOn = new(start + 1, 6, 30),
        Name = $"FY {start + 1}",
        Currency = "USD",
    };

    public static Position Position(string key, string? above) => new() { AssociationId = SmallPlan.Association.Id, Abbreviation = key, Title = $"The {key}", ReportsToKey = above };

    private static FinancialLine Line(string code, FinancialKind kind, string category, decimal? budget, decimal? actual, Position? position) => new()
    {
        AssociationId = SmallPlan.Association.Id,
        FiscalYearId = Year.Id,
        Code = code,
        Kind = kind,
        Category = category,
        Budget = budget,
        Actual = actual,
        PositionId = position?.Id,
    };
}
