using Mass.Domain.Associations;
using Mass.Domain.Finance;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.Finance;

/// <summary>The fiscal year and the line of its budget.</summary>
internal static class FinancialLineTypes
{
    public static void Declare(GraphModel model)
    {
        model.Type<FiscalYear>()
            .SeenBy(AccessClass.Staff)
            .Node(year => year.Id)
            .Natural((year, snapshot) => snapshot.Find<Association>(year.AssociationId)!.Slug)
            .Natural((year, _) => year.StartsOn)
            .Value(year => year.Name)
            .Value(year => year.StartsOn)
            .Value(year => year.EndsOn)
            .Value(year => year.Currency)
            .Value(year => year.IsClosed)
            .Object("association", "The association.", (year, snapshot) => snapshot.Find<Association>(year.AssociationId))
            .Object("dashboard", "Revenue and expenses, budget against actual.", (year, snapshot) => FinancialDashboard.Of(snapshot.RecordsOf(year.AssociationId), year))
            .Connection("financialLines", "The lines of its budget.", (year, snapshot) => snapshot.Get(FinanceSubject.LinesOfYear, year.Id));

        model.Type<FinancialLine>()
            .SeenBy(AccessClass.Staff)
            .Node(line => line.Id)
            .Natural((line, snapshot) => snapshot.Find<Association>(line.AssociationId)!.Slug)
            .Natural((line, snapshot) => snapshot.Find<FiscalYear>(line.FiscalYearId)?.StartsOn)
            .Natural((line, _) => line.Code)
            .Value(line => line.Code)
            .Value(line => line.Kind)
            .Value(line => line.Category)
            .Value(line => line.Description)
            .Value(line => line.Budget)
            .Value(line => line.Actual)
            .Value("variance", "Actual less budget; null when one of them is not known.", (line, _) => line.Actual - line.Budget, nullable: true)
            .Object("association", "The association.", (line, snapshot) => snapshot.Find<Association>(line.AssociationId))
            .Object("fiscalYear", "The fiscal year; null when it is not recorded.", (line, snapshot) => snapshot.Find<FiscalYear>(line.FiscalYearId), nullable: true)
            .Object("position", "The position that is responsible for it; null when none is.", (line, snapshot) => References.To<Position>(snapshot, line.PositionId), nullable: true);
    }
}
