using Mass.Domain.Finance;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.Finance;

/// <summary>The financial dashboard and its parts.</summary>
internal static class FinancialDashboardTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<FinancialDashboard>()
            .SeenBy(AccessClass.Staff)
            .Value(dashboard => dashboard.Currency)
            .Object(dashboard => dashboard.FiscalYear)
            .Object(dashboard => dashboard.Revenue)
            .Object(dashboard => dashboard.Expenses)
            .Object(dashboard => dashboard.Net)
            .Objects(dashboard => dashboard.RevenueByCategory)
            .Objects(dashboard => dashboard.ExpensesByCategory)
            .Objects(dashboard => dashboard.ByPosition);

        model.Type<FinancialFigures>()
            .SeenBy(AccessClass.Staff)
            .Value(figures => figures.LineCount)
            .Value(figures => figures.Budget)
            .Value(figures => figures.Actual)
            .Value(figures => figures.MissingBudgetCount)
            .Value(figures => figures.MissingActualCount)
            .Value(figures => figures.IsComplete)
            .Value(figures => figures.Variance)
            .Value(figures => figures.VariancePercent);

        model.Type<FinancialNet>()
            .SeenBy(AccessClass.Staff)
            .Value(net => net.Budget)
            .Value(net => net.Actual)
            .Value(net => net.IsComplete);

        model.Type<FinancialCategory>()
            .SeenBy(AccessClass.Staff)
            .Value(category => category.Category)
            .Object(category => category.Figures);

        model.Type<PositionFinances>()
            .SeenBy(AccessClass.Staff)
            .Object(finances => finances.Position)
            .Objects(finances => finances.Superiors)
            .Object(finances => finances.Revenue)
            .Object(finances => finances.Expenses);
    }
}
