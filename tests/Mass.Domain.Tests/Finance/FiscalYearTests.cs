using Mass.Domain.Finance;
using static Mass.Domain.Tests.Finance.SmallFinances;

namespace Mass.Domain.Tests.Finance;

public class FiscalYearTests
{
    private static readonly FinancialLine Dues = Revenue("1", "Dues", 1000, null);

    [Fact]
    public void A_line_is_budgeted_revised_and_its_actual_recorded()
    {
        var records = With(Dues).ReviseBudget(Dues.Id, 1100.50m).RecordActual(Dues.Id, -3.25m);
        Assert.Equal((1100.50m, -3.25m), (records.FinancialLines[0].Budget, records.FinancialLines[0].Actual));
        Assert.Null(records.RecordActual(Dues.Id, null).FinancialLines[0].Actual);
    }

    [Fact]
    public void A_closed_year_can_be_opened_again_to_mend_it()
    {
        var closed = With(Dues).RecordActual(Dues.Id, 0).CloseFiscalYear(Year.Id);
        Assert.True(closed.FiscalYears[0].IsClosed);
        Assert.Equal(7, closed.ReopenFiscalYear(Year.Id).RecordActual(Dues.Id, 7).FinancialLines[0].Actual);
    }

    [Fact]
    public void A_year_that_begins_the_day_after_another_ends_does_not_overlap_it() => Assert.Equal(2, Empty.OpenFiscalYear(YearOf(2026)).FiscalYears.Count);

    public static TheoryData<string, string> Refusals => new()
    {
        { FinanceRules.YearOrder, "end before the start" },
        { FinanceRules.YearsOverlap, "open again" },
        { FinanceRules.YearsOverlap, "share a day" },
        { FinanceRules.Currency, "count in words" },
        { FinanceRules.UnknownYear, "close none" },
        { FinanceRules.ActualMissing, "close what is not known" },
        { FinanceRules.YearClosed, "close again" },
        { FinanceRules.YearClosed, "budget in a closed year" },
        { FinanceRules.YearClosed, "revise in a closed year" },
        { FinanceRules.YearClosed, "record in a closed year" },
        { FinanceRules.YearOpen, "open what is open" },
        { FinanceRules.UnknownYear, "budget in no year" },
        { FinanceRules.DuplicateLine, "budget again" },
        { FinanceRules.UnknownPosition, "budget for nobody" },
        { FinanceRules.BudgetBelowZero, "budget below zero" },
        { FinanceRules.UnknownLine, "record in no line" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_breaks_a_rule_is_refused_with_its_code(string code, string what)
    {
        var open = With(Dues);
        var closed = open.RecordActual(Dues.Id, 0).CloseFiscalYear(Year.Id);
        var error = Assert.Throws<BrokenRuleException>(() => what switch
        {
            "end before the start" => open.OpenFiscalYear(YearOf(2030) with { EndsOn = new(2030, 6, 30) }),
            "open again" => open.OpenFiscalYear(Year),
            "share a day" => open.OpenFiscalYear(YearOf(2026) with { StartsOn = Year.EndsOn }),
            "count in words" => open.OpenFiscalYear(YearOf(2026) with { Currency = "Usd" }),
            "close none" => open.CloseFiscalYear(Dues.Id),
            "close what is not known" => open.CloseFiscalYear(Year.Id),
            "close again" => closed.CloseFiscalYear(Year.Id),
            "budget in a closed year" => closed.BudgetLine(Expense("2", "Travel", 1, 1)),
            "revise in a closed year" => closed.ReviseBudget(Dues.Id, 1),
            "record in a closed year" => closed.RecordActual(Dues.Id, 1),
            "open what is open" => open.ReopenFiscalYear(Year.Id),
            "budget in no year" => open.BudgetLine(Dues with { FiscalYearId = Dues.Id }),
            "budget again" => open.BudgetLine(Dues),
            "budget for nobody" => open.BudgetLine(Expense("2", "Travel", 1, 1) with { PositionId = Dues.Id }),
            "budget below zero" => open.ReviseBudget(Dues.Id, -0.01m),
            _ => open.RecordActual(Year.Id, 1),
        });
        Assert.Equal(code, error.Code);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }
}
