using Mass.Domain.Associations;
using Mass.Domain.Finance;
using Mass.Graph.Access;
using Mass.Graph.Querying;

namespace Mass.Graph.Finance;

/// <summary>The ways to the finances.</summary>
internal static class FinanceRoots
{
    public static void Declare(GraphModel model)
    {
        var association = model.LookupOf<Association>();
        var year = model.Lookup("fiscalYear", new LookupKey<FiscalYear>("name", "Its name, such as FY 2025.", year => year.Name));
        var line = model.Lookup("financialLine", new LookupKey<FinancialLine>("code", "Its code.", line => line.Code));
        model.Type<Association>()
            .Connection("fiscalYears", "The fiscal years.", (each, snapshot) => snapshot.Get(FinanceSubject.Years, each.Id))
            .Connection("financialLines", "The lines of its budgets.", (each, snapshot) => snapshot.Get(FinanceSubject.Lines, each.Id))
            .Computed(
                "financialDashboard",
                "Revenue and expenses of a fiscal year, budget against actual; null when it has no such year.",
                () => model.Type<FinancialDashboard>().Output,
                (each, context) =>
                {
                    var snapshot = RequestState.SnapshotOf(context);
                    var found = year.Find(snapshot, context.Argument<object>("fiscalYear")!, static owned => owned.AssociationId, each.Id);
                    return found is null ? null : FinancialDashboard.Of(snapshot.RecordsOf(each.Id), found);
                },
                year.Argument("fiscalYear", "The fiscal year.", required: true))
            .OnlyFor(AccessClass.Staff);
        model.Type<Position>()
            .Connection("financialLines", "The lines of budgets that the position is responsible for.", (position, snapshot) => snapshot.Get(FinanceSubject.LinesOfPosition, position.Id));

        model.Root<FiscalYear>("fiscalYears", "The fiscal years of all associations.", hasHistory: true);
        model.Root<FinancialLine>("financialLines", "The lines of the budgets of all associations.", hasHistory: true);
        model.Root(() => year.RootField(
            model, "One fiscal year; null when there is none.", hasHistory: true, narrow: association.Narrowing<FiscalYear>("association", each => each.AssociationId)));
        model.Root(() => line.RootField(
            model, "One line of a budget; null when there is none.", hasHistory: true, narrow: year.Narrowing<FinancialLine>("fiscalYear", each => each.FiscalYearId)));
    }
}
