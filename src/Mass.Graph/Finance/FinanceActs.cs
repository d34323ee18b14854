using Mass.Domain;
using Mass.Domain.Finance;
using Mass.Graph.Writing;

namespace Mass.Graph.Finance;

/// <summary>What can be done to fiscal years and their lines.</summary>
internal static class FinanceActs
{
    public static void Declare(Acts acts)
    {
        acts.Of<FiscalYear>(nameof(AssociationRecords.OpenFiscalYear)).Without(nameof(FiscalYear.IsClosed));
        acts.Of<FiscalYear>(nameof(AssociationRecords.AmendFiscalYear)).Without(nameof(FiscalYear.StartsOn), nameof(FiscalYear.IsClosed));
        acts.Of<FiscalYear>(nameof(AssociationRecords.CloseFiscalYear)).Rename("yearId", "fiscalYearId");
        acts.Of<FiscalYear>(nameof(AssociationRecords.ReopenFiscalYear)).Rename("yearId", "fiscalYearId");
        acts.Of<FinancialLine>(nameof(AssociationRecords.BudgetLine)).Named("addFinancialLine").Without(nameof(FinancialLine.Actual));
        acts.Of<FinancialLine>(nameof(AssociationRecords.AmendFinancialLine))
            .Without(nameof(FinancialLine.FiscalYearId), nameof(FinancialLine.Code), nameof(FinancialLine.Budget), nameof(FinancialLine.Actual));
        acts.Of<FinancialLine>(nameof(AssociationRecords.ReviseBudget)).Named("reviseFinancialLineBudget");
        acts.Of<FinancialLine>(nameof(AssociationRecords.RecordActual)).Named("recordFinancialLineActual");
    }
}
