using System.Globalization;
using Mass.Domain.Finance;

namespace Mass.Domain.Fictitious;

/// <summary>The fiscal years with their lines: budgeted and actual, each with the position that is responsible.</summary>
internal static class MadeUpFinances
{
    /// <summary>What a member brings or costs in the first year, in dollars; a fixed amount where it does not depend on the members.</summary>
    private static readonly (string Code, FinancialKind Kind, string Category, string? Description, string? Position, int PerMember, int Fixed)[] Lines =
    [
        ("R-01", FinancialKind.Revenue, "Dues", null, "DFM", 3250, 0),
        ("R-02", FinancialKind.Revenue, "Conferences", "Summer conference", "DOO", 520, 0),
        ("R-03", FinancialKind.Revenue, "Conferences", "Winter conference", "DOO", 240, 0),
        ("R-04", FinancialKind.Revenue, "Courses", "Seminars and courses", "PM-L", 300, 0),
        ("R-05", FinancialKind.Revenue, "Sponsors", null, "ED", 0, 120000),
        ("R-06", FinancialKind.Revenue, "Grants", "Equity assessment", "PM-E", 0, 40000),
        ("R-07", FinancialKind.Revenue, "Interest", null, "DFM", 0, 6000),
        ("E-01", FinancialKind.Expense, "Staff", "Salaries", "ED", 1900, 150000),
        ("E-02", FinancialKind.Expense, "Staff", "Benefits", "DFM", 480, 30000),
        ("E-03", FinancialKind.Expense, "Consultants", "Mentors and thought partners", "DSN", 180, 0),
        ("E-04", FinancialKind.Expense, "Consultants", "Program managers", "DOO", 0, 84000),
        ("E-05", FinancialKind.Expense, "Conferences", "Summer conference", "DOO", 410, 0),
        ("E-06", FinancialKind.Expense, "Conferences", "Winter conference", "DOO", 190, 0),
        ("E-07", FinancialKind.Expense, "Learning", "Webinars and courses", "PM-L", 150, 0),
        ("E-08", FinancialKind.Expense, "Legal", "Counsel for members", "Legal Counsel", 90, 0),
        ("E-09", FinancialKind.Expense, "Advocacy", null, "GRS", 0, 48000),
        ("E-10", FinancialKind.Expense, "Communication", null, "PRS", 0, 36000),
        ("E-11", FinancialKind.Expense, "Technology", null, "TS", 0, 30000),
        ("E-12", FinancialKind.Expense, "Office", "Rent and supplies", "DOO", 0, 66000),
        ("E-13", FinancialKind.Expense, "Committees", "Meetings and travel", "ED", 40, 0),
        ("E-14", FinancialKind.Expense, "Unforeseen", null, null, 0, 10000),
    ];

    public static void AddTo(FictitiousWorld world)
    {
        var draws = world.Draws("finances");
        List<FiscalYear> years = [.. FictitiousWorld.Years.Select(year => new FiscalYear
        {
            AssociationId = world.AssociationId,
            StartsOn = FictitiousWorld.PeriodOf(year).Start,
            EndsOn = FictitiousWorld.PeriodOf(year).End,
            Name = string.Create(CultureInfo.InvariantCulture, $"FY {year + 1}"),
            Currency = "USD",
            IsClosed = year < 2025,
        })];
        world.Records = world.Records with { FiscalYears = years, FinancialLines = [.. years.SelectMany(year => Lines.Select(line => Line(world, draws, year, line)))] };
    }

    private static FinancialLine Line(
        FictitiousWorld world, Draws draws, FiscalYear year, (string Code, FinancialKind Kind, string Category, string? Description, string? Position, int PerMember, int Fixed) line)
    {
        var passed = year.StartsOn.Year - 2020;
        var budget = Math.Round(((line.PerMember * world.Size) + line.Fixed) * (100 + (3 * passed)) / 100m / 500) * 500;
        var actual = Math.Round(budget * draws.Between(930, 1060) / 1000m, 2);
        return new()
        {
            AssociationId = world.AssociationId,
            FiscalYearId = year.Id,
            Code = line.Code,
            Kind = line.Kind,
            Category = line.Category,
            Description = line.Description,
            Budget = line.Category == "Unforeseen" && passed < 2 ? null : budget,
            Actual = passed switch { < 5 => actual, 5 when line.Code is not ("R-06" or "E-14") => actual, _ => null },
            PositionId = line.Position is null ? null : world.Position(line.Position),
        };
    }
}
