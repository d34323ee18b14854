using Mass.Domain.Advocacy;
using Mass.Domain.Finance;
using Mass.Domain.Reviews;
using static Mass.Graph.Tests.Writing.Acts.ActWorld;

namespace Mass.Graph.Tests.Writing.Acts;

internal static partial class ActTable
{
    private static IEnumerable<TriedAct> Advocacy =>
    [
        Staff("openLegislativeSession", w => new { associationId = Id(w.Own.Association), code = "T-L", name = "Tried session", level = "STATE", startsOn = "2024-01-01", endsOn = "2025-12-31" }),
        Staff("amendLegislativeSession", w => new { legislativeSessionId = Id(w.Own.LegislativeSessions[^1]), name = "Session that was tried" }),
        Staff("setLegislativePriorities", w => new { legislativeSessionId = Id(w.Own.LegislativeSessions[^1]), priorities = new[] { new { code = "T-P", title = "Trying", stepIds = new[] { Id(w.Step) } } } }),
        Staff("amendLegislativePriority", w => new { priorityId = Id(w.Own.Priorities[^1]), statement = "Let it be tried." }),
        Staff("followBill", w => new { legislativeSessionId = Id(w.Own.LegislativeSessions[^1]), number = "T.1", title = "An act to try", stance = "MONITOR", priorityIds = new[] { Id(w.Own.Priorities[^1]) } }),
        Staff("amendBill", w => new { billId = Id(Bill(w)), url = "https://example.org/bill" }),
        Staff("renumberBill", w => new { billId = Id(Bill(w)), number = "T.2" }),
        Staff("recordBillAction", w => new { billId = Id(Bill(w)), status = "FILED", on = "2024-02-01" }),
        Staff("takeStanceOnBill", w => new { billId = Id(Bill(w)), stance = "SUPPORT", on = "2024-03-01", reason = "It helps" }),
        Staff("recordTestimony", w => new { billId = Id(Bill(w)), personId = Id(w.Ada), on = "2024-04-01", form = "ORAL" }),
        Staff("amendTestimony", w => new { testimonyId = Id(w.Own.Testimonies[^1]), form = "WRITTEN" }),
        Staff("sendAdvocacyUpdate", w => new { associationId = Id(w.Own.Association), channel = "NEWSLETTER", on = "2024-04-02", title = "It is tried", billIds = new[] { Id(Bill(w)) } }),
        Staff("amendAdvocacyUpdate", w => new { advocacyUpdateId = Id(w.Own.AdvocacyUpdates[^1]), title = "It was tried" }),
    ];

    private static IEnumerable<TriedAct> Finances =>
    [
        Staff("openFiscalYear", w => new { associationId = Id(w.Own.Association), startsOn = "2150-07-01", endsOn = "2151-06-30", name = "FY 2151", currency = "USD" }),
        Staff("amendFiscalYear", w => new { fiscalYearId = Id(Year(w)), name = "Fiscal year 2151" }),
        Staff("addFinancialLine", w => new { fiscalYearId = Id(Year(w)), code = "T-1", kind = "EXPENSE", category = "Trials", budget = 100.5 }),
        Staff("amendFinancialLine", w => new { lineId = Id(w.Own.FinancialLines[^1]), description = "What trials cost" }),
        Staff("reviseFinancialLineBudget", w => new { lineId = Id(w.Own.FinancialLines[^1]), budget = 200 }),
        Staff("recordFinancialLineActual", w => new { lineId = Id(w.Own.FinancialLines[^1]), actual = 150.25 }),
        Staff("closeFiscalYear", w => new { fiscalYearId = Id(Year(w)) }),
        Staff("reopenFiscalYear", w => new { fiscalYearId = Id(Year(w)) }),
    ];

    private static IEnumerable<TriedAct> Reviews =>
    [
        Staff("startReviewCycle", w => new { associationId = Id(w.Own.Association), code = "T-RC", name = "Tried review", subject = "NEEDS", cadence = "ANNUAL", firstYear = 2024, stepIds = new[] { Id(w.Step) } }),
        Staff("startPlanReviewCycle", w => new { planId = Id(w.Own.Plans.First(plan => plan.ReviewCadence is not null)), code = "T-RP", name = "Review of the plan that is tried" }),
        Staff("amendReviewCycle", w => new { cycleId = Id(Cycle(w)), presentedTo = "Those who try" }),
        Staff("openReview", w => new { cycleId = Id(Cycle(w)), planYear = 2024, on = "2024-09-01" }),
        Staff("writeReview", w => new { reviewId = Id(w.Own.Reviews[^1]), part = "PRACTICES", text = "They are tried." }),
        Staff("addReviewRecommendation", w => new { reviewId = Id(w.Own.Reviews[^1]), recommendation = "Go on" }),
        Staff("amendReview", w => new { reviewId = Id(w.Own.Reviews[^1]), openedOn = "2024-09-02" }),
        Staff("presentReview", w => new { reviewId = Id(w.Own.Reviews[^1]), on = "2025-01-01" }),
        Staff("acceptReview", w => new { reviewId = Id(w.Own.Reviews[^1]), on = "2025-02-01" }),
        Staff("endReviewCycle", w => new { cycleId = Id(Cycle(w)), lastYear = 2030 }),
    ];

    private static Bill Bill(ActWorld w) => w.Own.Bills[^1];

    private static FiscalYear Year(ActWorld w) => w.Own.FiscalYears.Single(year => year.StartsOn.Year == 2150);

    private static ReviewCycle Cycle(ActWorld w) => w.Own.ReviewCycles.Single(cycle => cycle.Code == "T-RC");
}
