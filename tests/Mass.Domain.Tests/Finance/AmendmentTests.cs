using Mass.Domain.Finance;
using static Mass.Domain.Tests.Finance.SmallFinances;

namespace Mass.Domain.Tests.Finance;

public class AmendmentTests
{
    private static readonly FinancialLine Dues = Revenue("1", "Dues", 100, 90);

    private static readonly AssociationRecords Open = With(Dues).OpenFiscalYear(YearOf(2026));

    private static readonly AssociationRecords Closed = Open.CloseFiscalYear(Year.Id);

    public static TheoryData<string, string> Refusals => new()
    {
        { FinanceRules.UnknownYear, "the first day of a year" },
        { FinanceRules.YearClosed, "a closed year" },
        { AmendRules.ChangedElsewhere, "a year to a closed one" },
        { FinanceRules.YearOrder, "a year that ends before it starts" },
        { FinanceRules.YearsOverlap, "a year into the next one" },
        { FinanceRules.Currency, "a currency in words" },
        { FinanceRules.UnknownLine, "the code of a line" },
        { FinanceRules.YearClosed, "a line in a closed year" },
        { AmendRules.ChangedElsewhere, "a budget by the way" },
        { AmendRules.ChangedElsewhere, "an actual amount by the way" },
        { FinanceRules.UnknownPosition, "a line of nobody" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_cannot_be_amended_is_refused_with_its_code(string code, string what)
    {
        var error = Assert.Throws<BrokenRuleException>(() => what switch
        {
            "the first day of a year" => Open.AmendFiscalYear(Year with { StartsOn = Year.StartsOn.AddDays(1) }),
            "a closed year" => Closed.AmendFiscalYear(Year with { Name = "x", IsClosed = true }),
            "a year to a closed one" => Open.AmendFiscalYear(Year with { IsClosed = true }),
            "a year that ends before it starts" => Open.AmendFiscalYear(Year with { EndsOn = Year.StartsOn.AddDays(-1) }),
            "a year into the next one" => Open.AmendFiscalYear(Year with { EndsOn = Year.EndsOn.AddDays(1) }),
            "a currency in words" => Open.AmendFiscalYear(Year with { Currency = "dollars" }),
            "the code of a line" => Open.AmendFinancialLine(Dues with { Code = "2" }),
            "a line in a closed year" => Closed.AmendFinancialLine(Dues with { Category = "x" }),
            "a budget by the way" => Open.AmendFinancialLine(Dues with { Budget = 1 }),
            "an actual amount by the way" => Open.AmendFinancialLine(Dues with { Actual = null }),
            _ => Open.AmendFinancialLine(Dues with { PositionId = Dues.Id }),
        });
        Assert.Equal(code, error.Code);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_is_amended()
    {
        var amended = Year with { Name = "The year", EndsOn = Year.EndsOn.AddDays(-1), Currency = "EUR" };
        Assert.Equal([amended, YearOf(2026)], Open.AmendFiscalYear(amended).FiscalYears);
    }

    [Fact]
    public void A_line_is_amended()
    {
        var amended = Dues with { Kind = FinancialKind.Expense, Category = "Fees", Description = "All fees", PositionId = Director.Id };
        Assert.Equal(amended, Assert.Single(Open.AmendFinancialLine(amended).FinancialLines));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Open.AmendFiscalYear(Year with { Name = " " }));
        Assert.Throws<ArgumentException>(() => Open.AmendFinancialLine(Dues with { Category = " " }));
        Assert.Throws<ArgumentException>(() => Open.AmendFinancialLine(Dues with { AssociationId = Guid.Empty }));
    }
}
