using Mass.Domain.Associations;
using Mass.Domain.Finance;
using Mass.Graph.Querying;
using Mass.Graph.Snapshots;

namespace Mass.Graph.Finance;

/// <summary>Fiscal years and the lines of their budgets, for the staff.</summary>
internal sealed class FinanceSubject : ISubject
{
    public static readonly Relation<Association, FiscalYear> Years = new();
    public static readonly Relation<Association, FinancialLine> Lines = new();
    public static readonly Relation<FiscalYear, FinancialLine> LinesOfYear = new();
    public static readonly Relation<Position, FinancialLine> LinesOfPosition = new();

    public void List(Listings lists)
    {
        lists.Of(static part => part.Records.FiscalYears, static year => year.Id)
            .OfAssociation(Years);
        lists.Of(static part => part.Records.FinancialLines, static line => line.Id)
            .OfAssociation(Lines)
            .Under(LinesOfYear, static line => line.FiscalYearId)
            .Under(LinesOfPosition, static line => line.PositionId);
    }

    public void Declare(GraphModel model)
    {
        FinancialLineTypes.Declare(model);
        FinancialDashboardTypes.Declare(model);
        FinanceRoots.Declare(model);
        FinanceActs.Declare(model.Acts);
    }
}
